package org.townledger.app;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * One tab of the settings. Whoever has something to set adds one of these.
 *
 * @param content made when the tab is opened for the first time
 */
public record SettingsPane(String title, Supplier<Node> content) {
}
