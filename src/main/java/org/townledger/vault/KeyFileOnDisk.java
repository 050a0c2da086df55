package org.townledger.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;
import org.townledger.wording.Sentence;
import org.townledger.workbook.AtomicFile;

/**
 * The key file and its copy. The copy is written after the file itself and read where the file is damaged. A lock keeps
 * two processes from changing the file on top of each other.
 */
final class KeyFileOnDisk {

    private static final Object ONE_AT_A_TIME = new Object();
    private static final long MOST_BYTES = 4L << 20;

    private final Path folder;
    private final Path file;
    private final Path copy;

    KeyFileOnDisk(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("keys.json");
        this.copy = folder.resolve("keys.json.bak");
    }

    boolean exists() {
        return Files.exists(file) || Files.exists(copy);
    }

    void create(KeyFileContent content) {
        if (exists()) {
            throw new IllegalStateException("the folder has its keys");
        }
        try {
            Files.createDirectories(folder);
            write(content);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    KeyFileContent read() {
        try {
            return read(file);
        } catch (IOException damaged) {
            try {
                return read(copy);
            } catch (IOException both) {
                both.addSuppressed(damaged);
                throw new CannotReadKeys(Sentence.of("vault.keys.damaged", file.toString()), both);
            }
        }
    }

    /** The file as it stands, or its copy where it is damaged. */
    static byte[] soundBytes(Path folder) throws IOException {
        var disk = new KeyFileOnDisk(folder);
        try {
            read(disk.file);
            return Files.readAllBytes(disk.file);
        } catch (IOException damaged) {
            read(disk.copy);
            return Files.readAllBytes(disk.copy);
        }
    }

    /** @return what the file says now */
    KeyFileContent change(UnaryOperator<KeyFileContent> change) {
        synchronized (ONE_AT_A_TIME) {
            try (var channel = FileChannel.open(folder.resolve("keys.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                KeyFileContent changed = change.apply(read());
                write(changed);
                return changed;
            } catch (IOException failed) {
                throw unwritable(failed);
            }
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(copy);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    private void write(KeyFileContent content) throws IOException {
        byte[] text = KeyFileText.write(content);
        AtomicFile.write(file, out -> out.write(text));
        AtomicFile.write(copy, out -> out.write(text));
    }

    private static KeyFileContent read(Path path) throws IOException {
        if (Files.size(path) > MOST_BYTES) {
            throw new IOException("too large for a key file");
        }
        return KeyFileText.read(Files.readAllBytes(path));
    }

    private CannotReadKeys unwritable(IOException failed) {
        return new CannotReadKeys(Sentence.of("vault.keys.unwritable", file.toString()), failed);
    }
}
