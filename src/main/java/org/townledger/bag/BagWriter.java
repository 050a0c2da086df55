package org.townledger.bag;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes a bag as a ZIP: the contents first, hashed as they stream by, then what names, counts and signs them. */
public final class BagWriter implements Payload.Entries {

    private static final Pattern PACKED_ALREADY = Pattern.compile("(?i).*\\.(?:jpe?g|png|webp|xlsx|pdf|zip)");

    private static final int REGULAR_FILE = 0100644;

    private final ZipArchiveOutputStream zip;
    private final Set<String> names = new HashSet<>();
    private final ByteArrayOutputStream manifest = new ByteArrayOutputStream();
    private long bytes;

    BagWriter(OutputStream out) {
        this.zip = new ZipArchiveOutputStream(out);
        zip.setEncoding(StandardCharsets.UTF_8.name());
    }

    @Override
    public void entry(String name, Payload.Contents contents) throws IOException {
        // Windows knows one file for two names that differ in their letters' size.
        if (!BagText.isName(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not a name, or one that stands twice: " + name);
        }
        if (names.size() > BagLimits.ENTRIES) {
            throw new IllegalArgumentException("more entries than a bag may have");
        }
        var counted = new Counted(zip);
        var hashed = new DigestOutputStream(counted, Algorithms.digest());
        zip.setLevel(PACKED_ALREADY.matcher(name).matches() ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        begin(BagText.PAYLOAD + name);
        contents.writeTo(hashed);
        zip.closeArchiveEntry();
        bytes += counted.count;
        manifest.write(BagText.line(HexFormat.of().formatHex(hashed.getMessageDigest().digest()), BagText.PAYLOAD + name)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** @return the hash that names the whole bag: that of its tag manifest */
    String finish(Map<String, String> about, OfficeKey own) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(about);
        all.put("Payload-Oxum", bytes + "." + names.size());
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        var tags = new StringBuilder();
        tags.append(tag(BagText.ABOUT, BagText.about(all)));
        tags.append(tag(BagText.DECLARATION, BagText.DECLARED));
        tags.append(tag(BagText.MANIFEST, manifest.toByteArray()));
        byte[] tagManifest = tags.toString().getBytes(StandardCharsets.UTF_8);
        tag(BagText.TAG_MANIFEST, tagManifest);
        tag(BagText.SIGNATURE, Signature.beside(tagManifest, own));
        zip.finish();
        zip.flush();
        return HexFormat.of().formatHex(Algorithms.digest().digest(tagManifest));
    }

    private String tag(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeArchiveEntry();
        return BagText.line(HexFormat.of().formatHex(Algorithms.digest().digest(content)), name);
    }

    /** As a Unix system's: of other systems' entries the usual unzip takes the names for an old code page's. */
    private void begin(String name) throws IOException {
        var entry = new ZipArchiveEntry(name);
        entry.setUnixMode(REGULAR_FILE);
        zip.putArchiveEntry(entry);
    }

    /** Of the contents, without what the bag says of them. */
    int entries() {
        return names.size();
    }

    /** Counts, and stays open for the next entry. */
    private static final class Counted extends FilterOutputStream {

        private long count;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }

        @Override
        public void flush() {
            // The entry is flushed when it is closed.
        }

        @Override
        public void close() {
            // The archive goes on.
        }
    }
}
