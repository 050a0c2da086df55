package org.townledger.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.townledger.columns.CellType.Shape;
import org.townledger.columns.Column;
import org.townledger.columns.RawCell;
import org.townledger.identity.IdNumber;
import org.townledger.workbook.Mapping;
import org.townledger.workbook.Target;
import org.townledger.wording.Wording;

/**
 * A cell of the import's table: what the program made of it, below it what the sheet says.
 *
 * @param below empty where both are the same
 * @param whole the whole sentence where the cell shows only its beginning; empty where there is none
 */
record ImportShown(String text, String below, Tone tone, String whole) {

    /** What the look of the cell says; its words say the same. */
    enum Tone { PLAIN, DOUBT, WRONG, CHANGED, DROPPED }

    private static final Pattern ID_NUMBER = Pattern.compile("(?<![0-9])([0-9]{6})[0-9]{8}([0-9]{3}[0-9Xx?])(?![0-9])");
    private static final Pattern ADVICE = Pattern.compile("[，；。]?请.*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("^.{0,4}“[^”]*”里?");
    private static final Pattern BRACKETS = Pattern.compile("（[^）]*）");
    private static final Pattern FIRST_CLAUSE = Pattern.compile("，.*", Pattern.DOTALL);
    private static final int ID_LENGTH = 18;
    private static final int ID_TAIL = 4;

    /** @param index place of the column among the header's */
    static ImportShown of(ImportRow row, int index, Mapping.Entry entry, Wording words) {
        RawCell raw = row.source().cells().get(index);
        return switch (entry.target()) {
            case Target.Ignored() -> new ImportShown(mask(raw.shown()), "", Tone.DROPPED, "");
            case Target.AsNote() -> plain(mask(raw.shown()));
            case Target.ToColumn(Column<?, ?> column) -> of(row, raw, column, words);
        };
    }

    private static ImportShown of(ImportRow row, RawCell raw, Column<?, ?> column, Wording words) {
        boolean isId = column.type().shape() == Shape.ID_NUMBER;
        String was = was(raw, isId, words);
        for (RowQuestion question : row.questions()) {
            Optional<ImportShown> asked = asked(question, column, was, isId, words);
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        List<RowPlan.Reason> wrong = row.reasons().stream().filter(reason -> reason.field().equals(column.field())).toList();
        if (!wrong.isEmpty()) {
            String whole = wrong.stream().map(RowPlan.Reason::text).map(words::say).map(ImportShown::mask).collect(Collectors.joining("\n"));
            return new ImportShown(brief(wrong.getFirst(), words), was, Tone.WRONG, whole);
        }
        String text = row.text().apply(column);
        Optional<String> before = row.before().apply(column);
        if (before.isPresent()) {
            String said = before.get().isEmpty() ? words.say("cases.imports.value.blank") : before.get();
            return new ImportShown(text, words.say("cases.imports.cell.ledger", said), Tone.CHANGED, "");
        }
        return isId || was.isEmpty() || text.equals(raw.shown().strip()) ? plain(text) : new ImportShown(text, was, Tone.PLAIN, "");
    }

    private static Optional<ImportShown> asked(RowQuestion question, Column<?, ?> column, String was, boolean isId, Wording words) {
        return switch (question) {
            case RowQuestion.DamagedId(String kept) when isId -> Optional.of(new ImportShown(
                    words.say("cases.imports.cell.damaged", ID_LENGTH - kept.length()), was, Tone.DOUBT, words.say("cases.imports.damaged.hint")));
            case RowQuestion.WhichVillage(String _, var candidates) when column.field().equals("village") -> Optional.of(new ImportShown(
                    words.say("cases.imports.cell.whichVillage"), was, Tone.DOUBT,
                    String.join("、", candidates.stream().map(village -> village.name()).toList())));
            case RowQuestion.KeptAsNote(String heading, String _) when heading.equals(column.heading()) ->
                    Optional.of(new ImportShown(words.say("cases.imports.cell.note"), was, Tone.DOUBT, words.say("cases.imports.cell.noteWhole")));
            case RowQuestion.WhichValue value when value.field().equals(column.field()) -> Optional.of(new ImportShown(
                    words.say("cases.imports.cell.both"), was, Tone.DOUBT, words.say("cases.imports.value.hint")));
            case RowQuestion.DamagedId _, RowQuestion.WhichVillage _, RowQuestion.KeptAsNote _, RowQuestion.WhichValue _ -> Optional.empty();
        };
    }

    private static String was(RawCell raw, boolean isId, Wording words) {
        if (raw.shown().isBlank()) {
            return "";
        }
        return isId ? wasId(raw, words) : words.say("cases.imports.cell.was", mask(raw.shown().strip()));
    }

    /** Enough of an ID number to find it in the sheet, never the whole. */
    private static String wasId(RawCell raw, Wording words) {
        if (raw instanceof RawCell.Number(var value, boolean _)) {
            return words.say("cases.imports.cell.was", String.format(Locale.ROOT, "%.5E", value));
        }
        String tidy = raw.shown().replaceAll("\\s", "");
        return IdNumber.of(tidy) instanceof IdNumber.Damaged ? words.say("cases.imports.cell.was", mask(tidy))
                : words.say("cases.imports.cell.tail", tidy.substring(Math.max(0, tidy.length() - ID_TAIL)));
    }

    /** Hides the birth date in whatever looks like an ID number. */
    static String mask(String text) {
        return ID_NUMBER.matcher(text).replaceAll("$1********$2");
    }

    /** What is so, in few words: without what to do, and without what the cell below it says anyway. */
    static String brief(RowPlan.Reason reason, Wording words) {
        if (reason.text().key().equals("lists.village.unknown")) {
            return words.say("cases.imports.cell.unknownVillage");
        }
        String sentence = mask(words.say(reason.text()));
        String fact = BRACKETS.matcher(ADVICE.matcher(sentence).replaceFirst("")).replaceAll("");
        String told = FIRST_CLAUSE.matcher(QUOTED.matcher(fact).replaceFirst("")).replaceFirst("");
        return told.isBlank() ? sentence : told;
    }

    private static ImportShown plain(String text) {
        return new ImportShown(text, "", Tone.PLAIN, "");
    }
}
