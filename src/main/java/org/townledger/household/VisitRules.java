package org.townledger.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Contradiction;
import org.townledger.people.Household;
import org.townledger.wording.Sentence;

/**
 * What cannot be true of a visit, and when the next one is due. That responsible cadres go from house to house (入户,
 * 联户干部排查) is 敖党发〔2024〕20号 第三章一(一)1(1); how often, the office sets. Pure: no clock, no database.
 */
public final class VisitRules {

    private VisitRules() {
    }

    public static List<Contradiction> contradictions(Visit visit, Household household, LocalDate today) {
        var found = new ArrayList<Contradiction>();
        LocalDate day = visit.day();
        if (day.isAfter(today)) {
            found.add(wrong("day", "household.visit.inFuture", day));
        }
        if (household.startedOn() != null && day.isBefore(household.startedOn())) {
            found.add(wrong("day", "household.visit.beforeHousehold", day, household.startedOn()));
        }
        Household.Ending ending = household.ending();
        if (ending != null && !day.isBefore(ending.on())) {
            found.add(wrong("day", "household.visit.afterEnding", day, ending.on()));
        }
        if (!visit.saysSomething()) {
            found.add(wrong("needs", "household.visit.saysNothing"));
        }
        if (visit.signed() && visit.met() == null) {
            found.add(wrong("met", "household.visit.whoSigned"));
        }
        addAgreement(visit, found);
        if (visit.nextDue() != null && !visit.nextDue().isAfter(day)) {
            found.add(wrong("next_due_on", "household.visit.nextNotAfter", visit.nextDue(), day));
        }
        return found;
    }

    private static void addAgreement(Visit visit, List<Contradiction> found) {
        LocalDate by = visit.agreedBy();
        if (by != null && by.isBefore(visit.day())) {
            found.add(wrong("agreed_by", "household.visit.agreedBefore", by, visit.day()));
        }
        if (by != null && visit.agreed() == null) {
            found.add(wrong("agreed", "household.visit.whatAgreed", by));
        }
    }

    /** @param days between two visits, as the office set them */
    public static LocalDate nextDue(LocalDate visited, int days) {
        return visited.plusDays(days);
    }

    /** @param last the latest visit; null where there was none, which is no delay that anybody could date */
    public static boolean isOverdue(@Nullable Visit last, LocalDate today) {
        return last != null && last.nextDue() != null && last.nextDue().isBefore(today);
    }

    private static Contradiction wrong(String field, String key, Object... arguments) {
        return new Contradiction(field, Sentence.of(key, arguments));
    }
}
