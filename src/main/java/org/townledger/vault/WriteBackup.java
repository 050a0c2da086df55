package org.townledger.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a backup's archive, nothing in it packed, since what is encrypted does not get smaller. */
final class WriteBackup {

    private WriteBackup() {
    }

    static void write(Path file, BackupManifest manifest, byte[] keys, Path ledger, MasterKey key) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            // Closed with the channel: closing it would close that before what it holds was forced.
            var zip = new ZipOutputStream(Channels.newOutputStream(channel));
            byte[] text = BackupManifestText.write(manifest);
            put(zip, BackupArchive.MANIFEST, text);
            put(zip, BackupArchive.SEAL, BackupArchive.seal(key, text));
            put(zip, BackupArchive.KEYS, keys);
            begin(zip, BackupArchive.LEDGER, Files.size(ledger), crc(ledger));
            Files.copy(ledger, zip);
            zip.closeEntry();
            zip.finish();
            channel.force(true);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        begin(zip, name, bytes.length, crc.getValue());
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name, long size, long crc) throws IOException {
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCompressedSize(size);
        entry.setCrc(crc);
        zip.putNextEntry(entry);
    }

    private static long crc(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); var checked = new CheckedInputStream(in, new CRC32())) {
            checked.transferTo(java.io.OutputStream.nullOutputStream());
            return checked.getChecksum().getValue();
        }
    }
}
