package org.townledger.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.store.CannotStore;
import org.townledger.store.ChainedEntry;
import org.townledger.store.DatabaseBroken;
import org.townledger.store.DiskFull;
import org.townledger.store.FolderLock;
import org.townledger.store.OpenStore;
import org.townledger.store.Store;
import org.townledger.ui.Unexpected;
import org.townledger.wording.Sentence;

/** Opens a data folder, or says in a sentence what is wrong with it. */
final class OpenVault {

    private static final Logger LOG = LoggerFactory.getLogger(OpenVault.class);

    private final Path folder;
    private final MasterKey key;
    private final Clock clock;
    private final FolderParts parts;

    OpenVault(Path folder, MasterKey key, Clock clock) {
        this.folder = folder;
        this.key = key;
        this.clock = clock;
        this.parts = new FolderParts(folder, key);
    }

    VaultOpening run(String holder) {
        @Nullable FolderLock lock = null;
        VaultOpening opening;
        try {
            Files.createDirectories(folder);
            lock = FolderLock.take(folder, holder, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            opening = lock == null ? new VaultOpening.Refused(FolderLock.refusal(folder))
                    : new VaultOpening.Opened(new Vault(opened(), parts, lock, key));
        } catch (CannotStore full) {
            opening = new VaultOpening.Refused(full.reason());
        } catch (DatabaseBroken broken) {
            LOG.warn("the database is damaged: {}\n{}", broken.what().key(), Unexpected.of(broken).traceWithoutMessages());
            opening = new VaultOpening.Damaged(broken.what());
        } catch (IOException failed) {
            LOG.warn("the data folder does not open", failed);
            opening = new VaultOpening.Refused(DiskFull.isCauseOf(failed) ? Sentence.of("store.disk.full")
                    : Sentence.of("store.folder.unusable", folder.toString()));
        }
        if (!(opening instanceof VaultOpening.Opened)) {
            parts.close();
            key.close();
            if (lock != null) {
                lock.closeQuietly();
            }
        }
        return opening;
    }

    private Store opened() throws IOException, DatabaseBroken {
        RestoredFolder.finishHeld(folder);
        boolean wasPlain = new EncryptFolder(parts.database(), parts.files()).run();
        boolean isNew = !parts.database().isThere() && !Files.exists(parts.log());
        FileMark.Found found = isNew || wasPlain ? FileMark.Found.AS_LEFT : parts.mark().on(parts.database().path());
        if (!parts.database().isThere() && !isNew) {
            throw new DatabaseBroken(Sentence.of("store.damaged.missing"));
        }
        if (found == FileMark.Found.CHANGED) {
            throw new DatabaseBroken(Sentence.of("store.damaged.changed"));
        }
        if (found == FileMark.Found.NOT_CLOSED) {
            makeAnew();
        }
        JournalLog log = log();
        parts.mark().take();
        var before = new BackUpBeforeUpgrade(parts, key, clock);
        try {
            return OpenStore.beside(parts.database(), log, clock, before);
        } catch (CannotStore | DatabaseBroken failed) {
            log.close();
            if (before.hasRefused()) {
                parts.mark().put(parts.database().path(), parts.log());
            }
            throw failed;
        }
    }

    /**
     * What a killed program left is not looked at further: H2 may open a file of which a part is damaged, and stumble
     * over it days later. The log was written ahead of it and holds all that it holds.
     */
    private void makeAnew() throws IOException, DatabaseBroken {
        var sources = new Sources(parts);
        List<ChainedEntry> logged = sources.log();
        List<ChainedEntry> all = LongestChain.of(List.of(logged));
        OptionalLong reached = sources.reachedByTheDatabase();
        if (all.size() < logged.size() || all.size() < reached.orElse(0)) {
            all = LongestChain.of(List.of(logged, sources.database()));
        }
        if (all.isEmpty() && reached.isEmpty()) {
            throw new DatabaseBroken(Sentence.of("store.damaged.unreadable"));
        }
        if (all.size() != logged.size()) {
            LOG.warn("the log is damaged and is written anew");
            LogFile.write(parts.log(), parts.logKey(), all);
        }
        var anew = new MakeAnew(parts);
        anew.putInPlace(anew.make(all), parts.database().path());
    }

    /** Next to a database that is as it was left, a damaged log is written anew out of it. */
    private JournalLog log() throws IOException {
        try {
            if (parts.mark().onBeside(parts.log()) == FileMark.Found.CHANGED) {
                throw new LogDamaged();
            }
            return JournalLog.open(folder, parts.logKey());
        } catch (LogDamaged damaged) {
            LOG.warn("the log is damaged and is written anew");
            LogFile.write(parts.log(), parts.logKey(), LongestChain.of(List.of(new Sources(parts).log(), new Sources(parts).database())));
            return reopened();
        }
    }

    private JournalLog reopened() throws IOException {
        try {
            return JournalLog.open(folder, parts.logKey());
        } catch (LogDamaged again) {
            throw new IOException("the log that was just written is damaged", again);
        }
    }
}
