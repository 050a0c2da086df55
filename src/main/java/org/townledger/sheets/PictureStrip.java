package org.townledger.sheets;

import java.io.IOException;
import java.util.List;
import org.townledger.sheets.Pen.Align;
import org.townledger.sheets.TypeCase.Weight;

/** Up to two pictures beside each other, each in the middle of its half with the caption below. */
record PictureStrip(List<Placed> pictures, float left, float width, List<Strip> under) implements Strip {

    /** @param caption broken into lines */
    record Placed(List<String> caption, byte[] jpeg) {
    }

    static final float SIZE = 9;

    private static final float ROOM = 62 * Paper.MM;
    private static final float PADDING = 2 * Paper.MM;
    private static final int BESIDE = 2;

    @Override
    public float height() {
        int lines = pictures.stream().mapToInt(picture -> picture.caption().size()).max().orElse(0);
        return ROOM + lines * SIZE * Pen.LEADING + 2 * PADDING;
    }

    @Override
    public void draw(Pen pen, float top) throws IOException {
        float bottom = top + height();
        float half = width / BESIDE;
        for (int i = 0; i < pictures.size(); i++) {
            Placed picture = pictures.get(i);
            float x = left + i * half;
            pen.picture(picture.jpeg(), x + PADDING, top + PADDING, half - 2 * PADDING, ROOM - PADDING);
            float y = top + PADDING + ROOM;
            for (String line : picture.caption()) {
                pen.text(line, Weight.REGULAR, SIZE, x + PADDING, y, half - 2 * PADDING, Align.CENTRE);
                y += SIZE * Pen.LEADING;
            }
        }
        pen.across(left, left + width, top);
        pen.across(left, left + width, bottom);
        pen.down(left, top, bottom);
        pen.down(left + half, top, bottom);
        pen.down(left + width, top, bottom);
    }
}
