package org.townledger.sheets;

import java.io.IOException;
import java.util.List;
import org.townledger.sheets.Pen.Align;
import org.townledger.sheets.TypeCase.Weight;

/** A label and beside it room to write by hand, its lines far enough apart for a pen. */
record RuledStrip(List<String> label, int lines, float size, float left, float labelWidth, float width,
                  List<Strip> under) implements Strip {

    static final float LINE = 7.5f * Paper.MM;
    private static final float INSET = 2 * Paper.MM;

    /** A line more, {@link #LINE} higher. */
    RuledStrip longer() {
        return new RuledStrip(label, lines + 1, size, left, labelWidth, width, under);
    }

    @Override
    public float height() {
        return lines * LINE;
    }

    @Override
    public void draw(Pen pen, float top) throws IOException {
        float right = left + width;
        float room = left + labelWidth;
        float bottom = top + height();
        Table.drawCell(pen, label, Weight.REGULAR, left, top, labelWidth, height(), size, Align.CENTRE);
        for (int line = 1; line < lines; line++) {
            pen.dotted(room + INSET, right - INSET, top + line * LINE);
        }
        pen.across(left, right, top);
        pen.across(left, right, bottom);
        pen.down(left, top, bottom);
        pen.down(room, top, bottom);
        pen.down(right, top, bottom);
    }
}
