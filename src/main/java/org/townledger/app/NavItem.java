package org.townledger.app;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/**
 * One entry of the window's navigation. A further ledger adds one line of these.
 *
 * @param key     stable name, for {@link FrameController#open}
 * @param text    what it is called, four characters or so
 * @param count   what still waits to be done there; called off the JavaFX thread, below 0 for no number
 * @param content makes the screen when it is opened for the first time
 * @param apart   whether a line stands above it
 * @param urgent  whether what waits there may not wait
 */
public record NavItem(String key, Feather icon, String text, LongSupplier count, Supplier<Node> content, boolean apart, boolean urgent) {

    public static NavItem of(String key, Feather icon, String text, Supplier<Node> content) {
        return new NavItem(key, icon, text, () -> -1, content, false, false);
    }

    public NavItem counting(LongSupplier newCount) {
        return new NavItem(key, icon, text, newCount, content, apart, urgent);
    }

    public NavItem afterALine() {
        return new NavItem(key, icon, text, count, content, true, urgent);
    }

    public NavItem urgently() {
        return new NavItem(key, icon, text, count, content, apart, true);
    }
}
