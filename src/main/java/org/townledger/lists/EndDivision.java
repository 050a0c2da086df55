package org.townledger.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Act;
import org.townledger.store.Store;

/**
 * Ends a division on a day. It is never deleted: households and cases keep it, and what is still there is told.
 */
public final class EndDivision {

    /** @param living what is still kept under it and goes on being shown there */
    public record Ended(Division division, DivisionUse.Living living) {
    }

    private final Store store;
    private final ListRepository lists;
    private final DivisionUse use;

    public EndDivision(Store store, ListRepository lists, DivisionUse use) {
        this.store = store;
        this.lists = lists;
        this.use = use;
    }

    /** What would be left under it, to be told before. */
    public DivisionUse.Living living(String code) {
        return store.read(tx -> use.in(tx, code));
    }

    public EditOutcome<Ended> run(String user, String code, @Nullable LocalDate lastDay) {
        return store.write(new Act(user, "EndDivision"), tx -> {
            Divisions divisions = lists.divisions(tx);
            Division division = divisions.byCode(code).orElseThrow();
            List<FieldComplaint> complaints = DivisionRules.ending(divisions.all().values(), division, divisions.office(), lastDay);
            if (!complaints.isEmpty()) {
                return new EditOutcome.Refused<>(complaints);
            }
            Division ended = division.endedOn(Objects.requireNonNull(lastDay));
            lists.save(tx, ended);
            return new EditOutcome.Saved<>(new Ended(ended, use.in(tx, code)));
        });
    }
}
