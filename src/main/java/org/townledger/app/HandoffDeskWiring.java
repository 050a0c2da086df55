package org.townledger.app;

import org.townledger.handoff.CheckBeforeHandoff;
import org.townledger.handoff.PrintHandoffSheet;
import org.townledger.handoff.ReadReportStates;
import org.townledger.handoff.ReadReturned;
import org.townledger.handoff.ReportNotices;
import org.townledger.handoff.ReturnedWork;
import org.townledger.handoff.HandoffRepository;
import org.townledger.monitoring.MonitoringRepository;

/** The objects of a town's screen of the hand-off, and of how the reporting of its records stands. */
final class HandoffDeskWiring {

    final ReadReturned returned;
    final ReturnedWork work;
    final ReportNotices notices;
    final CheckBeforeHandoff check;
    final PrintHandoffSheet sheet;

    /** @param wiring with every ledger and the check before reporting in it already @param states how the reporting of records stands */
    HandoffDeskWiring(Wiring wiring, ReadReportStates states, HandoffRepository packages) {
        returned = new ReadReturned(wiring.store, states, wiring.cases, wiring.households, new MonitoringRepository(), wiring.allLedgers());
        work = new ReturnedWork(returned, packages);
        notices = new ReportNotices(wiring.store, states, returned, wiring.wording);
        check = new CheckBeforeHandoff(wiring.store, wiring.check.run, wiring.allLedgers(), wiring.numbers, returned, wiring.lists, wiring.wording);
        sheet = new PrintHandoffSheet(wiring.store, wiring.lists, id -> wiring.store.read(tx -> packages.counts(tx, id)), wiring.sheets, wiring.wording);
    }
}
