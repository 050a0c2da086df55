package org.townledger.sheets;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.sheets.TypeCase.Run;
import org.townledger.sheets.TypeCase.Weight;

/** Draws on one page. Lengths are points, measured from the page's upper left corner. */
final class Pen implements AutoCloseable {

    /** Room of a line, as a part of the font size. */
    static final float LEADING = 1.3f;
    static final float HAIR_LINE = 0.4f;

    /** How far below the top of its body a Chinese character's baseline lies, as a part of the font size. */
    private static final float BASELINE = 0.88f;

    private static final Logger LOG = LoggerFactory.getLogger(Pen.class);
    private static final float[] DOTS = {0.6f, 1.8f};

    enum Align { LEFT, CENTRE, RIGHT }

    private final PDDocument document;
    private final PDPageContentStream content;
    private final TypeCase type;
    private final Paper paper;

    Pen(PDDocument document, PDPage page, Paper paper, TypeCase type) throws IOException {
        this.content = new PDPageContentStream(document, page, AppendMode.APPEND, true);
        this.document = document;
        this.paper = paper;
        this.type = type;
        content.setLineWidth(HAIR_LINE);
    }

    /** @param top upper edge of the line's room, {@link #LEADING} times the size high */
    void text(String text, Weight weight, float size, float left, float top, float width, Align align)
            throws IOException {
        if (text.isEmpty()) {
            return;
        }
        float used = type.width(text, weight, size);
        float x = switch (align) {
            case LEFT -> left;
            case CENTRE -> left + (width - used) / 2;
            case RIGHT -> left + width - used;
        };
        float baseline = top + size * ((LEADING - 1) / 2 + BASELINE);
        content.beginText();
        content.newLineAtOffset(x, paper.height() - baseline);
        for (Run run : type.runs(text, weight)) {
            content.setFont(run.face().embedded(), size);
            content.showText(run.text());
        }
        content.endText();
    }

    void across(float left, float right, float y) throws IOException {
        line(left, y, right, y);
    }

    void down(float x, float top, float bottom) throws IOException {
        line(x, top, x, bottom);
    }

    /** To write on. */
    void dotted(float left, float right, float y) throws IOException {
        content.setLineDashPattern(DOTS, 0);
        line(left, y, right, y);
        content.setLineDashPattern(new float[0], 0);
    }

    /** As large as it fits into the room, in its own proportions and in the middle; never larger than at 72 dots an inch. */
    void picture(byte[] jpeg, float left, float top, float width, float height) throws IOException {
        PDImageXObject image;
        try {
            image = JPEGFactory.createFromByteArray(document, jpeg);
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("a picture cannot be read and is left out of a sheet", unreadable);
            return;
        }
        float scale = Math.min(1, Math.min(width / image.getWidth(), height / image.getHeight()));
        float wide = image.getWidth() * scale;
        float high = image.getHeight() * scale;
        content.drawImage(image, left + (width - wide) / 2, paper.height() - top - (height + high) / 2, wide, high);
    }

    private void line(float fromX, float fromY, float toX, float toY) throws IOException {
        content.moveTo(fromX, paper.height() - fromY);
        content.lineTo(toX, paper.height() - toY);
        content.stroke();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
