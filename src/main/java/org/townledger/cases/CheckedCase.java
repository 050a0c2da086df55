package org.townledger.cases;

import java.util.Set;

/**
 * A case as the check before reporting sees it.
 *
 * @param ledger   its key
 * @param traits   what its ledger finds amiss on the day of the check
 * @param onTheYearsList whether it was put into or carried over to the list of the year
 */
public record CheckedCase(String ledger, CaseFile file, Set<CaseTrait> traits, boolean onTheYearsList) {

    public CheckedCase {
        traits = Set.copyOf(traits);
    }

    public boolean has(CaseTrait trait) {
        return traits.contains(trait);
    }

    public boolean isOpen() {
        return file.state().isOpen();
    }
}
