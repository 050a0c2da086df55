package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.store.Act;
import org.townledger.store.CannotStore;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Makes a backup at every place that is there, and writes down what came of each. */
public final class RunBackup {

    private static final Logger LOG = LoggerFactory.getLogger(RunBackup.class);
    private static final int LONGEST = 400;

    private final Vault vault;
    private final BackupRepository backups;
    private final Wording wording;
    private final Clock clock;

    public RunBackup(Vault vault, BackupRepository backups, Wording wording, Clock clock) {
        this.vault = vault;
        this.backups = backups;
        this.wording = wording;
        this.clock = clock;
    }

    /** @param officeName for the file's name @param only the one place for this time; null for those that were chosen */
    public List<BackupOutcome> run(String user, String officeName, @Nullable Path only, LongWork.Progress progress) {
        var file = new BackupPlacesFile(vault.folder());
        BackupPlaces places = named(file, officeName);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<BackupOutcome> outcomes = vault.backUp(clock).run(vault.store(), only == null ? places.present(vault.folder()) : List.of(only), progress);
        try {
            vault.store().write(new Act(user, "BackUp"), tx -> {
                outcomes.forEach(outcome -> backups.save(tx, record(tx.newId(), at, user, outcome)));
                return outcomes.size();
            });
        } catch (CannotStore full) {
            LOG.warn("what came of a backup could not be written down", full);
        }
        return outcomes;
    }

    private static BackupPlaces named(BackupPlacesFile file, String officeName) {
        BackupPlaces places = file.read();
        if (!places.officeName().equals(officeName)) {
            try {
                file.write(places.withOfficeName(officeName));
            } catch (IOException unwritable) {
                LOG.warn("the office's name for the backups could not be kept", unwritable);
            }
        }
        return places;
    }

    private BackupRecord record(java.util.UUID id, Instant at, String user, BackupOutcome outcome) {
        return switch (outcome) {
            case BackupOutcome.Made(Path place, Path file, BackupManifest manifest) -> new BackupRecord(id, at, user, place.toString(),
                    file.getFileName().toString(), manifest.holds().sequence(), manifest.holds().rowCount(), manifest.photos().size(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS), manifest.missing().isEmpty() ? null
                    : said(Sentence.of("vault.backup.photosMissing", manifest.missing().size())));
            case BackupOutcome.Failed(Path place, Sentence reason) -> new BackupRecord(id, at, user, place.toString(), "", 0, 0, 0, null, said(reason));
        };
    }

    private String said(Sentence sentence) {
        String said = wording.say(sentence);
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST);
    }
}
