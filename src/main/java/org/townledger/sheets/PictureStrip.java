package org.townledger.sheets;

import java.io.IOException;
import java.util.List;
import org.townledger.sheets.Pen.Align;
import org.townledger.sheets.TypeCase.Weight;

/**
 * Pictures side by side across a form, each in a frame of the same size with its caption below it.
 *
 * @param left   of the first frame
 * @param width  of each frame
 * @param across how many frames there are, pictures or not
 * @param under  the section's title, repeated when a page begins with this strip
 */
record PictureStrip(List<Framed> frames, float left, float width, int across, float size, List<Strip> under) implements Strip {

    /** @param jpeg empty where the picture's file is gone; {@code caption} then says so */
    record Framed(byte[] jpeg, List<String> caption) {
    }

    private static final float PADDING = 4;

    /** As cameras take them lying; one that stands has air at its sides. */
    private static final float PROPORTION = 3 / 4f;

    @Override
    public float height() {
        int lines = frames.stream().mapToInt(framed -> framed.caption().size()).max().orElse(1);
        return room() + lines * size * Pen.LEADING + 3 * PADDING;
    }

    @Override
    public void draw(Pen pen, float top) throws IOException {
        float bottom = top + height();
        for (int i = 0; i < frames.size(); i++) {
            Framed framed = frames.get(i);
            float x = left + i * width;
            if (framed.jpeg().length > 0) {
                pen.picture(framed.jpeg(), x + PADDING, top + PADDING, width - 2 * PADDING, room());
            }
            float line = top + room() + 2 * PADDING;
            for (String text : framed.caption()) {
                pen.text(text, Weight.REGULAR, size, x + PADDING, line, width - 2 * PADDING, Align.CENTRE);
                line += size * Pen.LEADING;
            }
        }
        for (int i = 0; i <= across; i++) {
            boolean edge = i == 0 || i == across;
            if (edge || i <= frames.size()) {
                pen.down(left + i * width, top, bottom);
            }
        }
        pen.across(left, left + across * width, top);
        pen.across(left, left + across * width, bottom);
    }

    private float room() {
        return (width - 2 * PADDING) * PROPORTION;
    }
}
