package org.townledger.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.store.FolderLock;
import org.townledger.workbook.AtomicFile;

/**
 * Puts what was restored into the place of what was there. Once the file {@code ready} stands in the temporary place
 * the restoring is decided: whatever stops it after that, the next start finishes it. Before that, the next start
 * takes the temporary place away.
 */
public final class RestoredFolder {

    /** Moves one file or folder; tests stop it in between. */
    @FunctionalInterface
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(BackupFolder.TOWN);
    private static final String READY = "ready";
    /** All that is of the office; the program's log, the backups and what is of the computer stay. */
    private static final List<String> OF_THE_OFFICE = List.of("ledger.mv.db", JournalLog.NAME, "ledger.mark", "keys.json", "keys.json.bak", "photos");

    private final Path folder;
    private final Mover mover;

    RestoredFolder(Path folder) {
        this(folder, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    RestoredFolder(Path folder, Mover mover) {
        this.folder = folder;
        this.mover = mover;
    }

    static Path staging(Path folder) {
        return folder.resolve("restoring");
    }

    /**
     * Finishes or undoes a restoring that was interrupted. To be called before anything in the folder is read; where
     * another process holds the folder, that one does it.
     */
    public static void finishIn(Path folder) throws IOException {
        if (Files.isDirectory(staging(folder))) {
            @Nullable FolderLock lock = FolderLock.take(folder, "", Instant.EPOCH);
            if (lock != null) {
                try (lock) {
                    finishHeld(folder);
                }
            }
        }
    }

    /** As above, by whoever holds the folder. */
    static void finishHeld(Path folder) throws IOException {
        if (Files.isDirectory(staging(folder))) {
            new RestoredFolder(folder).finish();
        }
    }

    /** @return how the folder is called that holds what was there; empty where nothing was */
    String put(Instant now) throws IOException {
        var old = new ArrayList<String>();
        for (String name : OF_THE_OFFICE) {
            if (Files.exists(folder.resolve(name))) {
                old.add(name);
            }
        }
        String replaced = old.isEmpty() ? "" : free("replaced-" + STAMP.format(now));
        String text = replaced + "\n" + String.join("\n", old);
        AtomicFile.write(staging(folder).resolve(READY), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        Folders.forceQuietly(staging(folder));
        finish();
        return replaced;
    }

    private String free(String name) {
        String free = name;
        for (int more = 2; Files.exists(folder.resolve(free)); more++) {
            free = name + "-" + more;
        }
        return free;
    }

    /** Each step looks whether it was done, so that it can be begun again. */
    void finish() throws IOException {
        Path ready = staging(folder).resolve(READY);
        if (Files.exists(ready)) {
            List<String> lines = Files.readAllLines(ready);
            if (!lines.getFirst().isEmpty()) {
                putAside(folder.resolve(lines.getFirst()), lines.subList(1, lines.size()));
            }
            for (String name : OF_THE_OFFICE) {
                Path restored = staging(folder).resolve(name);
                if (Files.exists(restored)) {
                    mover.move(restored, folder.resolve(name));
                }
            }
            Folders.forceQuietly(folder);
        }
        Folders.delete(staging(folder));
    }

    private void putAside(Path replaced, List<String> old) throws IOException {
        Files.createDirectories(replaced);
        for (String name : old) {
            if (!Files.exists(replaced.resolve(name))) {
                mover.move(folder.resolve(name), replaced.resolve(name));
            }
        }
    }
}
