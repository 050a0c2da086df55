package org.townledger.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseLife;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.ImportPlan;
import org.townledger.cases.Leaving;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.PrintLedger;
import org.townledger.cases.TurnYear;
import org.townledger.lists.ImportTally;
import org.townledger.lists.ReadSource;
import org.townledger.lists.SourceFile;
import org.townledger.lists.VillageFound;
import org.townledger.sheets.LedgerSheet;
import org.townledger.sheets.Paper;
import org.townledger.wording.Sentence;

/** A ledger on the command line. */
final class LedgerKind<C> implements Kind {

    private final Wiring wiring;
    private final LedgerUse<C, ?> use;

    LedgerKind(Wiring wiring, LedgerUse<C, ?> use) {
        this.wiring = wiring;
        this.use = use;
    }

    @Override
    public int importFile(Answer answer, String user, Path file, boolean dryRun, @Nullable Path report) {
        LedgerWords words = wiring.store.read(tx -> LedgerWords.of(tx, wiring.lists, wiring.wording));
        var columns = use.ledger().columns(words).stream().filter(column -> column.isOn(org.townledger.columns.Column.Place.IMPORT)).toList();
        return switch (wiring.sources.read(file, columns, _ -> { })) {
            case ReadSource.Outcome.Refused refused -> answer.refused(refused.reason());
            case ReadSource.Outcome.Read(SourceFile source) -> {
                ImportPlan<C> plan = dryRun ? use.imports().plan(source, ImportAnswers.NONE)
                        : use.imports().run(user, source, ImportAnswers.NONE, _ -> { }).plan();
                Optional<Sentence> failed = report == null ? Optional.empty()
                        : answer.give(Leaving.of(Leaving.Kind.REPORT, key(), null, report), () -> wiring.reports.run(source, plan, report));
                yield failed.isPresent() ? answer.refused(failed.get()) : tally(answer, plan.tally(), dryRun);
            }
        };
    }

    private static int tally(Answer answer, ImportTally tally, boolean dryRun) {
        return answer.done(Tallied.facts(tally), dryRun ? "app.import.planned" : "app.import.done", tally.read(), tally.imported(),
                tally.changed(), tally.unchanged(), tally.refused(), tally.questions());
    }

    @Override
    public int list(Answer answer, CaseFilter filter, @Nullable LocalDate asRecorded, @Nullable LocalDate on, ListFormat format) {
        var listing = asRecorded != null ? use.list().asRecorded(asRecorded, filter)
                : on != null ? use.list().on(on, filter) : use.list().now(filter);
        Optional<Sentence> failed = answer.give(Leaving.listed(key(), listing.rows().size(), format.name()), () -> {
            answer.raw(Listed.write(listing.columns(), listing.rows(), format));
            return Optional.empty();
        });
        return failed.isPresent() ? answer.refused(failed.get()) : Answer.DONE;
    }

    @Override
    public int export(Answer answer, CaseFilter filter, @Nullable String village, Path file) {
        if (village == null) {
            return exported(answer, filter, () -> use.export().run(filter, file), file);
        }
        return switch (wiring.store.read(wiring.lists::divisions).find(village)) {
            case VillageFound.Found(var found) ->
                    exported(answer, filter.inVillage(found.code()).open(), () -> use.export().forVillage(found.code(), file), file);
            case VillageFound.Ambiguous(String name, var candidates) -> answer.refused(Sentence.of("lists.village.ambiguous", name,
                    String.join("、", candidates.stream().map(division -> division.name()).toList())));
            case VillageFound.Unknown(String name) -> answer.refused(Sentence.of("lists.village.unknown", name));
        };
    }

    private String key() {
        return use.ledger().name().key();
    }

    private int exported(Answer answer, CaseFilter filter, Supplier<Optional<Sentence>> write, Path file) {
        int rows = wiring.store.read(tx -> use.ledger().all(tx, filter).size());
        Optional<Sentence> failed = answer.give(Leaving.of(Leaving.Kind.WORKBOOK, key(), rows, file), write);
        return failed.isPresent() ? answer.refused(failed.get())
                : answer.done(Map.of("workbook", file.toString()), "app.written", file.toString());
    }

    /** @param office of the town that is meant, at a banner; null for all */
    int sheet(Answer answer, Path file, boolean forThePublic, @Nullable String number, @Nullable String office, Paper paper) {
        Optional<Sentence> noTown = OfficeOption.refusal(wiring, office);
        if (noTown.isPresent()) {
            return answer.refused(noTown.get());
        }
        if (number == null || forThePublic && !use.ledger().hasPublicVersion()) {
            var audience = forThePublic ? LedgerSheet.Audience.PUBLIC : LedgerSheet.Audience.OFFICE;
            var kind = forThePublic ? Leaving.Kind.PUBLIC_NOTICE : Leaving.Kind.SHEET;
            return printed(answer, kind, file, () -> use.print().ledger(CaseFilter.ALL.ofOffice(office), paper, audience, file));
        }
        return switch (NumberedCase.of(wiring, use, number, office)) {
            case NumberedCase.Found(UUID id) -> printed(answer, Leaving.Kind.SHEET, file, () -> use.print().forms(List.of(id), file));
            case NumberedCase.Unknown(Sentence reason) -> answer.refused(reason);
        };
    }

    private int printed(Answer answer, Leaving.Kind kind, Path file, Supplier<PrintLedger.Outcome> print) {
        var came = new AtomicReference<PrintLedger.Outcome>();
        Optional<Sentence> failed = answer.give(Leaving.of(kind, key(), null, file), () -> {
            came.set(print.get());
            return came.get() instanceof PrintLedger.Outcome.Refused(Sentence reason) ? Optional.of(reason) : Optional.empty();
        });
        return failed.isPresent() ? answer.refused(failed.get()) : told(answer, came.get());
    }

    private static int told(Answer answer, PrintLedger.Outcome outcome) {
        return switch (outcome) {
            case PrintLedger.Outcome.Refused refused -> answer.refused(refused.reason());
            case PrintLedger.Outcome.Printed(var sheet) -> {
                if (!sheet.missing().isEmpty()) {
                    answer.remark("app.sheet.missing", String.join(" ", sheet.missing()));
                }
                var facts = new LinkedHashMap<String, Object>();
                facts.put("sheet", sheet.file().toString());
                facts.put("pages", sheet.pages());
                yield answer.done(facts, "app.written", sheet.file().toString());
            }
        };
    }

    /** The list of a year. */
    int plan(Answer answer, int year, Path file) {
        return printed(answer, Leaving.Kind.SHEET, file, () -> YearUse.of(wiring, use).print().run(year, file));
    }

    /** @param undo whether the turn is taken back */
    int turnYear(Answer answer, String user, int year, boolean undo) {
        TurnYear<C> turn = YearUse.of(wiring, use).turn();
        return switch (undo ? turn.undo(user, year) : turn.run(user, year)) {
            case TurnYear.Outcome.Refused(Sentence reason) -> answer.refused(reason);
            case TurnYear.Outcome.Undone(int undone) -> answer.done(Map.of("year", undone), "cases.year.undone", undone);
            case TurnYear.Outcome.Turned(var plan, int frozen, int carried) -> {
                var facts = new LinkedHashMap<String, Object>();
                facts.put("year", plan.year());
                facts.put("frozen", frozen);
                facts.put("carried", carried);
                yield answer.done(facts, "cases.year.turned", plan.year(), frozen, carried);
            }
        };
    }

    int move(Answer answer, String user, String number, CaseAct act, LocalDate day, @Nullable String reason) {
        return switch (NumberedCase.of(wiring, use, number, null)) {
            case NumberedCase.Unknown(Sentence unknown) -> answer.refused(unknown);
            case NumberedCase.Found(UUID id) -> moved(answer, number, use.move().run(user, id, act, day, reason));
        };
    }

    private int moved(Answer answer, String number, CaseLife.Outcome outcome) {
        return switch (outcome) {
            case CaseLife.Outcome.Refused refused -> answer.refused(refused.reason());
            case CaseLife.Outcome.Blocked(List<Blocker> blockers) -> blocked(answer, number, blockers);
            case CaseLife.Outcome.Moved(var file) -> {
                var facts = new LinkedHashMap<String, Object>();
                facts.put("case_number", file.numberText());
                facts.put("state", file.state().name().toLowerCase(java.util.Locale.ROOT));
                yield answer.done(facts, "app.move.done", file.numberText(), CaseLife.stateName(file.state()));
            }
        };
    }

    private int blocked(Answer answer, String number, List<Blocker> blockers) {
        var text = new StringBuilder(wiring.wording.say("app.close.blocked", number, blockers.size()));
        var facts = blockers.stream().map(blocker -> {
            String what = wiring.wording.say(blocker.what());
            text.append('\n').append(wiring.wording.say("app.close.blocker", what, wiring.wording.say(blocker.needed()), blocker.clause().citation()));
            var fact = new LinkedHashMap<String, String>();
            fact.put("field", blocker.field());
            fact.put("what", what);
            fact.put("needed", wiring.wording.say(blocker.needed()));
            fact.put("clause", blocker.clause().citation());
            return fact;
        }).toList();
        var all = new LinkedHashMap<String, Object>();
        all.put("case_number", number);
        all.put("blockers", facts);
        return answer.refused(text.toString(), all);
    }
}
