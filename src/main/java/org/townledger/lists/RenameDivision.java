package org.townledger.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Gives a division another name from a day on. The old one is kept with its days and still found in old spreadsheets. */
public final class RenameDivision {

    private final Store store;
    private final ListRepository lists;

    public RenameDivision(Store store, ListRepository lists) {
        this.store = store;
        this.lists = lists;
    }

    /** @param from the first day of the new name, today at the latest */
    public EditOutcome<Division> run(String user, String code, @Nullable String name, @Nullable LocalDate from) {
        return store.write(new Act(user, "RenameDivision"), tx -> {
            Divisions divisions = lists.divisions(tx);
            Division division = divisions.byCode(code).orElseThrow();
            List<FieldComplaint> complaints = DivisionRules.renaming(divisions.all(), division, divisions.namedSince(division),
                    name, from, tx.today());
            return complaints.isEmpty()
                    ? new EditOutcome.Saved<>(rename(tx, divisions, division, Objects.requireNonNull(name), Objects.requireNonNull(from)))
                    : new EditOutcome.Refused<>(complaints);
        });
    }

    private Division rename(Transaction tx, Divisions divisions, Division division, String name, LocalDate from) {
        lists.save(tx, new FormerName(tx.newId(), division.code(), division.name(), divisions.namedSince(division), from.minusDays(1)));
        Division renamed = division.named(name);
        lists.save(tx, renamed);
        return renamed;
    }
}
