package org.townledger.bag;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.townledger.ui.LongWork;
import org.townledger.workbook.BoundedZip;
import org.townledger.wording.Sentence;

/**
 * Checks a bag from the outside in: who signed the tag manifest, what that says of the manifest, what that says of every
 * file; none missing, none beside.
 */
final class CheckBag {

    /** A bag that does not hold together. */
    static final class NotWhole extends IOException {

        private static final long serialVersionUID = 1L;

        NotWhole(String what) {
            super(what);
        }
    }

    private static final Set<String> SIGNED = Set.of(BagText.DECLARATION, BagText.ABOUT, BagText.MANIFEST);

    private final BoundedZip zip;
    private final String name;
    private final LongWork.Progress progress;

    CheckBag(BoundedZip zip, String name, LongWork.Progress progress) {
        this.zip = zip;
        this.name = name;
        this.progress = progress;
    }

    /** @param scratch in which it lies; the opened bag closes it */
    OpenedBag run(Collection<OfficeCertificate> trusted, SealedScratch scratch) throws IOException, BagRefused {
        byte[] tagManifest = bytes(BagText.TAG_MANIFEST, BagLimits.SIGNED);
        OfficeCertificate signer = Signature.check(tagManifest, bytes(BagText.SIGNATURE, BagLimits.SIGNED), trusted, name);
        Map<String, String> tags = BagText.manifest(tagManifest);
        require(tags.keySet().equals(SIGNED), "other tag files");
        require(Arrays.equals(tag(BagText.DECLARATION, tags), BagText.DECLARED), "another declaration");
        Map<String, String> about = BagText.about(tag(BagText.ABOUT, tags));
        Map<String, String> manifest = BagText.manifest(tag(BagText.MANIFEST, tags));
        List<String> names = names(manifest.keySet());
        int done = 0;
        for (String each : names) {
            progress.at(Sentence.of("bag.open.checking"), done++, names.size());
            require(manifest.get(BagText.PAYLOAD + each).equals(hash(BagText.PAYLOAD + each)), "another content");
        }
        zip.countAnew();
        return new OpenedBag(signer, HexFormat.of().formatHex(Algorithms.digest().digest(tagManifest)), about, names, zip, scratch);
    }

    /** Every file of the archive is in the manifest or one of the bag's own, and the other way round. */
    private List<String> names(Set<String> manifest) throws NotWhole {
        Set<String> expected = new HashSet<>(manifest);
        expected.addAll(SIGNED);
        expected.add(BagText.TAG_MANIFEST);
        expected.add(BagText.SIGNATURE);
        List<String> found = zip.names();
        require(expected.equals(Set.copyOf(found)) && expected.size() == found.size(), "a file missing or beside");
        List<String> contents = found.stream().filter(manifest::contains).toList();
        require(contents.size() == manifest.size()
                && contents.stream().allMatch(each -> each.startsWith(BagText.PAYLOAD) && BagText.isName(each)), "another name");
        return contents.stream().map(each -> each.substring(BagText.PAYLOAD.length())).toList();
    }

    private byte[] tag(String file, Map<String, String> tags) throws IOException {
        byte[] content = bytes(file, BagLimits.TEXT);
        require(HexFormat.of().formatHex(Algorithms.digest().digest(content)).equals(tags.get(file)), "another tag file");
        return content;
    }

    private byte[] bytes(String file, int most) throws IOException {
        try (InputStream in = zip.stream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            require(bytes.length <= most, "too large");
            return bytes;
        }
    }

    private String hash(String file) throws IOException {
        var digest = Algorithms.digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.stream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void require(boolean holds, String otherwise) throws NotWhole {
        if (!holds) {
            throw new NotWhole(otherwise);
        }
    }
}
