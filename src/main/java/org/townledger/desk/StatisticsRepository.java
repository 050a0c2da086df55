package org.townledger.desk;

import static org.townledger.store.schema.Tables.STATISTICS_REPORT;

import java.time.YearMonth;
import java.util.List;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.StatisticsReportRecord;

/** The sheets that were reported. */
public final class StatisticsRepository {

    private final String office;

    public StatisticsRepository(String office) {
        this.office = office;
    }

    /** The latest month first, and of one month the latest report. */
    List<StatisticsReport> all(Transaction tx) {
        return tx.sql().selectFrom(STATISTICS_REPORT).where(STATISTICS_REPORT.OFFICE.eq(office))
                .orderBy(STATISTICS_REPORT.REPORT_MONTH.desc(), STATISTICS_REPORT.JOURNAL_SEQUENCE.desc()).fetch(StatisticsRepository::report);
    }

    void save(Transaction tx, StatisticsReport report) {
        StatisticsSheet sheet = report.sheet();
        tx.save(new StatisticsReportRecord(report.id(), office, sheet.month().toString(), sheet.end(), report.on(), report.by(), report.sequence(),
                StatisticsText.of(sheet)));
    }

    private static StatisticsReport report(StatisticsReportRecord row) {
        StatisticsSheet sheet = StatisticsText.read(YearMonth.parse(row.getReportMonth()), row.getCountedTo(), row.getFigures());
        return new StatisticsReport(row.getId(), sheet, row.getReportedOn(), row.getReportedBy(), row.getJournalSequence());
    }
}
