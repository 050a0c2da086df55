package org.townledger.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Worksheet;

/** Title, line below it and headings at the top of a sheet: two rows of headings where any group has two columns. */
record HeaderBlock(String title, String subtitle, List<Heading> headings) {

    private static final double TITLE_HEIGHT = 32;

    /** @param width in millimetres */
    record Heading(String group, String heading, double width) {
    }

    /** @return the last row written, from 0 */
    int write(Worksheet sheet) {
        int row = 0;
        if (!title.isEmpty()) {
            line(sheet, row, title);
            SheetLook.title(sheet.range(row, 0, row, headings.size() - 1).style());
            sheet.rowHeight(row++, TITLE_HEIGHT);
        }
        if (!subtitle.isEmpty()) {
            line(sheet, row, subtitle);
            SheetLook.subtitle(sheet.range(row, 0, row++, headings.size() - 1).style());
        }
        boolean grouped = IntStream.range(0, headings.size()).anyMatch(i -> groupEnd(i) > i);
        int last = grouped ? row + 1 : row;
        for (int column = 0; column < headings.size();) {
            column = headings(sheet, row, last, column) + 1;
        }
        SheetLook.heading(sheet.range(row, 0, last, headings.size() - 1).style());
        for (int column = 0; column < headings.size(); column++) {
            SheetLook.width(sheet, column, headings.get(column).width());
        }
        return last;
    }

    double width() {
        return headings.stream().mapToDouble(Heading::width).sum();
    }

    /** Writes the headings of one group, or the single one that stands for itself. @return the last column written */
    private int headings(Worksheet sheet, int first, int last, int column) {
        int end = groupEnd(column);
        if (end == column) {
            sheet.value(first, column, headings.get(column).heading());
            if (last > first) {
                sheet.range(first, column, last, column).merge();
            }
            return column;
        }
        sheet.value(first, column, headings.get(column).group());
        sheet.range(first, column, first, end).merge();
        for (int i = column; i <= end; i++) {
            sheet.value(last, i, headings.get(i).heading());
        }
        return end;
    }

    private int groupEnd(int column) {
        String group = headings.get(column).group();
        int end = column;
        while (!group.isEmpty() && end + 1 < headings.size() && headings.get(end + 1).group().equals(group)) {
            end++;
        }
        return end;
    }

    private void line(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, text);
        if (headings.size() > 1) {
            sheet.range(row, 0, row, headings.size() - 1).merge();
        }
    }
}
