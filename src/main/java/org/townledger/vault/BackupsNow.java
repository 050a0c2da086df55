package org.townledger.vault;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What there is to say of the backups now.
 *
 * @param stickIsThere whether the chosen stick is plugged in; false where none was chosen
 */
public record BackupsNow(BackupState state, BackupPlaces places, Path dataFolder, boolean stickIsThere, LocalDate today) {

    /** Where the disk was too full even to write down that a backup failed. */
    public BackupsNow failed(BackupRecord tried) {
        return new BackupsNow(new BackupState(BackupState.Kind.FAILED, state.last(), tried, state.missedDays()), places, dataFolder, stickIsThere, today);
    }
}
