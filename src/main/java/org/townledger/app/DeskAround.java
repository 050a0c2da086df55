package org.townledger.app;

import java.util.UUID;
import java.util.function.Consumer;
import org.townledger.cases.LedgerWords;
import org.townledger.household.CaseRef;

/**
 * What every ledger's desk stands in.
 *
 * @param standing the words of the lists as they stand at the start
 * @param openCase shows a case in its ledger, whichever that is
 * @param history  shows who changed a case
 * @param written  after a case was saved or moved
 */
record DeskAround(Wiring wiring, WindowTools tools, FileChoices files, LedgerWords standing, Consumer<CaseRef> openCase,
                  Consumer<UUID> history, Runnable written) {
}
