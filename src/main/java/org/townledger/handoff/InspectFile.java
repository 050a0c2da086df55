package org.townledger.handoff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OfficeKey;
import org.townledger.bag.OpenBag;
import org.townledger.bag.OpenMessage;
import org.townledger.bag.OpenedBag;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;

/** Looks into a package or a receipt that is sealed for this office, or by it, and checks all of it. Nothing is changed. */
public final class InspectFile {

    /** What it is. */
    public sealed interface Outcome {
    }

    /**
     * A package that holds together.
     *
     * @param hash  that names it
     * @param about what its office says of it
     * @param names of its files
     */
    public record Package(OfficeCertificate signer, String hash, Map<String, String> about, List<String> names) implements Outcome {
    }

    /** A message, such as a receipt, with a right signature. */
    public record Message(OfficeCertificate signer, byte[] json) implements Outcome {
    }

    /** @param reason what is so and what to do */
    public record Refused(Sentence reason) implements Outcome {
    }

    private final Path scratch;
    private final OfficeKeys own;
    private final TrustedOffices trusted;

    /** @param scratch folder for a temporary file, sealed */
    public InspectFile(Path scratch, OfficeKeys own, TrustedOffices trusted) {
        this.scratch = scratch;
        this.own = own;
        this.trusted = trusted;
    }

    public Outcome run(Path file, LongWork.Progress progress) {
        List<OfficeKey> keys = own.all();
        List<OfficeCertificate> known = new ArrayList<>(trusted.certificates());
        keys.forEach(key -> known.add(key.certificate()));
        if (OpenMessage.isShort(file) && OpenMessage.open(file, keys, known) instanceof OpenMessage.Opened(OfficeCertificate signer, byte[] json)) {
            return new Message(signer, json);
        }
        return switch (OpenBag.open(file, keys, known, scratch, progress)) {
            case OpenBag.Refused(Sentence reason) -> new Refused(reason);
            case OpenBag.Opened(OpenedBag opened) -> {
                try (opened) {
                    yield new Package(opened.signer(), opened.hash(), opened.bagInfo(), opened.names());
                }
            }
        };
    }
}
