package org.townledger.cases;

import java.util.List;

/**
 * A case as it lies open on the screen.
 *
 * @param steps its course, oldest first; empty for a new one
 * @param notices what is known of it from outside its ledger
 * @param words what the office's lists say today
 */
public record OpenCase<C>(C subject, List<CaseStep> steps, List<CaseNotice> notices, LedgerWords words) {

    public OpenCase {
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
    }
}
