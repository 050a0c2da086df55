package org.townledger.vault;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What there is to say of the backups now.
 *
 * @param stickIsThere whether the chosen stick is plugged in; false where none was chosen
 */
public record BackupsNow(BackupState state, BackupPlaces places, Path dataFolder, boolean stickIsThere, LocalDate today) {
}
