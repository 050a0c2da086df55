package org.townledger.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.workbook.SourceSheet;

/**
 * Divisions as a file lists them: a code and a name, and where it has them level and parent. Where it has not, both
 * follow from the code's zeros.
 */
final class DivisionRows {

    private static final int ROWS_LOOKED_AT = 10;
    private static final int DIGITS = 12;
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("code", "code"), Map.entry("代码", "code"), Map.entry("区划代码", "code"), Map.entry("统计用区划代码", "code"),
            Map.entry("name", "name"), Map.entry("名称", "name"), Map.entry("区划名称", "name"),
            Map.entry("level", "level"), Map.entry("级别", "level"),
            Map.entry("parent_code", "parent"), Map.entry("上级代码", "parent"));

    /** @param number as the file counts, from 1 */
    record Row(int number, DivisionDraft draft) {

        String sortKey() {
            return draft.code() == null ? "" : draft.code();
        }
    }

    private DivisionRows() {
    }

    /** Empty where no row of the sheet names a code and a name. */
    static Optional<List<Row>> in(SourceSheet sheet) {
        for (int header = 0; header < Math.min(ROWS_LOOKED_AT, sheet.rows().size()); header++) {
            List<String> fields = sheet.rows().get(header).stream()
                    .map(cell -> HEADINGS.getOrDefault(plain(cell.shown()).toLowerCase(Locale.ROOT), "")).toList();
            if (fields.contains("code") && fields.contains("name")) {
                return Optional.of(below(sheet, header, fields));
            }
        }
        return Optional.empty();
    }

    private static List<Row> below(SourceSheet sheet, int header, List<String> fields) {
        var rows = new ArrayList<Row>();
        for (int row = header + 1; row < sheet.rows().size(); row++) {
            if (!sheet.isEmptyRow(row)) {
                String code = said(sheet, row, fields.indexOf("code"));
                String name = said(sheet, row, fields.indexOf("name"));
                Division.Level level = level(said(sheet, row, fields.indexOf("level")), code, name);
                String parent = said(sheet, row, fields.indexOf("parent"));
                rows.add(new Row(row + 1, new DivisionDraft(code, name, level, parent == null ? parentOf(code, level) : parent, null)));
            }
        }
        return rows;
    }

    private static @Nullable String said(SourceSheet sheet, int row, int column) {
        String text = column < 0 ? "" : plain(sheet.cell(row, column).shown());
        return text.isEmpty() ? null : text;
    }

    private static Division.@Nullable Level level(@Nullable String said, @Nullable String code, @Nullable String name) {
        for (Division.Level level : Division.Level.values()) {
            if (level.name().equalsIgnoreCase(said)) {
                return level;
            }
        }
        if (code == null || code.length() != DIGITS) {
            return null;
        }
        for (Division.Level level : Division.Level.values()) {
            if (level.digits() < DIGITS && code.endsWith("0".repeat(DIGITS - level.digits()))) {
                return level;
            }
        }
        return name != null && (name.endsWith("社区") || name.contains("居委会") || name.contains("居民委员会"))
                ? Division.Level.COMMUNITY : Division.Level.VILLAGE;
    }

    private static @Nullable String parentOf(@Nullable String code, Division.@Nullable Level level) {
        Division.Level above = level == null ? null : level.above();
        return code == null || above == null || code.length() != DIGITS ? null
                : above.prefix(code) + "0".repeat(DIGITS - above.digits());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
