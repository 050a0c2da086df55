package org.townledger.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as the check before reporting sees it.
 *
 * @param ledger         its key
 * @param called         the head of the household; null for a child or a patient, who is called by the number alone
 * @param traits         what its ledger finds amiss on the day of the check
 * @param onTheYearsList whether it was put into or carried over to the list of the year
 */
public record CheckedCase(String ledger, CaseFile file, @Nullable String called, Set<CaseTrait> traits, boolean onTheYearsList) {

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
