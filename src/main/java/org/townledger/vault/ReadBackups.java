package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How things stand with the backups, and which there are. Not for the JavaFX thread. */
public final class ReadBackups {

    private static final Logger LOG = LoggerFactory.getLogger(ReadBackups.class);

    private final Vault vault;
    private final BackupRepository backups;
    private final Clock clock;

    public ReadBackups(Vault vault, BackupRepository backups, Clock clock) {
        this.vault = vault;
        this.backups = backups;
        this.clock = clock;
    }

    public BackupsNow now() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BackupFolder.TOWN);
        LocalDate first = today.minusDays(BackupStateRules.DAYS);
        BackupState state = vault.store().read(tx -> BackupStateRules.of(backups.since(tx, first.atStartOfDay(BackupFolder.TOWN).toInstant()),
                backups.lastGood(tx), backups.changedDays(tx, first, today), today, BackupFolder.TOWN));
        BackupPlaces places = places().read();
        Path stick = places.stick();
        return new BackupsNow(state, places, vault.folder(), stick != null && Files.isDirectory(stick), today);
    }

    /** Whether one is to be made now by itself. */
    public boolean isDue() {
        return BackupStateRules.isDue(now().state(), clock.instant());
    }

    public BackupPlacesFile places() {
        return new BackupPlacesFile(vault.folder());
    }

    /** All that lie at the places that are there now, the newest first. */
    public List<KnownBackup> known() {
        var known = new ArrayList<KnownBackup>();
        for (Path place : places().read().present(vault.folder())) {
            try {
                known.addAll(new BackupFolder(place).backups(vault.key()));
            } catch (IOException unreadable) {
                LOG.warn("a place of backups cannot be read", unreadable);
            }
        }
        known.sort(Comparator.comparing((KnownBackup backup) -> backup.manifest() == null ? java.time.Instant.MIN : backup.manifest().madeAt()).reversed());
        return known;
    }
}
