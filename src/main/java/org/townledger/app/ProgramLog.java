package org.townledger.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the program writes for engineers: into the data folder, never onto the console, and no names or ID numbers. */
final class ProgramLog {

    private static final int MEGABYTE = 1 << 20;

    private ProgramLog() {
    }

    /** Before anything else is loaded: libraries that chat on the console are silenced. */
    static void quiet() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %3$s %5$s%6$s%n");
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    /** Keeps the last few megabytes in {@code log/} of the data folder. */
    static void into(Path dataFolder) throws IOException {
        Path folder = Files.createDirectories(dataFolder.resolve("log"));
        var file = new FileHandler(folder.resolve("townledger-%g.log").toString(), 2 * MEGABYTE, 3, true);
        file.setFormatter(new SimpleFormatter());
        file.setEncoding("UTF-8");
        Logger.getLogger("").addHandler(file);
    }
}
