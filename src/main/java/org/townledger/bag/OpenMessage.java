package org.townledger.bag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.ui.Unexpected;
import org.townledger.wording.Sentence;

/** Opens what {@link WriteMessage} wrote. Whatever is wrong is a refusal in a sentence. */
public final class OpenMessage {

    /** What came of it. */
    public sealed interface Outcome {
    }

    /** @param signer whose it is, as it was trusted */
    public record Opened(OfficeCertificate signer, byte[] json) implements Outcome {
    }

    /** @param reason what is so and what to do */
    public record Refused(Sentence reason) implements Outcome {
    }

    private static final Logger LOG = LoggerFactory.getLogger(OpenMessage.class);
    /** With what the seal adds. */
    private static final int MOST_BYTES = BagLimits.MESSAGE + (2 << 20);

    private OpenMessage() {
    }

    /** Whether a file is not longer than a message may be. */
    public static boolean isShort(Path file) {
        return file.toFile().length() <= MOST_BYTES;
    }

    /** @param own keys of the office, the newest first, those of before too @param trusted whose signature counts */
    public static Outcome open(Path file, Collection<OfficeKey> own, Collection<OfficeCertificate> trusted) {
        String name = String.valueOf(file.getFileName());
        byte[] sealed;
        try (InputStream in = Files.newInputStream(file)) {
            sealed = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException unreadable) {
            return new Refused(Sentence.of("bag.open.unreadable", name));
        }
        var signed = new ByteArrayOutputStream();
        try {
            if (sealed.length > MOST_BYTES) {
                throw new BagRefused(Sentence.of("bag.message.notOne", name));
            }
            new Unseal(name, own).run(new ByteArrayInputStream(sealed), sealed.length, signed, (done, of) -> { });
            Signature.Signed opened = Signature.open(signed.toByteArray(), trusted, name);
            return new Opened(opened.signer(), opened.content());
        } catch (BagRefused refused) {
            LOG.info("a message is refused: {}", refused.reason().key());
            return new Refused(refused.reason());
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError unreadable) {
            LOG.info("a file is no message\n{}", Unexpected.of(unreadable).traceWithoutMessages());
            return new Refused(Sentence.of("bag.message.notOne", name));
        }
    }
}
