package org.townledger.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.townledger.sheets.Pen.Align;
import org.townledger.sheets.TypeCase.Weight;

/** A table's headings: two rows where neighbouring columns share a group, the group standing above them. */
final class TableHeader {

    /** One heading's place in the header; a column without a group fills both rows. */
    private record Box(List<String> lines, float left, float top, float width, float height) {
    }

    private record Span(int first, int count) {
    }

    private final List<Box> boxes = new ArrayList<>();
    private final float size;
    private final float height;

    TableHeader(List<TableColumn> columns, float left, ColumnWidths widths, LineBreaking breaking) throws IOException {
        this.size = widths.size();
        List<Span> spans = spans(columns);
        var upper = new ArrayList<List<String>>();
        var lower = new ArrayList<List<String>>();
        float upperHeight = 0;
        float lowerHeight = 0;
        float wholeHeight = 0;
        for (Span span : spans) {
            upper.add(span.count() == 1 ? List.of() : broken(columns.get(span.first()).group(), width(span, widths), breaking));
            upperHeight = Math.max(upperHeight, span.count() == 1 ? 0 : heightOf(upper.getLast()));
            for (int c = span.first(); c < span.first() + span.count(); c++) {
                lower.add(broken(columns.get(c).heading(), widths.widths()[c], breaking));
                float needed = heightOf(lower.getLast());
                lowerHeight = span.count() == 1 ? lowerHeight : Math.max(lowerHeight, needed);
                wholeHeight = span.count() == 1 ? Math.max(wholeHeight, needed) : wholeHeight;
            }
        }
        this.height = Math.max(upperHeight + lowerHeight, wholeHeight);
        float x = left;
        for (int s = 0; s < spans.size(); s++) {
            Span span = spans.get(s);
            boolean grouped = span.count() > 1;
            if (grouped) {
                boxes.add(new Box(upper.get(s), x, 0, width(span, widths), upperHeight));
            }
            float top = grouped ? upperHeight : 0;
            for (int c = span.first(); c < span.first() + span.count(); c++) {
                boxes.add(new Box(lower.get(c), x, top, widths.widths()[c], height - top));
                x += widths.widths()[c];
            }
        }
    }

    float height() {
        return height;
    }

    /** Says where the header ends. */
    float draw(Pen pen, float top) throws IOException {
        for (Box box : boxes) {
            float right = box.left() + box.width();
            float upperEdge = top + box.top();
            Table.drawCell(pen, box.lines(), Weight.BOLD, box.left(), upperEdge, box.width(), box.height(), size,
                    Align.CENTRE);
            pen.across(box.left(), right, upperEdge);
            pen.across(box.left(), right, upperEdge + box.height());
            pen.down(box.left(), upperEdge, upperEdge + box.height());
            pen.down(right, upperEdge, upperEdge + box.height());
        }
        return top + height;
    }

    private static List<Span> spans(List<TableColumn> columns) {
        var spans = new ArrayList<Span>();
        for (int c = 0; c < columns.size(); c++) {
            String group = columns.get(c).group();
            Span before = spans.isEmpty() ? new Span(0, 0) : spans.getLast();
            if (c > 0 && !group.isEmpty() && columns.get(before.first()).group().equals(group)) {
                spans.set(spans.size() - 1, new Span(before.first(), before.count() + 1));
            } else {
                spans.add(new Span(c, 1));
            }
        }
        return spans;
    }

    private static float width(Span span, ColumnWidths widths) {
        float width = 0;
        for (int c = span.first(); c < span.first() + span.count(); c++) {
            width += widths.widths()[c];
        }
        return width;
    }

    private List<String> broken(String heading, float width, LineBreaking breaking) throws IOException {
        return breaking.lines(heading, Weight.BOLD, size, width - 2 * ColumnWidths.PADDING);
    }

    private float heightOf(List<String> lines) {
        return Table.height(lines.size(), size);
    }
}
