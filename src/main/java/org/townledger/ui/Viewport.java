package org.townledger.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableDoubleValue;

/** How much room a window gives, in logical pixels: 100 %, 125 % and 150 % scaling on a screen of 1366 × 768. */
public enum Viewport {
    /** From 1360: as drawn. */
    WIDE(144, 442),
    /** 1090 to 1359: navigation shows icons only, the case panel is narrower. */
    MIDDLE(48, 400),
    /** Below 1090: the case opens over the table at full width. */
    NARROW(48, Double.MAX_VALUE);

    private final double navigationWidth;
    private final double casePanelWidth;

    Viewport(double navigationWidth, double casePanelWidth) {
        this.navigationWidth = navigationWidth;
        this.casePanelWidth = casePanelWidth;
    }

    public static Viewport ofWidth(double logicalPixels) {
        if (logicalPixels >= 1360) {
            return WIDE;
        }
        return logicalPixels >= 1090 ? MIDDLE : NARROW;
    }

    public static ObjectBinding<Viewport> of(ObservableDoubleValue width) {
        return Bindings.createObjectBinding(() -> ofWidth(width.get()), width);
    }

    /** Pixels at the normal text size. */
    public double navigationWidth() {
        return navigationWidth;
    }

    /** Pixels at the normal text size; without bound where the case covers the table. */
    public double casePanelWidth() {
        return casePanelWidth;
    }

    public boolean hasRoomBesideTheTable() {
        return this != NARROW;
    }
}
