package org.townledger.vault;

import static org.townledger.store.schema.Tables.PREFERENCE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.schema.tables.records.PreferenceRecord;
import org.townledger.ui.LongWork;

/** A data folder with its keys, some rows and some photos. */
final class SampleFolder {

    static final String NAME = "宝音德力格尔";
    static final String USER = "admin";
    static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
    static final LongWork.Progress UNWATCHED = (_, _, _) -> { };
    static final Clock MORNING = at("2026-11-24T00:30:00Z");

    final Path folder;
    final RecoveryCode code;
    private final byte[] key;

    private SampleFolder(Path folder, KeyFile.Created created) {
        this.folder = folder;
        this.code = created.recoveryCode();
        this.key = created.key().bytes();
    }

    static SampleFolder in(Path folder) {
        return new SampleFolder(folder, KeyFile.create(folder, USER, password(), CHEAP));
    }

    static char[] password() {
        return "Horse-7-battery".toCharArray();
    }

    static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    MasterKey key() {
        return MasterKey.of(key);
    }

    Vault open(Clock clock) {
        return open(folder, clock);
    }

    Vault open(Path where, Clock clock) {
        VaultOpening opening = Vault.open(where, "test", clock, key());
        return ((VaultOpening.Opened) opening).vault();
    }

    static void keep(Vault vault, String... ids) {
        for (String id : ids) {
            vault.store().write(new Act("test", "Keep"), tx -> tx.save(new PreferenceRecord(id, NAME)));
        }
    }

    static void photo(Vault vault, String name, String content) {
        Path file = vault.folder().resolve("photos").resolve("0190aaaa").resolve(name);
        try {
            Files.createDirectories(file.getParent());
            vault.files().write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Set<String> rows(Store store) {
        return store.read(tx -> tx.sql().select(PREFERENCE.ID).from(PREFERENCE).fetchSet(PREFERENCE.ID));
    }

    BackupOutcome backUp(Vault vault, Path place, Clock clock) {
        return vault.backUp(clock).run(vault.store(), List.of(place), UNWATCHED).getFirst();
    }

    /** Of a folder with rows and photos, closed again. */
    Path backedUp(Path place, Clock clock, String... ids) {
        try (Vault vault = open(clock)) {
            keep(vault, ids);
            return ((BackupOutcome.Made) backUp(vault, place, clock)).file();
        }
    }

    static RestoreBackup.Unlock byPassword() {
        return keys -> keys.unlock(USER, password(), MORNING.instant());
    }

    static Restoration restore(Path into, Path file) {
        return new RestoreBackup(into, MORNING).run(file, "test", byPassword(), false, UNWATCHED);
    }

    static void flip(Path file, long at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ 0x10);
        }
    }

    /** Every file below a folder by its path, with the hash of what is in it. */
    static Map<String, String> contents(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(file -> folder.relativize(file).toString(), SampleFolder::hash,
                    (one, _) -> one, TreeMap::new));
        }
    }

    private static String hash(Path file) {
        try {
            return Hashes.of(file).sha256();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
