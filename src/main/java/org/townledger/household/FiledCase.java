package org.townledger.household;

import java.util.List;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseStep;
import org.townledger.sheets.FormSheet.Group;
import org.townledger.sheets.FormSheet.Pair;

/**
 * A case as a household's file shows it, whichever ledger it stands in.
 *
 * @param ledger      the ledger's name in data
 * @param ledgerTitle as the office calls the ledger
 * @param summary     what it is about, in a line
 * @param missing     what its rules ask for before closing; empty where it is settled
 * @param measures    what has been done or granted
 * @param groups      everything that is known of it but whom it concerns
 * @param steps       its course, oldest first
 */
public record FiledCase(String ledger, String ledgerTitle, CaseFile file, String summary, List<String> missing,
                        List<Pair> measures, List<Group> groups, List<CaseStep> steps) {

    public FiledCase {
        missing = List.copyOf(missing);
        measures = List.copyOf(measures);
        groups = List.copyOf(groups);
        steps = List.copyOf(steps);
    }

    public CaseRef ref() {
        return new CaseRef(ledger, file.id());
    }

    public boolean isOpen() {
        return file.state().isOpen();
    }
}
