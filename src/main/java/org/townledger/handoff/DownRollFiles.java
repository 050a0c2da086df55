package org.townledger.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.vault.SealedFiles;
import org.townledger.workbook.CannotWrite;

/** The rolls that came down, each sealed as one file of the data folder. */
public final class DownRollFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DownRollFiles.class);

    private final SealedFiles files;
    private final Path folder;

    public DownRollFiles(SealedFiles files) {
        this.files = files;
        folder = files.root().resolve("handoff");
    }

    void keep(UUID roll, byte[] content) throws CannotWrite {
        try {
            Files.createDirectories(folder);
            files.write(file(roll), content);
        } catch (IOException failed) {
            throw CannotWrite.to(file(roll), failed);
        }
    }

    /** @throws IOException where it is gone, or is not what was kept */
    byte[] content(UUID roll) throws IOException {
        return files.read(file(roll));
    }

    void drop(UUID roll) {
        try {
            Files.deleteIfExists(file(roll));
        } catch (IOException left) {
            LOG.warn("a roll that is needed no more is left in the data folder", left);
        }
    }

    private Path file(UUID roll) {
        return folder.resolve(roll + ".roll");
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
