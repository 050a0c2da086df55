package org.townledger.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.townledger.bag.NotACertificate;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OfficeKey;
import org.townledger.workbook.AtomicFile;
import org.townledger.workbook.CannotWrite;
import org.townledger.wording.Sentence;

/** Writes the office's certificate for others, and its key for the safe; and takes that back into use. */
public final class WriteOfficeKey {

    private final OfficeKeys keys;

    public WriteOfficeKey(OfficeKeys keys) {
        this.keys = keys;
    }

    /** As text that other programs read too. @return why not; empty: written */
    public Optional<Sentence> certificate(OfficeCertificate certificate, Path target) {
        return written(target, out -> out.write(certificate.pem().getBytes(StandardCharsets.US_ASCII)));
    }

    /** Key and certificate as PKCS #12. @param password stays the caller's @return why not; empty: written */
    public Optional<Sentence> privateKey(OfficeKey key, Path target, char[] password) {
        return written(target, out -> key.writePkcs12(out, password));
    }

    /** @param password of the file; stays the caller's @return why not; empty: in use */
    public Optional<Sentence> restore(String user, Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            return keys.restore(user, OfficeKey.readPkcs12(in, password));
        } catch (NotACertificate notOne) {
            return Optional.of(notOne.reason());
        } catch (IOException unreadable) {
            return Optional.of(Sentence.of("handoff.office.unreadable", String.valueOf(file.getFileName())));
        }
    }

    private static Optional<Sentence> written(Path target, AtomicFile.Contents contents) {
        try {
            AtomicFile.write(target, contents);
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(CannotWrite.to(target, failed).reason());
        }
    }
}
