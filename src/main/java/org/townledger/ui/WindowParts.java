package org.townledger.ui;

import javafx.beans.value.ObservableValue;

/** What a screen needs of the window that it stands in. */
public record WindowParts(Screens screens, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport) {
}
