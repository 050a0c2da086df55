package org.townledger.desk;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.townledger.cases.CaseHistoryRepository;
import org.townledger.cases.Ledger;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Makes a month's sheet, and keeps it as it was reported. Not for the JavaFX thread. */
public final class ReportStatistics {

    /** What came of it. */
    public sealed interface Outcome {

        record Reported(StatisticsReport report) implements Outcome {
        }

        record Refused(Sentence reason) implements Outcome {
        }
    }

    private final Store store;
    private final List<String> ledgers;
    private final CaseHistoryRepository cases;
    private final StatisticsRepository reports;
    private final ListRepository lists;

    public ReportStatistics(Store store, List<Ledger<?>> ledgers, CaseHistoryRepository cases, StatisticsRepository reports, ListRepository lists) {
        this.store = store;
        this.ledgers = ledgers.stream().map(ledger -> ledger.name().key()).toList();
        this.cases = cases;
        this.reports = reports;
        this.lists = lists;
    }

    public YearMonth thisMonth() {
        return YearMonth.from(store.read(Transaction::today));
    }

    /** As it stands now. */
    public StatisticsSheet of(YearMonth month) {
        return store.read(tx -> sheet(tx, month));
    }

    private StatisticsSheet sheet(Transaction tx, YearMonth month) {
        Divisions divisions = lists.divisions(tx);
        return StatisticsSheet.of(cases.all(tx), month, tx.today(), ledgers, divisions::name);
    }

    /** Keeps the month's sheet as it stands now; a month to come has none. */
    public Outcome run(String user, YearMonth month) {
        return store.write(new Act(user, "ReportStatistics"), tx -> {
            if (month.isAfter(YearMonth.from(tx.today()))) {
                return new Outcome.Refused(Sentence.of("desk.statistics.toCome", month.toString()));
            }
            var report = new StatisticsReport(tx.newId(), sheet(tx, month), tx.today(), user, tx.journalSequence());
            reports.save(tx, report);
            return new Outcome.Reported(report);
        });
    }

    /** The latest month first. */
    public List<StatisticsReport> reported() {
        return store.read(reports::all);
    }

    /** What was last reported of that month. */
    public Optional<StatisticsReport> reported(YearMonth month) {
        return reported().stream().filter(report -> report.sheet().month().equals(month)).findFirst();
    }
}
