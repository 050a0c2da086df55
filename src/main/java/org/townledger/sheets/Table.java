package org.townledger.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.townledger.sheets.Pen.Align;
import org.townledger.sheets.TypeCase.Weight;

/** A ruled table, its texts broken into lines for one width. Lengths are points. */
final class Table {

    private static final float CELL_PADDING = 2.5f;

    private final List<TableColumn> columns;
    private final float left;
    private final ColumnWidths widths;
    private final TableHeader header;
    private final List<PlacedRow> rows = new ArrayList<>();

    /**
     * @param largest size of the type; it gets smaller where the columns are too many for it
     * @param rows    a text for each column; the last {@code boldRows} are set bold
     */
    Table(List<TableColumn> columns, List<List<String>> rows, int boldRows, float left, float width, float largest,
          TypeCase type) throws IOException {
        this.columns = columns;
        this.left = left;
        var breaking = new LineBreaking(type);
        float[] widest = new float[columns.size()];
        for (int c = 0; c < widest.length; c++) {
            widest[c] = breaking.widestToken(columns.get(c).heading(), Weight.BOLD);
            for (int r = 0; r < rows.size(); r++) {
                Weight weight = weight(r, rows.size(), boldRows);
                widest[c] = Math.max(widest[c], breaking.widestToken(rows.get(r).get(c), weight));
            }
        }
        double[] shares = columns.stream().mapToDouble(TableColumn::share).toArray();
        this.widths = ColumnWidths.fit(largest, shares, widest, width);
        for (int r = 0; r < rows.size(); r++) {
            this.rows.add(place(rows.get(r), weight(r, rows.size(), boldRows), breaking));
        }
        this.header = new TableHeader(columns, left, widths, breaking);
    }

    List<PlacedRow> rows() {
        return rows;
    }

    TableHeader header() {
        return header;
    }

    float height(PlacedRow row) {
        return height(row.lineCount(), widths.size());
    }

    static float height(int lines, float size) {
        return lines * size * Pen.LEADING + 2 * CELL_PADDING;
    }

    /** How many lines a row of this height can have. */
    int linesIn(float height) {
        return Math.max(1, (int) ((height - 2 * CELL_PADDING) / (widths.size() * Pen.LEADING)));
    }

    float lineHeight() {
        return height(1, widths.size());
    }

    float size() {
        return widths.size();
    }

    /** Draws the rows below each other with their lines, and says where the last one ends. */
    float draw(Pen pen, List<PlacedRow> shown, float top) throws IOException {
        float y = top;
        for (PlacedRow row : shown) {
            float height = height(row);
            float x = left;
            for (int c = 0; c < columns.size(); c++) {
                drawCell(pen, row.cells().get(c), row.weight(), x, y, widths.widths()[c], height, widths.size(),
                        columns.get(c).align());
                x += widths.widths()[c];
            }
            y += height;
            pen.across(left, x, y);
        }
        float x = left;
        pen.down(x, top, y);
        for (float width : widths.widths()) {
            x += width;
            pen.down(x, top, y);
        }
        return y;
    }

    /** Sets the lines in the middle of the cell's height. */
    static void drawCell(Pen pen, List<String> lines, Weight weight, float x, float top, float width, float height,
                         float size, Align align) throws IOException {
        float y = top + (height - lines.size() * size * Pen.LEADING) / 2;
        for (String line : lines) {
            pen.text(line, weight, size, x + ColumnWidths.PADDING, y, width - 2 * ColumnWidths.PADDING, align);
            y += size * Pen.LEADING;
        }
    }

    private PlacedRow place(List<String> texts, Weight weight, LineBreaking breaking) throws IOException {
        var cells = new ArrayList<List<String>>();
        for (int c = 0; c < texts.size(); c++) {
            cells.add(breaking.lines(texts.get(c), weight, widths.size(),
                    widths.widths()[c] - 2 * ColumnWidths.PADDING));
        }
        return new PlacedRow(cells, weight);
    }

    private static Weight weight(int row, int rows, int boldRows) {
        return row >= rows - boldRows ? Weight.BOLD : Weight.REGULAR;
    }
}
