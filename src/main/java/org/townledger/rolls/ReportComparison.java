package org.townledger.rolls;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Column;
import org.townledger.store.Store;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import org.townledger.workbook.CannotWrite;
import org.townledger.workbook.SheetPlan;
import org.townledger.workbook.WriteWorkbook;

/** Writes what a comparison brought up to a workbook, a sheet for each kind of finding, both sides beside each other. */
public final class ReportComparison {

    private final Store store;
    private final ReadComparison read;
    private final WriteWorkbook workbooks;
    private final Wording words;
    private final FindingTexts texts;

    public ReportComparison(Store store, ReadComparison read, WriteWorkbook workbooks, Wording words) {
        this.store = store;
        this.read = read;
        this.workbooks = workbooks;
        this.words = words;
        this.texts = new FindingTexts(words);
    }

    /** @return why it was not written; empty where it was */
    public Optional<Sentence> run(Comparison comparison, List<Finding> findings, Path file) {
        List<FindingRow> rows = store.read(tx -> read.rows(tx, comparison, findings));
        var sheets = new ArrayList<SheetPlan<FindingRow>>();
        for (Verdict verdict : Verdict.values()) {
            List<FindingRow> of = rows.stream().filter(row -> row.finding().verdict() == verdict)
                    .sorted(Comparator.comparing(FindingRow::village).thenComparing(row -> row.finding().id())).toList();
            String name = words.say("rolls.verdict." + verdict);
            sheets.add(SheetPlan.of(name, words.say("rolls.report.title", words.say("rolls.kind." + comparison.kind()), name, of.size()),
                    words.say("rolls.report.subtitle", comparison.fileName(), comparison.day(), comparison.rows(), comparison.expected()),
                    columns(), of).withoutSpareRows());
        }
        try {
            workbooks.write(file, sheets, Map.of());
            return Optional.empty();
        } catch (CannotWrite failed) {
            return Optional.of(failed.reason());
        }
    }

    private List<Column<FindingRow, ?>> columns() {
        String register = words.say("rolls.side.register");
        String roll = words.say("rolls.side.roll");
        return List.of(
                text("village", "rolls.field.village", FindingRow::village).in(register).wide(30),
                text("name", "rolls.field.name", ofRegister(Finding.RegisterSide::name)).in(register).wide(22),
                text("id_number", "rolls.field.id_number", ofRegister(side -> side.number() == null ? null : side.number().written())).in(register).wide(40),
                date("birth_date", ofRegister(Finding.RegisterSide::birthDate)).in(register).wide(22),
                text("roll_name", "rolls.field.name", ofRoll(Finding.RollSide::name)).in(roll).wide(22),
                text("roll_number", "rolls.field.id_number", ofRoll(Finding.RollSide::number)).in(roll).wide(40),
                text("roll_village", "rolls.field.village", ofRoll(Finding.RollSide::village)).in(roll).wide(26),
                text("roll_detail", "rolls.field.detail", ofRoll(Finding.RollSide::detail)).in(roll).wide(46),
                text("roll_row", "rolls.field.row", ofRoll(side -> Integer.toString(side.row()))).in(roll).wide(12),
                text("why", "rolls.field.why", row -> texts.why(row.finding())).wide(60),
                text("case", "rolls.field.case", texts::known).wide(44),
                text("settled", "rolls.field.settled", texts::settling).wide(44));
    }

    private Column<FindingRow, String> text(String field, String heading, Function<FindingRow, @Nullable String> value) {
        return Column.of(field, words.say(heading), CellTypes.LONG_TEXT, value);
    }

    private Column<FindingRow, LocalDate> date(String field, Function<FindingRow, @Nullable LocalDate> value) {
        return Column.of(field, words.say("rolls.field.birth_date"), CellTypes.DATE, value);
    }

    private static <V> Function<FindingRow, @Nullable V> ofRegister(Function<Finding.RegisterSide, @Nullable V> value) {
        return row -> row.finding().register() == null ? null : value.apply(row.finding().register());
    }

    private static <V> Function<FindingRow, @Nullable V> ofRoll(Function<Finding.RollSide, @Nullable V> value) {
        return row -> row.finding().roll() == null ? null : value.apply(row.finding().roll());
    }
}
