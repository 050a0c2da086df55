package org.townledger.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.RawCell;

/** Puts the headings of chosen rows together: groups over headings, merged or not. */
public final class HeaderReader {

    /** No header has more; a file that nobody's Excel wrote may, and each is looked at for every heading. */
    private static final int MOST_MERGES = 2000;

    private final SourceSheet sheet;
    private final int[] lastFilled;
    private List<Merge> merges = List.of();

    public HeaderReader(SourceSheet sheet) {
        this.sheet = sheet;
        this.lastFilled = lastFilled(sheet);
    }

    private static int[] lastFilled(SourceSheet sheet) {
        int[] last = new int[sheet.width()];
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<RawCell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                last[column] = cells.get(column).shown().isBlank() ? last[column] : row;
            }
        }
        return last;
    }

    /** @param firstRow counted from 0, as is {@code lastRow}; the clerk may have chosen them */
    public Header header(int firstRow, int lastRow) {
        merges = sheet.merges().stream().filter(merge -> merge.firstRow() <= lastRow && merge.lastRow() >= firstRow).limit(MOST_MERGES).toList();
        var above = unitAbove(firstRow);
        List<List<String>> parts = parts(firstRow, lastRow);
        var columns = new ArrayList<SourceColumn>();
        for (int column = 0; column < parts.size(); column++) {
            List<String> stack = stack(parts.get(column));
            String heading = stack.isEmpty() ? "" : stack.getLast();
            String group = stack.size() < 2 ? "" : String.join(" ", stack.subList(0, stack.size() - 1));
            if (!heading.isEmpty() || isFilledBelow(lastRow, column)) {
                var unit = MoneyUnit.inHeading(heading).or(() -> MoneyUnit.inHeading(group)).or(() -> above);
                columns.add(new SourceColumn(column, group, heading, unit.orElse(MoneyUnit.NOT_SAID)));
            }
        }
        return new Header(firstRow, lastRow, columns);
    }

    /** From top to bottom, each once; what is only a unit in brackets joins the heading above it. */
    private static List<String> stack(List<String> parts) {
        var stack = new ArrayList<String>();
        for (String part : parts) {
            if (part.isEmpty() || !stack.isEmpty() && stack.getLast().equals(part)) {
                continue;
            }
            if (!stack.isEmpty() && Headings.normal(part).isEmpty()) {
                stack.set(stack.size() - 1, stack.getLast() + part);
            } else {
                stack.add(part);
            }
        }
        return stack;
    }

    /** For each column its text in each header row, groups carried over the columns that they stand above. */
    private List<List<String>> parts(int firstRow, int lastRow) {
        var columns = new ArrayList<List<String>>();
        for (int column = 0; column < lastFilled.length; column++) {
            var parts = new ArrayList<String>();
            for (int row = firstRow; row <= lastRow; row++) {
                String text = text(row, column);
                boolean carries = text.isEmpty() && row < lastRow && column > 0 && merge(row, column) == null;
                parts.add(carries ? carried(columns.get(column - 1), row, lastRow, column, parts) : text);
            }
            columns.add(parts);
        }
        return columns;
    }

    /**
     * An unmerged group reaches to the right over columns that have a heading below, from one that has a heading below
     * itself: 鉴定情况 over 等级 and 时间, but not 补助资金, which fills its column alone.
     */
    private String carried(List<String> left, int row, int lastRow, int column, List<String> partsAbove) {
        int place = partsAbove.size();
        String group = left.get(place);
        boolean leftHasHeading = left.subList(place + 1, left.size()).stream().anyMatch(text -> !text.isEmpty() && !text.equals(group));
        boolean hasHeading = false;
        for (int below = row + 1; below <= lastRow; below++) {
            hasHeading |= !text(below, column).isEmpty();
        }
        Merge leftMerge = merge(row, column - 1);
        return leftHasHeading && hasHeading && (leftMerge == null || leftMerge.width() == 1) ? group : "";
    }

    private String text(int row, int column) {
        Merge merge = merge(row, column);
        RawCell cell = merge == null ? sheet.cell(row, column) : sheet.cell(merge.firstRow(), merge.firstColumn());
        return cell.shown().strip();
    }

    private @Nullable Merge merge(int row, int column) {
        for (Merge merge : merges) {
            if (merge.holds(row, column)) {
                return merge;
            }
        }
        return null;
    }

    private boolean isFilledBelow(int lastRow, int column) {
        return lastFilled[column] > lastRow;
    }

    private Optional<MoneyUnit> unitAbove(int firstRow) {
        for (int row = firstRow - 1; row >= 0; row--) {
            for (RawCell cell : sheet.rows().get(row)) {
                var unit = MoneyUnit.inLine(cell.shown());
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }
}
