package org.townledger.bag;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.townledger.ui.LongWork;
import org.townledger.vault.PasswordRules;
import org.townledger.workbook.CannotWrite;
import org.townledger.wording.Sentence;

/**
 * Writes an archive for an office without this program: a ZIP encrypted with AES-256, which 7-Zip opens with a password
 * that is told on the telephone. Names stay readable in it, so no name may tell of anybody. Signed it is not.
 */
public final class EncryptedZip {

    private final Path target;
    private final char[] password;
    private final LongWork.Progress progress;
    /** SHA-256 of what was put in, by name. */
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    private EncryptedZip(Path target, char[] password, LongWork.Progress progress) {
        this.target = target;
        this.password = password;
        this.progress = progress;
    }

    /**
     * What is wrong with a password: letters that programs turn into bytes in different ways, or too few. Who has the
     * archive may try as often as he likes, so that digits alone have to be many.
     *
     * @return empty where it may be used
     */
    public static Optional<Sentence> blocker(char[] password) {
        boolean digitsAlone = true;
        for (char letter : password) {
            if (letter <= ' ' || letter > '~') {
                return Optional.of(Sentence.of("bag.zip.password"));
            }
            digitsAlone &= letter >= '0' && letter <= '9';
        }
        Optional<Sentence> weak = PasswordRules.blocker("", password);
        return weak.isEmpty() && digitsAlone && password.length < SpokenPassword.DIGITS
                ? Optional.of(Sentence.of("bag.zip.digits", SpokenPassword.DIGITS)) : weak;
    }

    /**
     * Written beside its final name, forced, read back, renamed.
     *
     * @param password stays the caller's; see {@link #blocker}
     * @param progress where it can be stopped; then nothing is left of it
     * @return how many files are in it
     */
    public static int write(Path target, char[] password, Payload payload, LongWork.Progress progress) throws CannotWriteBag {
        if (blocker(password).isPresent()) {
            throw new IllegalArgumentException("not a password for an archive");
        }
        var work = new EncryptedZip(target, password, progress);
        try (var beside = new Beside(target)) {
            work.fill(beside, payload);
            work.readBack(beside.path());
            beside.rename();
            return work.written.size();
        } catch (IOException failed) {
            throw new CannotWriteBag(CannotWrite.to(target, failed).reason(), failed);
        }
    }

    private void fill(Beside beside, Payload payload) throws IOException {
        try (FileChannel file = beside.create()) {
            // The archive closes what it writes to, and that is still to be forced.
            var open = new FilterOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16)) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            };
            try (var zip = new ZipOutputStream(open, password.clone())) {
                payload.fill((name, contents) -> entry(zip, name, contents));
            }
            file.force(true);
        }
    }

    private void entry(ZipOutputStream zip, String name, Payload.Contents contents) throws IOException {
        if (!BagText.isName(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not a name, or one that stands twice: " + name);
        }
        var parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.AES);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        parameters.setUnixMode(true);
        zip.putNextEntry(parameters);
        var hashed = new DigestOutputStream(new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // The archive goes on.
            }
        }, Algorithms.digest());
        contents.writeTo(hashed);
        zip.closeEntry();
        written.put(name, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
    }

    private void readBack(Path file) throws IOException, CannotWriteBag {
        Map<String, String> found = new LinkedHashMap<>();
        try (var zip = new ZipFile(file.toFile(), password.clone())) {
            for (var header : zip.getFileHeaders()) {
                progress.at(Sentence.of("bag.write.checking"), found.size(), written.size());
                var digest = new DigestOutputStream(OutputStream.nullOutputStream(), Algorithms.digest());
                try (InputStream in = zip.getInputStream(header)) {
                    in.transferTo(digest);
                }
                found.put(header.getFileName(), HexFormat.of().formatHex(digest.getMessageDigest().digest()));
            }
        }
        if (!found.equals(written)) {
            throw new CannotWriteBag(Sentence.of("bag.write.notRead", String.valueOf(target.getFileName())), new IOException("another archive than was written"));
        }
    }
}
