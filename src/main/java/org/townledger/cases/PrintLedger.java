package org.townledger.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.townledger.columns.Column;
import org.townledger.lists.ListRepository;
import org.townledger.sheets.FormSheet;
import org.townledger.sheets.LedgerSheet;
import org.townledger.sheets.Paper;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetWriter;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Prints a ledger's sheet, its public version, or single cases. */
public final class PrintLedger<C> {

    /** What came of it. */
    public sealed interface Outcome {

        record Printed(SheetOutcome.Written sheet) implements Outcome {
        }

        record Refused(Sentence reason) implements Outcome {
        }
    }

    private final Store store;
    private final Ledger<C> ledger;
    private final CaseRepository cases;
    private final ListRepository lists;
    private final PhotosOnPaper photos;
    private final SheetWriter sheets;
    private final Wording wording;

    public PrintLedger(Store store, Ledger<C> ledger, CaseRepository cases, ListRepository lists, PhotosOnPaper photos,
                       SheetWriter sheets, Wording wording) {
        this.store = store;
        this.ledger = ledger;
        this.cases = cases;
        this.lists = lists;
        this.photos = photos;
        this.sheets = sheets;
        this.wording = wording;
    }

    /** The office's own sheet, or the one for the wall. */
    public Outcome ledger(CaseFilter filter, Paper paper, LedgerSheet.Audience audience, Path file) {
        if (audience == LedgerSheet.Audience.PUBLIC && !ledger.hasPublicVersion()) {
            return new Outcome.Refused(Sentence.of("cases.print.noPublicVersion", title()));
        }
        LedgerSheet<C> sheet = store.read(tx -> sheet(tx, filter, paper, audience));
        return written(sheets.write(sheet, file));
    }

    private LedgerSheet<C> sheet(Transaction tx, CaseFilter filter, Paper paper, LedgerSheet.Audience audience) {
        LedgerWords words = LedgerWords.of(tx, lists, wording);
        List<Column<C, ?>> columns = ledger.columns(words).stream().filter(column -> column.isOn(Column.Place.SHEET)).toList();
        String heading = audience == LedgerSheet.Audience.PUBLIC ? "cases.print.publicTitle" : "cases.print.title";
        List<C> all = ledger.all(tx, filter);
        List<C> shown = audience == LedgerSheet.Audience.OFFICE ? all
                : all.stream().filter(subject -> PublicNotice.mayName(ledger.file(subject).concerned(), tx.today())).toList();
        String leftOut = shown.size() == all.size() ? "" : wording.say("cases.print.children", all.size() - shown.size());
        return new LedgerSheet<>(words.divisions().officeTitle(), wording.say(heading, words.divisions().officeName(), title()),
                wording.say("cases.print.date", dayText(tx)), columns,
                shown.stream().flatMap(subject -> ledger.rows(subject).stream()).toList(), paper, audience, leftOut);
    }

    /** One page a case, with its course and its photos. */
    public Outcome forms(List<UUID> ids, Path file) {
        List<FormSheet> forms = store.read(tx -> ids.stream().flatMap(id -> ledger.find(tx, id).stream())
                .map(subject -> form(tx, subject)).toList());
        return forms.isEmpty() ? new Outcome.Refused(Sentence.of("cases.print.nothing")) : written(sheets.write(forms, file));
    }

    private FormSheet form(Transaction tx, C subject) {
        LedgerWords words = LedgerWords.of(tx, lists, wording);
        var groups = new LinkedHashMap<String, List<FormSheet.Pair>>();
        for (Column<C, ?> column : ledger.columns(words)) {
            if (column.isOn(Column.Place.EXPORT) && !column.field().equals("case_number")) {
                String group = column.group().isEmpty() ? wording.say("cases.print.other") : column.group();
                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(new FormSheet.Pair(column.heading(), column.textOf(subject)));
            }
        }
        CaseFile file = ledger.file(subject);
        List<FormSheet.StepLine> steps = cases.steps(tx, file.id()).stream().map(this::line).toList();
        return new FormSheet(words.divisions().officeTitle(), wording.say("cases.print.formTitle", title()), file.numberText(),
                Stream.concat(groups.entrySet().stream().map(group -> new FormSheet.Group(group.getKey(), group.getValue())),
                        ledger.log(subject, words).stream()).toList(), steps,
                List.of(wording.say("cases.print.filledBy"), wording.say("cases.print.checkedBy"), wording.say("cases.print.seal")))
                .with(photos.of(tx, file.id(), new PhotoWords(wording, ledger.photoWords())));
    }

    private FormSheet.StepLine line(CaseStep step) {
        String what = step.stateAfter() == null ? wording.say("cases.step." + step.kind())
                : wording.say(CaseLife.stateName(step.stateAfter()));
        return new FormSheet.StepLine(step.happenedOn().toString(), what, step.doneBy(), step.note() == null ? "" : step.note());
    }

    private String title() {
        return wording.say(ledger.name().key() + ".title");
    }

    private static String dayText(Transaction tx) {
        var today = tx.today();
        return "%d年%d月%d日".formatted(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
    }

    private static Outcome written(SheetOutcome outcome) {
        return switch (outcome) {
            case SheetOutcome.Written written -> new Outcome.Printed(written);
            case SheetOutcome.NotWritten failed -> new Outcome.Refused(failed.reason());
        };
    }
}
