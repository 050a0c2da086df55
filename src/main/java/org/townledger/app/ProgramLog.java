package org.townledger.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
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

    /** An open log, to be closed with the data folder that it lies in. */
    interface Open extends AutoCloseable {

        @Override
        void close();
    }

    static Path folderIn(Path dataFolder) {
        return dataFolder.resolve("log");
    }

    /** Keeps the last few megabytes in {@code log/} of the data folder. Work goes on where no log can be written, as on a full disk. */
    static Open into(Path dataFolder) {
        Logger root = Logger.getLogger("");
        try {
            Path folder = Files.createDirectories(folderIn(dataFolder));
            var file = new FileHandler(folder.resolve("townledger-%g.log").toString(), 2 * MEGABYTE, 3, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            // What the log cannot take must not reach the console either.
            file.setErrorManager(new SilentErrors());
            root.addHandler(file);
            return () -> {
                root.removeHandler(file);
                file.close();
            };
        } catch (IOException unwritable) {
            root.log(Level.WARNING, "no log can be written", unwritable);
            return () -> { };
        }
    }

    private static final class SilentErrors extends ErrorManager {

        @Override
        public void error(String message, Exception failed, int code) {
            // Nowhere is left to tell it.
        }
    }
}
