package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.store.ChainState;
import org.townledger.store.CheckChain;
import org.townledger.store.JournalEntry;
import org.townledger.store.Transaction;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;

/** Looks at everything that an opened folder holds: journal, log, rows, pictures, and the backups at their places. */
public final class VerifyVault {

    /** @param what was looked at, and how much of it @param problem what was found; null where all is well */
    public record Finding(String name, Sentence what, @Nullable Sentence problem) {
    }

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Transaction.TOWN);

    private final Vault vault;
    private final LongWork.Progress progress;
    private final List<Finding> findings = new ArrayList<>();

    public VerifyVault(Vault vault, LongWork.Progress progress) {
        this.vault = vault;
        this.progress = progress;
    }

    /** Every part is looked at, whatever was found in the one before. */
    public List<Finding> run() throws IOException {
        long entries = vault.store().snapshot().sequence();
        progress.at(Sentence.of("vault.verify.journal", entries), 0, 0);
        add("journal", Sentence.of("vault.verify.journal", entries), chain());
        progress.at(Sentence.of("vault.verify.log"), 0, 0);
        add("log", Sentence.of("vault.verify.log"), vault.store().differenceFromLog());
        progress.at(Sentence.of("vault.verify.rows", vault.store().snapshot().rowCount()), 0, 0);
        add("rows", Sentence.of("vault.verify.rows", vault.store().snapshot().rowCount()), vault.store().differenceFrom(vault.store().chain()));
        photos();
        for (Path place : new BackupPlacesFile(vault.folder()).read().present(vault.folder())) {
            if (Files.isDirectory(place)) {
                backups(place);
            }
        }
        return List.copyOf(findings);
    }

    private Optional<Sentence> chain() {
        return switch (new CheckChain(vault.store()).run()) {
            case ChainState.Whole _ -> Optional.empty();
            case ChainState.Altered(JournalEntry entry) -> Optional.of(Sentence.of("vault.verify.altered", Long.toString(entry.sequence()),
                    MOMENT.format(entry.at()), entry.user(), entry.act()));
            case ChainState.Missing missing -> Optional.of(Sentence.of("store.damaged.chain", missing.sequence()));
        };
    }

    private void photos() throws IOException {
        List<Path> all = new GatherPhotos(vault.folder(), vault.files()).all();
        @Nullable Sentence problem = null;
        for (Path photo : all) {
            progress.at(Sentence.of("vault.verify.photos", all.size()), all.indexOf(photo), all.size());
            try {
                vault.files().read(photo);
            } catch (IOException damaged) {
                problem = problem == null ? Sentence.of("vault.verify.photoDamaged", vault.folder().relativize(photo).toString()) : problem;
            }
        }
        add("photos", Sentence.of("vault.verify.photos", all.size()), Optional.ofNullable(problem));
    }

    private void backups(Path place) throws IOException {
        var folder = new BackupFolder(place);
        Map<String, Boolean> whole = new HashMap<>();
        for (KnownBackup backup : folder.backups(vault.key())) {
            String name = String.valueOf(backup.file().getFileName());
            progress.at(Sentence.of("vault.verify.backup", name), 0, 0);
            add("backup", Sentence.of("vault.verify.backup", name), problem(folder, backup, whole));
        }
    }

    private static Optional<Sentence> problem(BackupFolder folder, KnownBackup backup, Map<String, Boolean> whole) throws IOException {
        if (backup.problem() != null) {
            return Optional.of(backup.problem());
        }
        BackupManifest manifest = Objects.requireNonNull(backup.manifest());
        try (BackupArchive archive = BackupArchive.open(backup.file())) {
            archive.check(manifest);
        } catch (NotABackup damaged) {
            return Optional.of(damaged.reason());
        } catch (IOException unreadable) {
            return Optional.of(Sentence.of("vault.backup.unreadable", String.valueOf(backup.file().getFileName())));
        }
        int lost = 0;
        for (BackupManifest.Piece photo : manifest.photos()) {
            if (!whole.containsKey(photo.sha256())) {
                whole.put(photo.sha256(), folder.photos().isWhole(photo));
            }
            lost += whole.get(photo.sha256()) ? 0 : 1;
        }
        return lost == 0 ? Optional.empty() : Optional.of(Sentence.of("vault.backup.photosLost", lost));
    }

    private void add(String name, Sentence what, Optional<Sentence> problem) {
        findings.add(new Finding(name, what, problem.orElse(null)));
    }
}
