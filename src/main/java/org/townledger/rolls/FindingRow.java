package org.townledger.rolls;

import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;

/**
 * A finding as a list shows it.
 *
 * @param village   of the register's household; blank where it has nobody
 * @param ofPerson  the person's newest case on the ledger that the roll is about, or the one that the finding became
 */
public record FindingRow(Finding finding, String village, @Nullable CaseFile ofPerson) {
}
