package org.townledger.medical;

import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of the patient beside name and ID number.
 *
 * @param head            head of the patient's household, as the sheet has it
 * @param livesElsewhere  does not live in the town, so that no visit falls due
 * @param elsewhereReason where and why
 */
public record Patient(@Nullable String head, boolean livesElsewhere, @Nullable String elsewhereReason) {

    public static final Patient UNKNOWN = new Patient(null, false, null);
}
