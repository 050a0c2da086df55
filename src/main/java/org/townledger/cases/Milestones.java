package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The course that a case's own days speak for, from its finding on. */
public final class Milestones {

    private final List<Ledger.Milestone> reached;

    private Milestones(List<Ledger.Milestone> reached) {
        this.reached = reached;
    }

    public static Milestones from(LocalDate foundOn) {
        return new Milestones(List.of(new Ledger.Milestone(CaseState.FOUND, foundOn)));
    }

    /** @param day null where the case does not say that it came so far */
    public Milestones then(CaseState state, @Nullable LocalDate day) {
        return day == null ? this
                : new Milestones(Stream.concat(reached.stream(), Stream.of(new Ledger.Milestone(state, day))).toList());
    }

    public List<Ledger.Milestone> toList() {
        return reached;
    }
}
