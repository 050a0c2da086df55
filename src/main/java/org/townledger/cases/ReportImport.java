package org.townledger.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.townledger.lists.Division;
import org.townledger.lists.SourceFile;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import org.townledger.workbook.CannotWrite;
import org.townledger.workbook.ReportPlan;
import org.townledger.workbook.WriteReport;

/** Writes the rows that an import left out, or has a question about, to a workbook: as they were, with the reason. */
public final class ReportImport {

    private final WriteReport reports;
    private final Wording wording;

    public ReportImport(WriteReport reports, Wording wording) {
        this.reports = reports;
        this.wording = wording;
    }

    /** @return why it was not written; empty where it was */
    public <C> Optional<Sentence> run(SourceFile source, ImportPlan<C> plan, Path file) {
        List<ReportPlan.ReportRow> rows = plan.rows().stream().filter(row -> row.isRefused() || !row.questions().isEmpty())
                .map(this::row).toList();
        try {
            reports.write(file, new ReportPlan(source.fileName(), source.tables().getFirst().header(), rows));
            return Optional.empty();
        } catch (CannotWrite failed) {
            return Optional.of(failed.reason());
        }
    }

    private <C> ReportPlan.ReportRow row(RowPlan<C> row) {
        String verdict = wording.say(row.isRefused() ? "cases.report.refused" : "cases.report.question");
        var said = new ArrayList<String>();
        if (row.verdict() instanceof RowPlan.Verdict.Refused<C>(List<RowPlan.Reason> reasons)) {
            reasons.forEach(reason -> said.add(wording.say(reason.text())));
        }
        row.questions().stream().flatMap(this::text).forEach(said::add);
        return new ReportPlan.ReportRow(row.source(), verdict, said.stream().distinct().collect(Collectors.joining("\n")));
    }

    /** A question about the village stands among the reasons already. */
    private Stream<String> text(RowQuestion question) {
        return switch (question) {
            case RowQuestion.DamagedId(String kept) -> Stream.of(wording.say("cases.question.damagedId", kept));
            case RowQuestion.WhichVillage(String _, List<Division> _) -> Stream.empty();
            case RowQuestion.KeptAsNote(String heading, String shown) -> Stream.of(wording.say("cases.question.keptAsNote", heading, shown));
            case RowQuestion.WhichValue value -> Stream.of(wording.say("cases.question.whichValue",
                    value.caseNumber(), value.heading(), value.ledger(), value.source()));
        };
    }
}
