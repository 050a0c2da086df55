package org.townledger.cases;

import java.util.List;

/**
 * A case as it lies open on the screen.
 *
 * @param steps its course, oldest first; empty for a new one
 * @param words what the office's lists say today
 */
public record OpenCase<C>(C subject, List<CaseStep> steps, LedgerWords words) {

    public OpenCase {
        steps = List.copyOf(steps);
    }
}
