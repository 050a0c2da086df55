package org.townledger.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.townledger.workbook.AtomicFile;

/**
 * Says whether the database file and the log are as they were left: {@code ledger.mark} holds the HMAC-SHA256 of each,
 * written when they are closed in order, taken away when they are opened. H2's cipher hides, and does not notice a change.
 */
final class FileMark {

    enum Found {
        /** As it was left. */
        AS_LEFT,
        /** Something changed the file after it was closed. */
        CHANGED,
        /** It was not closed in order, as in a power cut. */
        NOT_CLOSED
    }

    private static final String NAME = "ledger.mark";
    private static final int LENGTH = 32;

    private final Path mark;
    private final byte[] key;

    FileMark(Path folder, byte[] key) {
        this.mark = folder.resolve(NAME);
        this.key = key;
    }

    Found on(Path file) throws IOException {
        return found(file, 0);
    }

    /** What was found on a second file. */
    Found onBeside(Path file) throws IOException {
        return found(file, LENGTH);
    }

    private Found found(Path file, int from) throws IOException {
        if (!Files.exists(mark)) {
            return Found.NOT_CLOSED;
        }
        byte[] marks = Files.readAllBytes(mark);
        if (marks.length != 2 * LENGTH) {
            return Found.NOT_CLOSED;
        }
        byte[] left = java.util.Arrays.copyOfRange(marks, from, from + LENGTH);
        return Files.exists(file) && MessageDigest.isEqual(left, hmac(file)) ? Found.AS_LEFT : Found.CHANGED;
    }

    void take() throws IOException {
        Files.deleteIfExists(mark);
    }

    void put(Path file, Path beside) throws IOException {
        byte[] first = hmac(file);
        byte[] second = hmac(beside);
        AtomicFile.write(mark, out -> {
            out.write(first);
            out.write(second);
        });
    }

    /** Of a file that is not there yet, nothing. */
    private byte[] hmac(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new byte[LENGTH];
        }
        try (InputStream in = Files.newInputStream(file)) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                mac.update(buffer, 0, read);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA256", impossible);
        }
    }
}
