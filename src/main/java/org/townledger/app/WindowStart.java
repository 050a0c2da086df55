package org.townledger.app;

import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;

/** Starts JavaFX, with a drawn screen where the machine has none. */
final class WindowStart {

    private WindowStart() {
    }

    /** Whether a window can be shown to somebody. */
    static boolean hasDisplay() {
        return hasDisplay(System.getProperty("os.name"), System.getenv())
                && !"Headless".equals(System.getProperty("glass.platform"));
    }

    static boolean hasDisplay(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") || name.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isEmpty() || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /** @param first runs on the JavaFX thread once it is there */
    static void run(Runnable first) {
        if (!hasDisplay()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Platform.startup(first);
    }
}
