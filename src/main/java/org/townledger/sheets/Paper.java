package org.townledger.sheets;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The sheets of paper that an office's printer holds. */
public enum Paper {
    A3_LANDSCAPE(420, 297),
    A4_LANDSCAPE(297, 210),
    A4_PORTRAIT(210, 297);

    /** Points in a millimetre. */
    static final float MM = 72 / 25.4f;

    private final float width;
    private final float height;

    Paper(float widthMillimetres, float heightMillimetres) {
        width = widthMillimetres * MM;
        height = heightMillimetres * MM;
    }

    /** In points. */
    float width() {
        return width;
    }

    /** In points. */
    float height() {
        return height;
    }

    PDRectangle box() {
        return new PDRectangle(width, height);
    }
}
