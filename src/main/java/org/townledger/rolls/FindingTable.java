package org.townledger.rolls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.ui.TableColumnSpec;
import org.townledger.wording.Wording;

/** The table's columns: the register's side, the roll's side, what is so and what became of it. */
final class FindingTable {

    private final Wording words;
    private final FindingTexts texts;
    private final String register;
    private final String roll;

    FindingTable(Wording words) {
        this.words = words;
        this.texts = new FindingTexts(words);
        register = words.say("rolls.side.register");
        roll = words.say("rolls.side.roll");
    }

    /** What tells most of such a finding; where both sides stand, ID numbers are shown by their last four. */
    List<TableColumnSpec<FindingRow>> specs(Verdict verdict, boolean roomy) {
        return switch (verdict) {
            case MISSING -> List.of(name(), number(roomy), birthDate(), village(), why(), settled(14.2));
            case UNKNOWN -> List.of(rollName(), rollNumber(roomy), rollVillage(), detail(), settled(14.2));
            case DIFFERENT, QUESTION -> List.of(name().in(register), number(false).in(register), village().in(register),
                    rollName().in(roll), rollNumber(false).in(roll), why(), settled(8.6));
        };
    }

    private TableColumnSpec<FindingRow> name() {
        return spec("name", "rolls.field.name", ofRegister(Finding.RegisterSide::name)).wide(9.3);
    }

    private TableColumnSpec<FindingRow> number(boolean whole) {
        return spec("id_number", "rolls.field.id_number", ofRegister(side -> side.number() == null ? null : masked(side.number(), whole)))
                .wide(whole ? 11 : 5.4);
    }

    private TableColumnSpec<FindingRow> birthDate() {
        return spec("birth_date", "rolls.field.birth_date", ofRegister(side -> side.birthDate() == null ? null : side.birthDate().toString())).wide(6.8);
    }

    private TableColumnSpec<FindingRow> village() {
        return spec("village", "rolls.field.village", FindingRow::village).wide(9).givingWay();
    }

    private TableColumnSpec<FindingRow> rollName() {
        return spec("roll_name", "rolls.field.name", ofRoll(Finding.RollSide::name)).wide(9.3).styled(row -> differs(row, "name"));
    }

    private TableColumnSpec<FindingRow> rollNumber(boolean whole) {
        return spec("roll_number", "rolls.field.id_number", ofRoll(side -> side.number() == null ? null : masked(IdNumber.of(side.number()), whole)))
                .wide(whole ? 11 : 5.4).styled(FindingTable::doubtful);
    }

    private TableColumnSpec<FindingRow> rollVillage() {
        return spec("roll_village", "rolls.field.village", ofRoll(Finding.RollSide::village)).wide(7);
    }

    private TableColumnSpec<FindingRow> detail() {
        return spec("roll_detail", "rolls.field.detail", ofRoll(Finding.RollSide::detail)).wide(17).givingWay();
    }

    private TableColumnSpec<FindingRow> why() {
        return spec("why", "rolls.field.why", row -> texts.brief(row.finding())).wide(7.6).givingWay();
    }

    private TableColumnSpec<FindingRow> settled(double em) {
        return spec("settled", "rolls.field.settled", this::settledOrKnown).wide(em).styled(row -> row.finding().isOpen() ? "quiet" : "");
    }

    /** What became of it, else the case that there is already. */
    private String settledOrKnown(FindingRow row) {
        Finding.Settling settling = row.finding().settling();
        return settling == null || settling.how() == Finding.How.CASE ? texts.known(row) : texts.settling(row);
    }

    Map<String, Function<FindingRow, String>> sorts() {
        Map<String, Function<FindingRow, String>> sorts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            specs(verdict, true).forEach(spec -> sorts.put(spec.field(), spec.text()));
        }
        return sorts;
    }

    private TableColumnSpec<FindingRow> spec(String field, String heading, Function<FindingRow, String> text) {
        return TableColumnSpec.of(field, words.say(heading), text);
    }

    private static Function<FindingRow, String> ofRegister(Function<Finding.RegisterSide, @Nullable String> text) {
        return row -> row.finding().register() == null ? "—" : Objects.requireNonNullElse(text.apply(row.finding().register()), "");
    }

    private static Function<FindingRow, String> ofRoll(Function<Finding.RollSide, @Nullable String> text) {
        return row -> row.finding().roll() == null ? "—" : Objects.requireNonNullElse(text.apply(row.finding().roll()), "");
    }

    private static String differs(FindingRow row, String field) {
        return row.finding().differs().contains(field) ? "soon" : "";
    }

    private static String doubtful(FindingRow row) {
        return row.finding().why() == Why.DAMAGED_NUMBER || row.finding().why() == Why.WRONG_NUMBER ? "soon" : "";
    }

    private static String masked(IdNumber number, boolean whole) {
        String masked = number.masked();
        return whole ? masked : "…" + masked.substring(Math.max(0, masked.length() - 4));
    }
}
