package org.townledger.schooling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.FieldComplaint;
import org.townledger.wording.Sentence;

/**
 * Who belongs on the student-aid list: every child of the four household types, from preschool to university
 * (敖党发〔2024〕20号 第三章一(一)2 义务教育保障(2)). Pure: no clock, no database.
 */
public final class AidRules {

    /** As the plan names them. */
    public static final List<String> TYPES = List.of("脱贫享受政策户", "脱贫不稳定户", "边缘易致贫户", "突发严重困难户");

    private AidRules() {
    }

    /** @param type the household's today @param age null where nobody knows it @param from first age @param to last age */
    public static boolean isDue(@Nullable String type, @Nullable Integer age, int from, int to) {
        return type != null && TYPES.contains(type) && age != null && age >= from && age <= to;
    }

    /** What keeps an aid from being written down. @param account as typed; only its tail is kept */
    static List<FieldComplaint> complaints(@Nullable String kind, @Nullable Integer year, @Nullable String account) {
        var complaints = new ArrayList<FieldComplaint>();
        if (kind == null) {
            complaints.add(new FieldComplaint("kind", Sentence.of("schooling.aid.noKind")));
        }
        if (year == null || year < 2000 || year > 2100) {
            complaints.add(new FieldComplaint("year", Sentence.of("schooling.aid.noYear")));
        }
        if (account != null && tail(account) == null) {
            complaints.add(new FieldComplaint("account", Sentence.of("schooling.aid.noAccount")));
        }
        return complaints;
    }

    /** The last four digits; null where there are fewer. */
    static @Nullable String tail(@Nullable String account) {
        String digits = account == null ? "" : account.replaceAll("[^0-9]", "");
        return digits.length() < StudentAid.TAIL ? null : digits.substring(digits.length() - StudentAid.TAIL);
    }
}
