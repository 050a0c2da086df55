package org.townledger.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a user's own data lies when no folder is named. */
final class DataFolder {

    private DataFolder() {
    }

    static Path ofUser() {
        return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home)).resolve("TownLedger");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "TownLedger");
        }
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        return (shared.isEmpty() ? Path.of(home, ".local", "share") : Path.of(shared)).resolve("townledger");
    }
}
