package org.townledger.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Act;
import org.townledger.store.Store;

/** Changes a value that the office may set. It stays marked 未核实 until somebody says that she has seen its source. */
public final class SaveSetting {

    private static final int LONGEST = 400;
    private static final String NUMBER = "[0-9]{1,6}";

    private final Store store;
    private final ListRepository lists;

    public SaveSetting(Store store, ListRepository lists) {
        this.store = store;
        this.lists = lists;
    }

    /** @param verified whether the user has seen the source, which must then be given */
    public EditOutcome<Setting> run(String user, String id, @Nullable String value, @Nullable String source, boolean verified) {
        return store.write(new Act(user, "SaveSetting"), tx -> {
            Setting stored = lists.setting(tx, id).orElseThrow();
            String plain = value == null ? null : Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
            List<FieldComplaint> complaints = complaints(stored, plain, source, verified);
            if (!complaints.isEmpty()) {
                return new EditOutcome.Refused<>(complaints);
            }
            var kept = new Setting(id, Objects.requireNonNull(plain), source, stored.unverified() && !verified);
            lists.save(tx, kept);
            return new EditOutcome.Saved<>(kept);
        });
    }

    private static List<FieldComplaint> complaints(Setting stored, @Nullable String value, @Nullable String source, boolean verified) {
        var complaints = new ArrayList<FieldComplaint>();
        if (value == null) {
            complaints.add(FieldComplaint.of("value", "lists.setting.missing"));
        } else if (stored.value().matches(NUMBER) && !value.matches(NUMBER)) {
            complaints.add(FieldComplaint.of("value", "lists.setting.noNumber", value));
        } else if (value.length() > LONGEST) {
            complaints.add(FieldComplaint.of("value", "lists.tooLong", LONGEST));
        }
        if (source != null && source.length() > LONGEST) {
            complaints.add(FieldComplaint.of("source", "lists.tooLong", LONGEST));
        }
        if (verified && source == null) {
            complaints.add(FieldComplaint.of("source", "lists.verifiedWithoutSource"));
        }
        return complaints;
    }
}
