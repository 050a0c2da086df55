package org.townledger.app;

import java.util.ArrayList;
import java.util.List;
import org.townledger.cases.CaseHistoryRepository;
import org.townledger.cases.WorkSource;
import org.townledger.desk.LastRecordedRepository;
import org.townledger.desk.PrintStatistics;
import org.townledger.desk.ReadDesk;
import org.townledger.desk.ReadFigures;
import org.townledger.desk.ReadWork;
import org.townledger.desk.ReportStatistics;
import org.townledger.desk.StatisticsRepository;
import org.townledger.workbook.WriteWorkbook;

/** The objects of the desk and of the sheet of a month. */
final class DeskWiring {

    final ReadDesk read;
    final ReportStatistics report;
    final PrintStatistics print;

    /** @param wiring with every ledger in it already, and what else brings work to the desk */
    DeskWiring(Wiring wiring) {
        List<WorkSource> sources = new ArrayList<>(wiring.allLedgers());
        sources.add(wiring.household.work);
        sources.add(wiring.monitoring.work);
        sources.add(wiring.rolls.work);
        sources.add(wiring.handoff.desk.work);
        sources.add(wiring.handoff.down.work);
        sources.add(new BackupWork(wiring.backups, wiring.wording));
        var cases = new CaseHistoryRepository();
        read = new ReadDesk(wiring.store, new ReadWork(wiring.store, sources, wiring.lists, wiring.wording),
                new ReadFigures(wiring.store, wiring.allLedgers(), cases), wiring.lists, new LastRecordedRepository(wiring.runs));
        report = new ReportStatistics(wiring.store, wiring.allLedgers(), cases, new StatisticsRepository(wiring.office), wiring.lists);
        print = new PrintStatistics(wiring.store, wiring.lists, wiring.sheets, new WriteWorkbook(wiring.wording), wiring.wording);
    }
}
