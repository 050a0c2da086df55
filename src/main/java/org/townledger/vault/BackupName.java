package org.townledger.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** How a backup's file is called: by its office and the town's own time. */
final class BackupName {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").withZone(BackupFolder.TOWN);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(BackupFolder.TOWN);

    private BackupName() {
    }

    /** One that nothing stands under yet. */
    static Path free(Path place, String office, Instant at) {
        String name = office.replaceAll("[\\\\/:*?\"<>|\\p{Cc}]", "").strip();
        String begin = (name.isEmpty() ? "townledger" : name) + "-";
        Path file = place.resolve(begin + MINUTE.format(at) + BackupFolder.ENDING);
        for (int more = 0; Files.exists(file); more++) {
            file = place.resolve(begin + SECOND.format(at) + (more == 0 ? "" : "-" + more) + BackupFolder.ENDING);
        }
        return file;
    }
}
