package org.townledger.sheets;

import java.io.IOException;
import java.util.List;
import org.townledger.sheets.Pen.Align;
import org.townledger.sheets.TypeCase.Weight;

/** A heading without lines around it, apart from what stands above it. */
record HeadingStrip(List<String> lines, float left, float width) implements Strip {

    static final float SIZE = 12;

    private static final float ABOVE = 4 * Paper.MM;
    private static final float BELOW = 1.2f * Paper.MM;

    @Override
    public float height() {
        return ABOVE + lines.size() * SIZE * Pen.LEADING + BELOW;
    }

    @Override
    public boolean head() {
        return true;
    }

    @Override
    public void draw(Pen pen, float top) throws IOException {
        float y = top + ABOVE;
        for (String line : lines) {
            pen.text(line, Weight.BOLD, SIZE, left, y, width, Align.LEFT);
            y += SIZE * Pen.LEADING;
        }
    }
}
