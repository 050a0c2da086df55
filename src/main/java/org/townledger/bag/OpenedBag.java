package org.townledger.bag;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.workbook.BoundedZip;

/** A package that holds what its office put into it: sealed, signed and counted, all of it checked before. */
public final class OpenedBag implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenedBag.class);

    private final OfficeCertificate signer;
    private final String hash;
    private final Map<String, String> about;
    private final List<String> names;
    private final BoundedZip zip;
    private final SealedScratch scratch;

    OpenedBag(OfficeCertificate signer, String hash, Map<String, String> about, List<String> names, BoundedZip zip, SealedScratch scratch) {
        this.signer = signer;
        this.hash = hash;
        this.about = Map.copyOf(about);
        this.names = List.copyOf(names);
        this.zip = zip;
        this.scratch = scratch;
    }

    /** Whose it is, as it was trusted. */
    public OfficeCertificate signer() {
        return signer;
    }

    /** Of the tag manifest: 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** What its office says of it; signed as everything else. */
    public Map<String, String> bagInfo() {
        return about;
    }

    /** Of the contents, below their folder, in the order in which they were written. */
    public List<String> names() {
        return names;
    }

    /** @param name one of {@link #names()} */
    public InputStream stream(String name) throws IOException {
        zip.countAnew();
        return zip.stream(BagText.PAYLOAD + name);
    }

    @Override
    public void close() {
        try (scratch; zip) {
            LOG.debug("a package is closed");
        } catch (IOException left) {
            LOG.warn("a temporary file, sealed with a key that is gone, is left behind", left);
        }
    }
}
