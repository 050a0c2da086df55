package org.townledger.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.townledger.workbook.AtomicFile;

/**
 * Files of the data folder that are written once, each sealed as one piece: a mark of 4 bytes, then what
 * {@link Sealing} makes. A file's place in the folder is its context, so that one laid in another's place does not open.
 */
public final class SealedFiles implements AutoCloseable {

    private static final byte[] MARK = {'T', 'L', 'S', '1'};

    private final Path root;
    private final byte[] key;

    /** @param root the data folder */
    public SealedFiles(Path root, MasterKey master) {
        this.root = root;
        this.key = master.derive(Purpose.FILES);
    }

    /** The data folder. */
    public Path root() {
        return root;
    }

    /** Writes it whole or not at all. */
    public void write(Path file, byte[] plain) throws IOException {
        byte[] sealed = Sealing.seal(key, plain, context(file));
        AtomicFile.write(file, out -> {
            out.write(MARK);
            out.write(sealed);
        });
    }

    /**
     * @throws NoSuchFileException if it is not there
     * @throws IOException         if it cannot be read, or is not what was written
     */
    public byte[] read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!isSealed(bytes)) {
            throw new IOException("a file of the data folder is not sealed: " + file.getFileName());
        }
        return Sealing.open(key, Arrays.copyOfRange(bytes, MARK.length, bytes.length), context(file))
                .orElseThrow(() -> new IOException("a file of the data folder is damaged: " + file.getFileName()));
    }

    /** Seals what lies below a folder and is not sealed yet; what is sealed stays as it is. */
    void sealAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                seal(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Seals a file that is not sealed yet. */
    void seal(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!isSealed(bytes)) {
            write(file, bytes);
        }
    }

    private static boolean isSealed(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    private byte[] context(Path file) {
        return root.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
