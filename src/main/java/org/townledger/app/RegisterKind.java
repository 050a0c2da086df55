package org.townledger.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.Leaving;
import org.townledger.cases.WayOut;
import org.townledger.columns.Column;
import org.townledger.lists.ImportTally;
import org.townledger.lists.ReadSource;
import org.townledger.lists.SourceFile;
import org.townledger.people.HouseholdFilter;
import org.townledger.people.ImportHouseholds;
import org.townledger.people.RegisterColumns;
import org.townledger.people.RegisterImportPlan;
import org.townledger.people.RegisterRow;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;
import org.townledger.workbook.CannotWrite;
import org.townledger.workbook.ReportPlan;
import org.townledger.workbook.SheetPlan;
import org.townledger.workbook.WriteReport;
import org.townledger.workbook.WriteWorkbook;

/** The register of households on the command line; of a ledger's filter it knows the village and the text. */
final class RegisterKind implements Kind {

    private final Wiring wiring;

    RegisterKind(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public int importFile(Answer answer, String user, Path file, boolean dryRun, @Nullable Path report) {
        return switch (wiring.sources.read(file, wiring.importHouseholds.columns().imported(), _ -> { })) {
            case ReadSource.Outcome.Refused refused -> answer.refused(refused.reason());
            case ReadSource.Outcome.Read(SourceFile source) -> {
                RegisterImportPlan plan = dryRun ? wiring.importHouseholds.plan(source, Map.of())
                        : wiring.importHouseholds.run(user, source, Map.of(), _ -> { }).plan();
                if (!dryRun) {
                    wiring.linkCases.run(user);
                }
                Optional<Sentence> failed = report == null ? Optional.empty()
                        : answer.give(Leaving.of(Leaving.Kind.REPORT, ImportHouseholds.KIND, null, report), () -> reported(source, plan, report));
                yield failed.isPresent() ? answer.refused(failed.get()) : tally(answer, plan.tally(), dryRun);
            }
        };
    }

    private static int tally(Answer answer, ImportTally tally, boolean dryRun) {
        return answer.done(Tallied.facts(tally), dryRun ? "app.import.planned" : "app.import.done", tally.read(), tally.imported(),
                tally.changed(), tally.unchanged(), tally.refused(), tally.questions());
    }

    Optional<Sentence> reported(SourceFile source, RegisterImportPlan plan, Path file) {
        List<ReportPlan.ReportRow> rows = plan.rows().stream()
                .filter(row -> row.verdict() == RegisterImportPlan.Verdict.REFUSED || !row.questions().isEmpty())
                .map(this::reportRow).toList();
        return written(() -> new WriteReport(wiring.wording)
                .write(file, new ReportPlan(source.fileName(), source.tables().getFirst().header(), rows)));
    }

    private ReportPlan.ReportRow reportRow(RegisterImportPlan.Row row) {
        boolean refused = row.verdict() == RegisterImportPlan.Verdict.REFUSED;
        String said = Stream.concat(row.reasons().stream(), row.questions().stream()).map(wiring.wording::say)
                .distinct().collect(Collectors.joining("\n"));
        return new ReportPlan.ReportRow(row.source(), wiring.wording.say(refused ? "cases.report.refused" : "cases.report.question"), said);
    }

    @Override
    public int list(Answer answer, CaseFilter filter, @Nullable LocalDate asRecorded, @Nullable LocalDate on, ListFormat format) {
        if (on != null) {
            return answer.wrongUse(Sentence.of("app.list.registerHasNoOn"));
        }
        if (asRecorded == null) {
            return list(answer, wiring.store, filter, format);
        }
        try (Store then = wiring.store.asRecorded(asRecorded)) {
            return list(answer, then, filter, format);
        }
    }

    private int list(Answer answer, Store store, CaseFilter filter, ListFormat format) {
        List<RegisterRow> rows = store.read(tx -> wiring.households.rows(tx, HouseholdFilter.ALL.ofOffice(filter.office()).inVillage(filter.village()).matching(filter.text())));
        String text = store.read(tx -> Listed.write(RegisterColumns.of(tx, wiring.lists).on(Column.Place.LIST), rows, format));
        Optional<Sentence> failed = answer.give(Leaving.listed(ImportHouseholds.KIND, rows.size(), format.name()), () -> {
            answer.raw(text);
            return Optional.empty();
        });
        return failed.isPresent() ? answer.refused(failed.get()) : Answer.DONE;
    }

    @Override
    public int export(Answer answer, CaseFilter filter, @Nullable String village, Path file) {
        HouseholdFilter which = HouseholdFilter.ALL.ofOffice(filter.office());
        Optional<Sentence> failed = answer.give(leaving(which, file), () -> export(which, file));
        return failed.isPresent() ? answer.refused(failed.get()) : answer.done(Map.of("workbook", file.toString()), "app.written", file.toString());
    }

    /** Written down before it goes. @return why it was not written; empty where it was */
    Optional<Sentence> given(WayOut way, Path file) {
        return way.give(leaving(HouseholdFilter.ALL, file), () -> export(HouseholdFilter.ALL, file));
    }

    private Leaving leaving(HouseholdFilter which, Path file) {
        int rows = wiring.store.read(tx -> wiring.households.rows(tx, which).size());
        return Leaving.of(Leaving.Kind.WORKBOOK, ImportHouseholds.KIND, rows, file);
    }

    /** All of it, as it is; not written down. */
    Optional<Sentence> export(Path file) {
        return export(HouseholdFilter.ALL, file);
    }

    private Optional<Sentence> export(HouseholdFilter which, Path file) {
        SheetPlan<RegisterRow> plan = wiring.store.read(tx -> {
            String office = wiring.lists.divisions(tx).officeName();
            String title = wiring.wording.say("app.register.title");
            return SheetPlan.of(title, office + title, wiring.wording.say("cases.export.subtitle", office, tx.today()),
                    RegisterColumns.of(tx, wiring.lists).on(Column.Place.EXPORT), wiring.households.rows(tx, which));
        });
        return written(() -> new WriteWorkbook(wiring.wording).write(file, List.of(plan), Map.of()));
    }

    private interface Writing {
        void run() throws CannotWrite;
    }

    private static Optional<Sentence> written(Writing writing) {
        try {
            writing.run();
            return Optional.empty();
        } catch (CannotWrite failed) {
            return Optional.of(failed.reason());
        }
    }
}
