package org.townledger.store;

import static org.townledger.store.schema.Tables.JOURNAL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/** The office's database: opened and migrated, read and written in transactions, looked at as it once was. */
public final class Store implements AutoCloseable {

    // WRITE_DELAY=0: without it a killed process loses rows whose commit was acknowledged. REUSE_SPACE=FALSE: without
    // it one kill in 25 still did, since H2 2.5 points its file header at the chunk before the last (decision 4).
    // TRACE_LEVEL_FILE=0: H2 would write refused statements, with people's names in them, beside the database.
    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final String DURABLE = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0"
            + ";LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE";
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Connections connections;
    private final DSLContext sql;
    private final Clock clock;
    private final String schemaVersion;
    private final @Nullable Path folder;
    private final @Nullable FolderLock lock;

    private Store(JdbcConnectionPool pool, Clock clock, String schemaVersion, @Nullable Path folder, @Nullable FolderLock lock) {
        this.connections = new Connections(pool);
        this.sql = DSL.using(connections, SQLDialect.H2, new Settings().withExecuteLogging(false));
        this.clock = clock;
        this.schemaVersion = schemaVersion;
        this.folder = folder;
        this.lock = lock;
    }

    /** Whether the folder holds a database already. */
    public static boolean existsIn(Path folder) {
        return Files.exists(folder.resolve("ledger.mv.db"));
    }

    /**
     * Opens the folder's database, makes it where there is none, and brings its schema up to date.
     *
     * @param holder who opens it, shown to whoever tries after
     */
    public static Opening open(Path folder, String holder, Clock clock) {
        FolderLock lock;
        try {
            Files.createDirectories(folder);
            lock = FolderLock.take(folder, holder, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException unusable) {
            return refused(unusable, Sentence.of("store.folder.unusable", folder.toString()));
        }
        if (lock == null) {
            return inUse(folder);
        }
        return open(folder, clock, lock);
    }

    private static Opening open(Path folder, Clock clock, FolderLock lock) {
        // H2 insists on an absolute path.
        String file = folder.resolve("ledger").toAbsolutePath().toString().replace('\\', '/');
        var pool = JdbcConnectionPool.create("jdbc:h2:file:" + file + OPTIONS + DURABLE, "sa", "");
        try {
            return new Opening.Opened(new Store(pool, clock, migrate(pool, null), folder, lock));
        } catch (FlywayException broken) {
            pool.dispose();
            release(lock);
            return refused(broken, Sentence.of("store.file.broken", file + ".mv.db", rootMessage(broken)));
        }
    }

    private static Opening refused(Exception failed, Sentence otherwise) {
        return new Opening.Refused(DiskFull.isCauseOf(failed) ? Sentence.of("store.disk.full") : otherwise);
    }

    private static Opening inUse(Path folder) {
        String[] holder = FolderLock.holder(folder);
        if (holder[0].isEmpty()) {
            return new Opening.Refused(Sentence.of("store.folder.inUse"));
        }
        String since = Instant.parse(holder[1].strip()).atZone(Transaction.TOWN).format(SHOWN);
        return new Opening.Refused(Sentence.of("store.folder.inUseBy", holder[0], since));
    }

    public <T extends @Nullable Object> T read(Function<Transaction, T> work) {
        return inTransaction(null, work);
    }

    /**
     * All or nothing: what the work throws rolls everything back.
     *
     * @throws CannotStore where the disk is full; once there is space again, the same call can succeed
     */
    public <T extends @Nullable Object> T write(Act act, Function<Transaction, T> work) {
        return inTransaction(act, work);
    }

    private <T extends @Nullable Object> T inTransaction(@Nullable Act act, Function<Transaction, T> work) {
        try {
            return sql.transactionResult(inner -> {
                var transaction = new Transaction(inner.dsl(), clock.instant().truncatedTo(ChronoUnit.MICROS), act, schemaVersion);
                T result = work.apply(transaction);
                transaction.flush();
                return result;
            });
        } catch (DataAccessException failed) {
            throw DiskFull.isCauseOf(failed) ? new CannotStore(Sentence.of("store.disk.full"), failed) : failed;
        }
    }

    /** The ledger as it was recorded at the end of that day, in memory; to be closed after use. */
    public Store asRecorded(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(Transaction.TOWN).toInstant();
        return replayed(read(tx -> Journal.entries(tx.sql(), JOURNAL.RECORDED_AT.lt(end.atOffset(ZoneOffset.UTC)))), end.minusSeconds(1));
    }

    /** What was recorded up to the journal's entry of that sequence, at the moment of that entry; to be closed after use. */
    public Store asRecorded(long sequence) {
        List<JournalEntry> entries = read(tx -> Journal.entries(tx.sql(), JOURNAL.SEQUENCE.le(sequence)));
        return replayed(entries, entries.isEmpty() ? Instant.EPOCH : entries.getLast().at());
    }

    private Store replayed(List<JournalEntry> entries, Instant then) {
        var memory = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS + ";DB_CLOSE_DELAY=-1", "sa", "");
        String version = new Replay(memory).run(entries, schemaVersion);
        return new Store(memory, Clock.fixed(then, ZoneOffset.UTC), version, null, null);
    }

    /** Undoes everything that an act changed, unless somebody changed one of its rows since. */
    public Undoing undo(Act act, UUID undone) {
        return write(act, tx -> Undoing.run(tx, undone));
    }

    /** Whether every entry still has the hash that the chain gives it. @return the first broken sequence, or 0 */
    public long firstBrokenLink() {
        return read(tx -> Chain.firstBrokenLink(tx.sql()));
    }

    /** The data folder: what is too large for a row lies in it, beside the database. */
    public Path folder() {
        if (folder == null) {
            throw new IllegalStateException("the ledger as it once was has no folder");
        }
        return folder;
    }

    public String schemaVersion() {
        return schemaVersion;
    }

    @Override
    public void close() {
        try {
            boolean compact = isMostlyWaste();
            // Not handed back to the pool: after the shutdown there is nothing that it could be handed back to.
            connections.take().createStatement().execute(compact ? "shutdown compact" : "shutdown");
        } catch (SQLException | DataAccessException disorderly) {
            System.getLogger(Store.class.getName()).log(System.Logger.Level.WARNING, "the database did not close in order", disorderly);
        } finally {
            connections.pool().dispose();
            if (lock != null) {
                release(lock);
            }
        }
    }

    /** Space is never used twice while the file is open, so that it is rewritten once less than half of it is in use. */
    private boolean isMostlyWaste() {
        return sql.fetch("select setting_value from information_schema.settings"
                        + " where setting_name in ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE')")
                .stream().anyMatch(row -> Integer.parseInt(row.get(0, String.class)) < 50);
    }

    /** @return the schema's version after the migration */
    static String migrate(JdbcConnectionPool pool, @Nullable String target) {
        var flyway = Flyway.configure().dataSource(pool).locations("classpath:db/migration");
        var migrated = (target == null ? flyway : flyway.target(target)).load();
        migrated.migrate();
        return migrated.info().current().getVersion().getVersion();
    }

    private static void release(FolderLock lock) {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
