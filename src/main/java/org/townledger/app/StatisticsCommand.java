package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Leaving;
import org.townledger.desk.ReportStatistics;
import org.townledger.desk.StatisticsReport;
import org.townledger.desk.StatisticsSheet;
import org.townledger.sheets.SheetOutcome;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "statistics", description = "writes the sheet of a month, by village and ledger, by the facts' own dates")
final class StatisticsCommand implements Callable<Integer> {

    /** Kept anew, or shown as kept. */
    static final class Keeping {

        @Option(names = "--report", description = "keeps the sheet as reported")
        boolean report;

        @Option(names = "--reported", description = "as the month was last reported")
        boolean reported;
    }

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "this month unless told")
    @Nullable YearMonth month;

    @ArgGroup
    Keeping keeping = new Keeping();

    @Parameters(index = "0", paramLabel = "OUT.pdf|OUT.xlsx")
    Path file = Path.of("");

    private final Wording wording;
    private final Clock clock;

    StatisticsCommand(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        boolean paper = name().endsWith(".pdf");
        if (!paper && !name().endsWith(".xlsx")) {
            return common.answer(wording).wrongUse(Sentence.of("app.statistics.ending", file.toString()));
        }
        return common.withOffice(wording, clock, (wiring, answer) -> {
            ReportStatistics statistics = wiring.desk.report;
            YearMonth wanted = month == null ? statistics.thisMonth() : month;
            if (keeping.reported) {
                Optional<StatisticsReport> kept = statistics.reported(wanted);
                return kept.isEmpty() ? answer.refused(Sentence.of("app.statistics.notReported", wanted.toString()))
                        : written(wiring, answer, kept.get().sheet(), kept.get(), paper);
            }
            if (!keeping.report) {
                return wanted.isAfter(statistics.thisMonth()) ? answer.refused(Sentence.of("desk.statistics.toCome", wanted.toString()))
                        : written(wiring, answer, statistics.of(wanted), null, paper);
            }
            return switch (statistics.run(common.user(), wanted)) {
                case ReportStatistics.Outcome.Refused(Sentence reason) -> answer.refused(reason);
                case ReportStatistics.Outcome.Reported(StatisticsReport report) -> written(wiring, answer, report.sheet(), report, paper);
            };
        });
    }

    private String name() {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    private int written(Wiring wiring, Answer answer, StatisticsSheet sheet, @Nullable StatisticsReport report, boolean paper) {
        Optional<Sentence> failed = answer.give(Leaving.of(Leaving.Kind.STATISTICS, null, null, file),
                () -> paper ? failure(wiring.desk.print.paper(sheet, report, file)) : wiring.desk.print.workbook(sheet, report, file));
        if (failed.isPresent()) {
            return answer.refused(failed.get());
        }
        var facts = new LinkedHashMap<String, Object>();
        facts.put(paper ? "sheet" : "workbook", file.toString());
        facts.put("month", sheet.month().toString());
        facts.put("counted_to", sheet.end().toString());
        facts.put("open", sheet.total("").all().open());
        facts.put("overdue", sheet.total("").all().overdue());
        return answer.done(facts, "app.written", file.toString());
    }

    private static Optional<Sentence> failure(SheetOutcome outcome) {
        return switch (outcome) {
            case SheetOutcome.Written _ -> Optional.empty();
            case SheetOutcome.NotWritten failed -> Optional.of(failed.reason());
        };
    }
}
