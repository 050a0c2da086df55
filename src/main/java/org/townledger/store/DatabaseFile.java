package org.townledger.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.ChangeFileEncryption;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/**
 * The database's file in a folder: encrypted by H2's own cipher (AES in XTS mode), or plain as in folders of before.
 * The cipher hides what is in the file and does not notice a change in it; that is what the mark beside it is for.
 */
public final class DatabaseFile {

    private static final String NAME = "ledger";

    // WRITE_DELAY=0: without it a killed process loses rows whose commit was acknowledged. REUSE_SPACE=FALSE: without
    // it one kill in 25 still did, since H2 2.5 points its file header at the chunk before the last (decision 4).
    // TRACE_LEVEL_FILE=0: H2 would write refused statements, with people's names in them, beside the database.
    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final String DURABLE = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0"
            + ";LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE";
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private final Path folder;
    private final char @Nullable [] password;

    private DatabaseFile(Path folder, char @Nullable [] password) {
        // H2 insists on an absolute path.
        this.folder = folder.toAbsolutePath();
        this.password = password;
    }

    static DatabaseFile plain(Path folder) {
        return new DatabaseFile(folder, null);
    }

    /** @param key 32 bytes; stays the caller's */
    public static DatabaseFile encrypted(Path folder, byte[] key) {
        return new DatabaseFile(folder, HexFormat.of().formatHex(key).toCharArray());
    }

    /** The same database's file in another folder. */
    public DatabaseFile in(Path other) {
        return new DatabaseFile(other, password);
    }

    public Path path() {
        return folder.resolve(NAME + ".mv.db");
    }

    public Path folder() {
        return folder;
    }

    public boolean isThere() {
        return Files.exists(path());
    }

    /** Whether anybody can read what the file holds. */
    public boolean isReadableByAnybody() throws IOException {
        try (var in = Files.newInputStream(path())) {
            return !java.util.Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
        }
    }

    /**
     * Encrypts a plain file, which nobody may have open.
     *
     * @throws DatabaseBroken if H2 cannot read it
     */
    public void encrypt() throws DatabaseBroken {
        try {
            ChangeFileEncryption.execute(folder.toString(), NAME, "AES", null, java.util.Objects.requireNonNull(password).clone(), true);
        } catch (SQLException unreadable) {
            throw new DatabaseBroken(Sentence.of("store.damaged.unreadable"), unreadable);
        }
    }

    /**
     * Opens a file that nobody has open, counts what is in it, checks its chain of hashes, and closes it. Its schema
     * stays what it is.
     *
     * @throws DatabaseBroken if it cannot be read, or its journal was changed
     */
    public Snapshot inventory() throws DatabaseBroken {
        return examined(inventory -> {
            long broken = inventory.firstBrokenLink();
            if (broken > 0) {
                throw new DatabaseBroken(Sentence.of("store.damaged.chain", broken));
            }
            return inventory.snapshot();
        });
    }

    /** As {@link #inventory()}; the journal of a file that nobody has open. */
    public List<ChainedEntry> chain() throws DatabaseBroken {
        return examined(Inventory::chain);
    }

    private interface Examination<T> {
        T of(Inventory inventory) throws DatabaseBroken;
    }

    private <T> T examined(Examination<T> examination) throws DatabaseBroken {
        var pool = pool();
        try {
            T found = examination.of(new Inventory(pool));
            shutDown(pool);
            return found;
        } catch (SQLException | RuntimeException unreadable) {
            throw new DatabaseBroken(Sentence.of("store.damaged.unreadable"), unreadable);
        } finally {
            pool.dispose();
        }
    }

    JdbcConnectionPool pool() {
        var source = new JdbcDataSource();
        source.setUser("sa");
        String url = "jdbc:h2:file:" + folder.resolve(NAME).toString().replace('\\', '/') + OPTIONS + DURABLE;
        if (password == null) {
            source.setURL(url);
            source.setPassword("");
        } else {
            // The file's password, a space, and the user's own, which is empty: who has the file's has all.
            char[] both = java.util.Arrays.copyOf(password, password.length + 1);
            both[password.length] = ' ';
            source.setURL(url + ";CIPHER=AES");
            source.setPasswordChars(both);
        }
        return JdbcConnectionPool.create(source);
    }

    static JdbcConnectionPool inMemory() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    static void shutDown(JdbcConnectionPool pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.createStatement().execute("shutdown");
        } finally {
            pool.dispose();
        }
    }
}
