package org.townledger.ui;

/** The sizes that 设置·字号 offers, in logical pixels of the body text; everything else is set in em and follows. */
public enum TextSize {
    NORMAL(13), LARGE(15), LARGEST(17);

    private final int pixels;

    TextSize(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }

    /** The size kept in the settings; {@link #NORMAL} for one that the program no longer offers. */
    public static TextSize ofPixels(int pixels) {
        for (TextSize size : values()) {
            if (size.pixels == pixels) {
                return size;
            }
        }
        return NORMAL;
    }
}
