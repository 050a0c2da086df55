package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A case's file with the course that it took.
 *
 * @param ledger key of the ledger in which it stands
 * @param course in the order in which it was recorded
 */
public record CaseHistory(String ledger, CaseFile file, List<CaseStep> course) {

    public CaseHistory {
        course = List.copyOf(course);
    }

    /** Whether the case had been found by then. */
    public boolean isKnownOn(LocalDate day) {
        return !file.foundOn().isAfter(day);
    }

    /** The file in the state of that day by the facts' own dates, whenever they were recorded. */
    public CaseFile on(LocalDate day) {
        CaseFile then = file.reopenedOn() != null && file.reopenedOn().isAfter(day) ? file.reopenedLater() : file;
        CaseStep last = course.stream().filter(step -> step.stateAfter() != null && !step.happenedOn().isAfter(day))
                .reduce((_, later) -> later).orElse(null);
        if (last == null || last.stateAfter() == file.state()) {
            return then;
        }
        return last.stateAfter() == CaseState.CLOSED ? then.closed(last.happenedOn(), last.doneBy(), last.note())
                : then.notClosed(Objects.requireNonNull(last.stateAfter()));
    }
}
