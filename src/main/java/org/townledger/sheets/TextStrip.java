package org.townledger.sheets;

import java.io.IOException;
import java.util.List;
import org.townledger.sheets.Pen.Align;
import org.townledger.sheets.TypeCase.Weight;

/**
 * Boxes side by side across a form, all of one height (points).
 *
 * @param head  whether it says what stands below it and so does not end a page
 * @param under heads that are repeated when a page begins with this strip
 */
record TextStrip(List<Box> boxes, float size, boolean head, List<Strip> under) implements Strip {

    record Box(List<String> lines, Weight weight, Align align, float left, float width) {
    }

    private static final float PADDING = 4;

    @Override
    public float height() {
        int lines = boxes.stream().mapToInt(box -> box.lines().size()).max().orElse(1);
        return lines * size * Pen.LEADING + 2 * PADDING;
    }

    static int linesIn(float height, float size) {
        return (int) ((height - 2 * PADDING) / (size * Pen.LEADING));
    }

    @Override
    public void draw(Pen pen, float top) throws IOException {
        float bottom = top + height();
        for (Box box : boxes) {
            float right = box.left() + box.width();
            Table.drawCell(pen, box.lines(), box.weight(), box.left() + PADDING / 2, top, box.width() - PADDING,
                    height(), size, box.align());
            pen.across(box.left(), right, top);
            pen.across(box.left(), right, bottom);
            pen.down(box.left(), top, bottom);
            pen.down(right, top, bottom);
        }
    }
}
