package org.townledger.water;

import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseState;
import org.townledger.cases.DueWork;
import org.townledger.wording.Sentence;

/** What an issue has to be done for (敖党发〔2024〕20号 第三章一(一)2 饮水保障(1)): its own day due, the look back after its closing. */
final class WaterWork {

    private WaterWork() {
    }

    static void add(WaterCase water, WaterLedger ledger, org.townledger.cases.LedgerWords words, DueWork due) {
        CaseFile file = water.file();
        due.settle(file, () -> ledger.closingBlockers(water, words));
        if (file.state() == CaseState.CLOSED) {
            due.by(file, water.rechecks().dueOn(), "recheck_due_on", Sentence.of("water.work.lookBack"));
        }
    }
}
