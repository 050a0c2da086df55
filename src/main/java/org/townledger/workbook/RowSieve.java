package org.townledger.workbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.townledger.columns.RawCell;
import org.townledger.workbook.SourceTable.Why;

/** Tells the rows of a table from what offices write between and below them. */
final class RowSieve {

    private static final int LEADING = 3;
    private static final int FEW = 4;
    private static final Pattern TOTAL = Pattern.compile(
            ".{0,8}(?:合计|总计|小计|共计|累计)|(?:合计|总计|小计|共计|累计)[:(\\d共].*");
    private static final Pattern SIGNATURE = Pattern.compile("(?:填表|填报|制表|审核|审批|复核|主要负责|单位负责|负责|经办|联系)人?"
            + "(?:签字|签名|签章|单位|日期|时间|电话|领导)?(?:[:(].*)?|(?:单位)?(?:盖章|签字|签章|公章)(?:[:(].*)?"
            + "|(?:分管|主管|主要|单位)领导(?:签字|签名)?(?:[:(].*)?|(?:附?注|备注|说明|填表说明)\\d*[:.、].*");
    private static final Pattern SECTION = Pattern.compile("[(]?[一二三四五六七八九十]+[)]?、?.{2,}");

    private final SourceSheet sheet;
    private final Header header;
    private final List<List<String>> headerRows = new ArrayList<>();
    private final Set<String> linesAbove = new HashSet<>();
    private final Set<Integer> rowsOfWideMerges = new HashSet<>();

    RowSieve(SourceSheet sheet, Header header) {
        this.sheet = sheet;
        this.header = header;
        for (int row = 0; row < header.firstRow(); row++) {
            linesAbove.addAll(filled(row));
        }
        for (int row = header.firstRow(); row <= header.lastRow(); row++) {
            headerRows.add(texts(row));
        }
        int wide = Math.max(2, header.columns().size() / 2);
        sheet.merges().stream().filter(merge -> merge.width() >= wide).forEach(merge -> rowsOfWideMerges.add(merge.firstRow()));
    }

    /** @param row below the header, from 0; empty where the row is one of the table's */
    Optional<Why> whySkipped(int row) {
        List<String> filled = filled(row);
        if (filled.isEmpty()) {
            return Optional.of(Why.EMPTY);
        }
        if (repeatsHeader(row, filled)) {
            return Optional.of(Why.REPEATED_HEADER);
        }
        if (filled.size() > 2 && isCount(filled)) {
            return Optional.of(Why.COLUMN_NUMBERS);
        }
        if (filled.stream().limit(LEADING).anyMatch(text -> TOTAL.matcher(text).matches())) {
            return Optional.of(Why.TOTAL);
        }
        if (filled.size() <= FEW && SIGNATURE.matcher(filled.getFirst()).matches()) {
            return Optional.of(Why.SIGNATURE);
        }
        return filled.size() == 1 && isSection(row, filled.getFirst()) ? Optional.of(Why.SECTION) : Optional.empty();
    }

    private boolean repeatsHeader(int row, List<String> filled) {
        if (linesAbove.containsAll(filled)) {
            return true;
        }
        List<String> texts = texts(row);
        for (List<String> headings : headerRows) {
            int same = 0;
            for (int i = 0; i < texts.size() && i < headings.size(); i++) {
                same += !texts.get(i).isEmpty() && texts.get(i).equals(headings.get(i)) ? 1 : 0;
            }
            if (same >= Math.max(2, 0.7 * filled.size())) {
                return true;
            }
        }
        return false;
    }

    /** The line 1, 2, 3 … or 甲, 乙, 1, 2 … that statistics print under a header. */
    private static boolean isCount(List<String> filled) {
        int expected = 1;
        for (String text : filled) {
            if (text.equals(String.valueOf(expected)) || text.equals("(" + expected + ")")) {
                expected++;
            } else if (expected > 1 || !text.matches("[甲乙丙丁戊己]|栏次")) {
                return false;
            }
        }
        return expected > 1;
    }

    private boolean isSection(int row, String text) {
        return SECTION.matcher(text).matches() || rowsOfWideMerges.contains(row);
    }

    private List<String> filled(int row) {
        return texts(row).stream().filter(text -> !text.isEmpty()).toList();
    }

    private List<String> texts(int row) {
        return row >= sheet.rows().size() ? List.of() : sheet.rows().get(row).stream().map(RowSieve::text).toList();
    }

    private static String text(RawCell cell) {
        return Normalizer.normalize(cell.shown(), Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
