package org.townledger.lists;

import java.util.List;
import java.util.Map;
import org.townledger.store.Act;
import org.townledger.store.Store;

/**
 * Enters a figure that policy sets from a day on, and ends the one before on the day before; or corrects the latest,
 * as long as it has not ended.
 */
public final class SaveDatedValue {

    private final Store store;
    private final ListRepository lists;
    private final Map<String, ValueLabel> labels = Reference.valueLabels();

    public SaveDatedValue(Store store, ListRepository lists) {
        this.store = store;
        this.lists = lists;
    }

    public EditOutcome<DatedValue> run(String user, DatedValueDraft draft) {
        return store.write(new Act(user, "SaveDatedValue"), tx -> {
            ValueHistory history = ValueHistory.of(lists.values(tx), labels).stream()
                    .filter(one -> one.name().equals(draft.name())).findFirst().orElseThrow();
            List<FieldComplaint> complaints = DatedValueRules.saving(draft, history, tx.today());
            if (!complaints.isEmpty()) {
                return new EditOutcome.Refused<>(complaints);
            }
            List<DatedValue> rows = DatedValueRules.rows(draft, history, tx.today(), tx::newId);
            rows.forEach(row -> lists.save(tx, row));
            return new EditOutcome.Saved<>(rows.getLast());
        });
    }
}
