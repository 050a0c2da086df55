package org.townledger.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.townledger.wording.Sentence;
import org.townledger.workbook.BoundedZip;
import org.townledger.workbook.ZipLimits;

/**
 * A backup's file, read: a ZIP of four entries. Nothing in it is believed before the manifest's HMAC was found right,
 * but the key file, without which there is no key to find that out.
 */
final class BackupArchive implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final String SEAL = "manifest.hmac";
    static final String KEYS = "keys.json";
    static final String LEDGER = "ledger.mv.db";

    private static final Set<String> ENTRIES = Set.of(MANIFEST, SEAL, KEYS, LEDGER);
    private static final int MOST_KEYS = 4 << 20;
    private static final int MOST_MANIFEST = 128 << 20;
    private static final ZipLimits LIMITS = new ZipLimits(16, 64L << 30, 4, 1 << 20);

    private final BoundedZip zip;

    private BackupArchive(BoundedZip zip) {
        this.zip = zip;
    }

    static BackupArchive open(Path file) throws NotABackup, IOException {
        if (!Files.isRegularFile(file)) {
            throw new NotABackup(Sentence.of("vault.backup.notThere", file.toString()));
        }
        try {
            var archive = new BackupArchive(BoundedZip.open(file, LIMITS));
            if (!Set.copyOf(archive.zip.names()).equals(ENTRIES)) {
                archive.close();
                throw notOne(new IOException("other entries than a backup's"));
            }
            return archive;
        } catch (BoundedZip.Refused refused) {
            throw new NotABackup(refused.reason(), refused);
        } catch (IOException | RuntimeException unreadable) {
            throw notOne(unreadable);
        }
    }

    /** The key file as it was. */
    byte[] keys() throws NotABackup {
        return bytes(KEYS, MOST_KEYS);
    }

    /** @throws NotABackup where the key is not this backup's, or the manifest or the key file was changed */
    BackupManifest manifest(MasterKey key) throws NotABackup {
        byte[] text = bytes(MANIFEST, MOST_MANIFEST);
        byte[] seal = bytes(SEAL, 1 << 10);
        if (!MessageDigest.isEqual(seal, seal(key, text))) {
            throw new NotABackup(Sentence.of("vault.backup.changed"));
        }
        try {
            BackupManifest manifest = BackupManifestText.read(text);
            byte[] keys = keys();
            if (keys.length != manifest.keys().size() || !Hashes.of(keys).equals(manifest.keys().sha256())) {
                throw new NotABackup(Sentence.of("vault.backup.changed"));
            }
            return manifest;
        } catch (IOException later) {
            throw new NotABackup(Sentence.of("vault.backup.later"), later);
        }
    }

    static byte[] seal(MasterKey key, byte[] manifest) {
        byte[] secret = key.derive(Purpose.BACKUP);
        try {
            return HexFormat.of().formatHex(Hashes.hmac(secret, manifest)).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Writes the database out and forces it to the disk. */
    void ledger(BackupManifest manifest, Path to) throws NotABackup, IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            check(manifest, out);
        }
        Folders.force(to);
    }

    /** Reads the database once, to see that it is what it was. */
    void check(BackupManifest manifest) throws NotABackup, IOException {
        check(manifest, OutputStream.nullOutputStream());
    }

    private void check(BackupManifest manifest, OutputStream out) throws NotABackup, IOException {
        Hashes.Sum found;
        try (InputStream in = new Entry(zip.stream(LEDGER))) {
            found = Hashes.copy(in, out);
        } catch (BoundedZip.Refused refused) {
            throw new NotABackup(refused.reason(), refused);
        } catch (Entry.Unreadable damaged) {
            throw new NotABackup(Sentence.of("vault.backup.changed"), damaged);
        } catch (RuntimeException unreadable) {
            throw notOne(unreadable);
        }
        if (found.size() != manifest.ledger().size() || !found.sha256().equals(manifest.ledger().sha256())) {
            throw new NotABackup(Sentence.of("vault.backup.changed"));
        }
    }

    /** Tells what cannot be read from what cannot be written. */
    private static final class Entry extends FilterInputStream {

        private static final class Unreadable extends IOException {

            private static final long serialVersionUID = 1L;

            Unreadable(IOException cause) {
                super(cause);
            }
        }

        Entry(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (BoundedZip.Refused limit) {
                throw limit;
            } catch (IOException unreadable) {
                throw new Unreadable(unreadable);
            }
        }
    }

    private byte[] bytes(String name, int most) throws NotABackup {
        try (InputStream in = zip.stream(name)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw notOne(new IOException("too large: " + name));
            }
            return bytes;
        } catch (IOException | RuntimeException unreadable) {
            throw notOne(unreadable);
        }
    }

    private static NotABackup notOne(Throwable cause) {
        return new NotABackup(Sentence.of("vault.backup.notOne"), cause);
    }


    @Override
    public void close() throws IOException {
        zip.close();
    }
}
