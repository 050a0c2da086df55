package org.townledger.store;

import static org.townledger.store.schema.Tables.JOURNAL;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/** The office's database: opened and migrated, read and written in transactions, looked at as it once was. */
public final class Store implements AutoCloseable, CopySource {

    private final Connections connections;
    private final DSLContext sql;
    private final Clock clock;
    private final String schemaVersion;
    private final @Nullable Path folder;
    private final @Nullable FolderLock lock;
    private final CommitLog log;
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile boolean closedInOrder;
    private volatile Gate gate = _ -> Optional.empty();

    Store(JdbcConnectionPool pool, Clock clock, String schemaVersion, @Nullable Path folder, @Nullable FolderLock lock, CommitLog log) {
        this.connections = new Connections(pool);
        this.sql = DSL.using(connections, SQLDialect.H2, new Settings().withExecuteLogging(false));
        this.clock = clock;
        this.schemaVersion = schemaVersion;
        this.folder = folder;
        this.lock = lock;
        this.log = log;
    }

    /** Whether the folder holds a database already. */
    public static boolean existsIn(Path folder) {
        return DatabaseFile.plain(folder).isThere();
    }

    /** A folder of before, without keys. */
    public static Opening open(Path folder, String holder, Clock clock) {
        return OpenStore.plain(folder, holder, clock);
    }

    /** From now on every change asks this first. */
    public void guard(Gate by) {
        gate = by;
    }

    /** Why this user may not do that; empty where nothing stands in the way. */
    public Optional<Sentence> refusal(Act act) {
        return gate.refusal(act);
    }

    public <T extends @Nullable Object> T read(Function<Transaction, T> work) {
        return inTransaction(null, work);
    }

    /** As {@link #read}, while nobody writes: all that it reads is of one moment. */
    public <T extends @Nullable Object> T readAlone(Function<Transaction, T> work) {
        return waiting(() -> read(work));
    }

    /**
     * All or nothing: what the work throws rolls everything back.
     *
     * @throws CannotStore where the disk is full; once there is space again, the same call can succeed
     * @throws NotAllowed  where whoever works may not do that
     */
    public <T extends @Nullable Object> T write(Act act, Function<Transaction, T> work) {
        gate.refusal(act).ifPresent(reason -> {
            throw new NotAllowed(reason);
        });
        // One writer at a time: the log has to be in the order of the commits.
        writing.lock();
        try {
            return inTransaction(act, work);
        } finally {
            writing.unlock();
        }
    }

    private <T extends @Nullable Object> T inTransaction(@Nullable Act act, Function<Transaction, T> work) {
        var ahead = new AtomicBoolean();
        try {
            return sql.transactionResult(inner -> {
                var transaction = new Transaction(inner.dsl(), clock.instant().truncatedTo(ChronoUnit.MICROS), act, schemaVersion, log);
                T result = work.apply(transaction);
                ahead.set(transaction.flush());
                return result;
            });
        } catch (RuntimeException failed) {
            takeBack(ahead.get(), failed);
            throw DiskFull.isCauseOf(failed) ? new CannotStore(Sentence.of("store.disk.full"), failed) : failed;
        }
    }

    /** What was logged and not committed must not come back by a rebuilding. */
    private void takeBack(boolean ahead, RuntimeException failed) {
        if (ahead) {
            try {
                log.takeBack();
            } catch (IOException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
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
        var memory = DatabaseFile.inMemory();
        String version = new Replay(memory).run(entries, schemaVersion);
        return new Store(memory, Clock.fixed(then, ZoneOffset.UTC), version, null, null, NoLog.NONE);
    }

    /**
     * Compares what is stored with what these entries make, all of them from the first.
     *
     * @return the first difference, in a sentence; empty where there is none
     */
    public Optional<Sentence> differenceFrom(List<ChainedEntry> entries) {
        Head head = Head.of(sql);
        if (!head.isReachedBy(entries)) {
            return Optional.of(Sentence.of("store.damaged.log", Math.min(head.sequence(), entries.size()) + 1));
        }
        try (Store anew = replayed(entries.stream().map(ChainedEntry::entry).toList(), Instant.EPOCH)) {
            return new Agreement(sql).firstDifference(anew.sql);
        } catch (DataAccessException saysWhatNoTableTakes) {
            return Optional.of(Sentence.of("store.damaged.senseless"));
        }
    }

    /** From its first entry to its last. */
    public List<ChainedEntry> chain() {
        return read(tx -> Journal.chained(tx.sql(), DSL.noCondition()));
    }

    /** What is stored now, counted. */
    public Snapshot snapshot() {
        return waiting(() -> new Inventory(sql).snapshot());
    }

    /** Whoever wants to save waits meanwhile. */
    @Override
    public Snapshot copyTo(Path zip) {
        return waiting(() -> new Inventory(sql).copyTo(zip));
    }

    private <T extends @Nullable Object> T waiting(java.util.function.Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    /** Compares the journal with the log beside the database. @return the first difference; empty where there is none */
    public Optional<Sentence> differenceFromLog() throws IOException {
        List<ChainedEntry> logged;
        writing.lock();
        try {
            logged = log.after(0);
        } finally {
            writing.unlock();
        }
        List<ChainedEntry> chain = chain();
        long both = IntStream.range(0, Math.min(chain.size(), logged.size()))
                .takeWhile(at -> chain.get(at).hash().equals(logged.get(at).hash())).count();
        return both == Math.max(chain.size(), logged.size()) ? Optional.empty() : Optional.of(Sentence.of("store.damaged.log", both + 1));
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

    /** Whether the database ended all that it had to, so that its file is as it should be. */
    public boolean isClosedInOrder() {
        return closedInOrder;
    }

    @Override
    public void close() {
        try {
            boolean compact = new Inventory(sql).isMostlyWaste();
            // Not handed back to the pool: after the shutdown there is nothing that it could be handed back to.
            connections.take().createStatement().execute(compact ? "shutdown compact" : "shutdown");
            closedInOrder = true;
        } catch (SQLException | DataAccessException disorderly) {
            System.getLogger(Store.class.getName()).log(System.Logger.Level.WARNING, "the database did not close in order", disorderly);
        } finally {
            connections.pool().dispose();
            log.closeQuietly();
            if (lock != null) {
                lock.closeQuietly();
            }
        }
    }
}
