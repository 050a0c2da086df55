package org.townledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.townledger.wording.Sentence;

/** Opens a database, makes it where there is none, and brings its schema up to date. */
public final class OpenStore {

    private OpenStore() {
    }

    /**
     * Opens a database beside its log: what the log holds beyond it is carried out first, and what the log lacks is
     * added to it. The folder is held by the caller.
     *
     * @param before is done before the schema of an older program is brought up to date, and stops it by failing
     * @throws DatabaseBroken if the file cannot be read, or tells another story than the log
     * @throws CannotStore    where the disk is full
     */
    public static Store beside(DatabaseFile file, CommitLog log, Clock clock, BeforeUpgrade before) throws DatabaseBroken {
        var pool = file.pool();
        try {
            Head.meet(pool, log);
            if (Schema.isOfBefore(pool)) {
                before.run(new Inventory(pool)::copyTo);
            }
            return new Store(pool, clock, Schema.migrate(pool, null), file.folder(), null, log);
        } catch (DatabaseBroken | CannotStore known) {
            pool.dispose();
            throw known;
        } catch (IOException | RuntimeException failed) {
            pool.dispose();
            throw broken(failed);
        }
    }

    /** Opens a copy, of which no log is kept. */
    public static Store alone(DatabaseFile file, Clock clock) throws DatabaseBroken {
        return beside(file, NoLog.NONE, clock, BeforeUpgrade.NOTHING);
    }

    /**
     * Makes a database anew out of all its entries, at this program's schema, in a folder that has none.
     *
     * @throws DatabaseBroken if they do not follow one from the other
     * @throws CannotStore    where the disk is full
     */
    public static void rebuild(DatabaseFile fresh, List<ChainedEntry> entries) throws DatabaseBroken {
        var pool = fresh.pool();
        try {
            if (!entries.isEmpty()) {
                new Replay(pool).goOn(Head.of(DSL.using(pool, SQLDialect.H2)), entries);
            }
            Schema.migrate(pool, null);
            DatabaseFile.shutDown(pool);
        } catch (SQLException | RuntimeException failed) {
            pool.dispose();
            throw broken(failed);
        }
    }

    /** The last entry of a database that nobody has open, 0 where it has no journal yet. @throws DatabaseBroken if it does not open */
    public static long lastSequence(DatabaseFile file) throws DatabaseBroken {
        var pool = file.pool();
        try {
            return Head.of(DSL.using(pool, SQLDialect.H2)).sequence();
        } catch (RuntimeException failed) {
            throw broken(failed);
        } finally {
            pool.dispose();
        }
    }

    /** H2 answers a damaged file with whatever it stumbles over first. @throws CannotStore where it was the disk */
    private static DatabaseBroken broken(Exception failed) {
        if (DiskFull.isCauseOf(failed)) {
            throw new CannotStore(Sentence.of("store.disk.full"), failed);
        }
        return new DatabaseBroken(Sentence.of("store.damaged.unreadable"), failed);
    }

    /** @param holder who opens it, shown to whoever tries after */
    static Opening plain(Path folder, String holder, Clock clock) {
        FolderLock lock;
        try {
            Files.createDirectories(folder);
            lock = FolderLock.take(folder, holder, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException unusable) {
            return refused(unusable, Sentence.of("store.folder.unusable", folder.toString()));
        }
        return lock == null ? new Opening.Refused(FolderLock.refusal(folder)) : plain(folder, clock, lock);
    }

    private static Opening plain(Path folder, Clock clock, FolderLock lock) {
        DatabaseFile file = DatabaseFile.plain(folder);
        var pool = file.pool();
        try {
            return new Opening.Opened(new Store(pool, clock, Schema.migrate(pool, null), folder, lock, NoLog.NONE));
        } catch (FlywayException broken) {
            pool.dispose();
            lock.closeQuietly();
            return refused(broken, Sentence.of("store.file.broken", file.path().toString(), rootMessage(broken)));
        }
    }

    private static Opening refused(Exception failed, Sentence otherwise) {
        return new Opening.Refused(DiskFull.isCauseOf(failed) ? Sentence.of("store.disk.full") : otherwise);
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
