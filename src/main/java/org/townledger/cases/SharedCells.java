package org.townledger.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.lists.Division;
import org.townledger.lists.VillageFound;

/** Brings what a row says in the shared columns into a case's file. */
public final class SharedCells {

    private SharedCells() {
    }

    /** The cell's value where the row has the column, else what was known before. */
    public static <V> @Nullable V pick(RowValues row, Column<?, V> column, @Nullable V known) {
        return row.isMapped(column) ? row.get(column) : known;
    }

    public static CaseFile filled(CaseFile file, RowValues row, CaseColumns<?> columns, LedgerWords words) {
        Concerned was = file.concerned();
        var whom = new Concerned(was.household(), orKnown(pick(row, columns.head, was.head()), was.head()),
                pick(row, columns.idNumber, was.idNumber()), village(row, columns, words).orElse(was.village()),
                pick(row, columns.group, was.group()), pick(row, columns.householdType, was.householdType()),
                pick(row, columns.familySize, was.familySize()), pick(row, columns.phone, was.phone()));
        CaseFile filled = file.concerning(whom)
                .assigned(pick(row, columns.assignedTo, file.assignedTo()))
                .dated(orKnown(pick(row, columns.foundOn, file.foundOn()), file.foundOn()), pick(row, columns.dueOn, file.dueOn()))
                .noted(note(file.note(), row, columns));
        return filled;
    }

    private static Optional<String> village(RowValues row, CaseColumns<?> columns, LedgerWords words) {
        String written = row.get(columns.village);
        if (written != null && words.divisions().find(written) instanceof VillageFound.Found(Division village)) {
            return Optional.of(village.code());
        }
        return Optional.empty();
    }

    /** What the row says under 备注, and under headings that the ledger does not know. */
    private static @Nullable String note(@Nullable String known, RowValues row, CaseColumns<?> columns) {
        var lines = new ArrayList<String>();
        String own = pick(row, columns.note, known);
        if (own != null && !own.isBlank()) {
            lines.add(own);
        }
        row.notes().forEach((heading, text) -> lines.add(heading + "：" + text));
        List<String> distinct = lines.stream().filter(Objects::nonNull).distinct().toList();
        return distinct.isEmpty() ? null : String.join("\n", distinct);
    }

    private static <V> V orKnown(@Nullable V said, V known) {
        return said == null ? known : said;
    }
}
