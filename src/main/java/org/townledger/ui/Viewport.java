package org.townledger.ui;

import java.util.Locale;
import javafx.beans.value.ObservableValue;

/** How much room a window gives, in logical pixels: 100 %, 125 % and 150 % scaling on a screen of 1366 × 768. */
public enum Viewport {
    /** From 1360: as drawn. */
    WIDE,
    /** 1090 to 1359: navigation shows icons only, the case panel is narrower. */
    MIDDLE,
    /** Below 1090: the case opens over the table at full width. */
    NARROW;

    public static Viewport ofWidth(double logicalPixels) {
        if (logicalPixels >= 1360) {
            return WIDE;
        }
        return logicalPixels >= 1090 ? MIDDLE : NARROW;
    }

    /** Larger text needs more room, so it makes a window count as narrower. */
    public static ObservableValue<Viewport> of(ObservableValue<Number> width, ObservableValue<TextSize> textSize) {
        return textSize.flatMap(size -> width.map(pixels ->
                ofWidth(pixels.doubleValue() * TextSize.NORMAL.pixels() / size.pixels())));
    }

    /** The style class of a case panel. */
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean hasRoomBesideTheTable() {
        return this != NARROW;
    }
}
