package org.townledger.workbook;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.townledger.wording.Sentence;

/**
 * A ZIP from outside. Nothing that it says of itself is trusted: its entries are counted before they are listed, what is
 * unpacked is counted as it comes, and a name leads neither out of a folder nor to two entries.
 */
public final class BoundedZip implements AutoCloseable {

    /** Why an archive is not unpacked. */
    public enum Fault { TOO_MANY_ENTRIES, TOO_LARGE, NAME_LEADS_OUT, NAME_TWICE }

    /** A limit was met. What was unpacked until then is not to be kept. */
    public static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final Fault fault;
        private final transient Sentence reason;

        Refused(Fault fault, String archive) {
            super(fault.name());
            this.fault = fault;
            this.reason = switch (fault) {
                case TOO_MANY_ENTRIES, TOO_LARGE -> Sentence.of("workbook.zip.tooLarge", archive);
                case NAME_LEADS_OUT, NAME_TWICE -> Sentence.of("workbook.zip.names", archive);
            };
        }

        public Fault fault() {
            return fault;
        }

        /** What is so and what to do. */
        public Sentence reason() {
            return reason;
        }
    }

    /** A folder above, the root, a drive, Windows' other separator, a control character, or no name at all. */
    private static final Pattern LEADS_OUT = Pattern.compile("(?s)(?:^|.*/)\\.{1,2}(?:/.*|$)|/.*|.*//.*|[A-Za-z]:.*|.*[\\\\\\p{Cc}].*|");

    private final ZipFile zip;
    private final String archive;
    private final long packed;
    private final ZipLimits limits;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    private BoundedZip(ZipFile zip, String archive, long packed, ZipLimits limits) {
        this.zip = zip;
        this.archive = archive;
        this.packed = Math.max(1, packed);
        this.limits = limits;
    }

    /**
     * @param archive what the user calls it, for the sentences
     * @throws Refused     where a limit is met
     * @throws IOException where it is no ZIP, or a damaged one
     */
    public static BoundedZip open(byte[] bytes, String archive, ZipLimits limits) throws IOException {
        refuseEndlessDirectory(new ByteArrayInputStream(bytes), archive, limits);
        return listed(new SeekableInMemoryByteChannel(bytes), archive, bytes.length, limits);
    }

    /** As {@link #open(byte[], String, ZipLimits)}, of what is too large for the memory. */
    public static BoundedZip open(Path file, ZipLimits limits) throws IOException {
        String archive = String.valueOf(file.getFileName());
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            refuseEndlessDirectory(in, archive, limits);
        }
        return listed(FileChannel.open(file, StandardOpenOption.READ), archive, Files.size(file), limits);
    }

    /** As {@link #open(Path, ZipLimits)}, of what is not a file. @param channel is closed with the archive */
    public static BoundedZip open(SeekableByteChannel channel, String archive, ZipLimits limits) throws IOException {
        refuseEndlessDirectory(Channels.newInputStream(channel), archive, limits);
        return listed(channel.position(0), archive, channel.size(), limits);
    }

    private static BoundedZip listed(SeekableByteChannel channel, String archive, long packed, ZipLimits limits) throws IOException {
        try {
            var opened = new BoundedZip(ZipFile.builder().setSeekableByteChannel(channel).get(), archive, packed, limits);
            opened.list();
            return opened;
        } catch (IOException | RuntimeException refused) {
            channel.close();
            throw refused;
        }
    }

    /** The directory is read until it ends, whatever number it names; each of its entries begins with the same four bytes. */
    private static void refuseEndlessDirectory(InputStream in, String archive, ZipLimits limits) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int last = 0;
        int found = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                last = last << 8 | buffer[i] & 0xFF;
                // Packed contents hold the signature by chance now and then.
                if (last == 0x504B0102 && ++found > 2 * limits.entries()) {
                    throw new Refused(Fault.TOO_MANY_ENTRIES, archive);
                }
            }
        }
    }

    private void list() throws IOException {
        var seen = new java.util.HashSet<String>();
        for (var all = zip.getEntries(); all.hasMoreElements();) {
            ZipArchiveEntry entry = all.nextElement();
            if (LEADS_OUT.matcher(entry.getName()).matches()) {
                throw new Refused(Fault.NAME_LEADS_OUT, archive);
            }
            // Windows knows one file where the archive has two.
            if (!seen.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new Refused(Fault.NAME_TWICE, archive);
            }
            if (seen.size() > limits.entries()) {
                throw new Refused(Fault.TOO_MANY_ENTRIES, archive);
            }
            if (!entry.isDirectory()) {
                entries.put(entry.getName(), entry);
            }
        }
    }

    /** Of the files, in the archive's order; a folder is no entry. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /**
     * Unpacks; what all streams of this archive give is counted together.
     *
     * @throws IOException where there is no such entry, or it is packed in a way that this program does not know; while
     *                     reading also where its checksum is wrong, and {@link Refused} where a limit is met
     */
    public InputStream stream(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("no entry of that name");
        }
        return new Counted(zip.getInputStream(entry), entry.getCrc());
    }

    /** Unpacks everything once and keeps nothing: checks the sizes and every checksum, and begins to count anew. */
    public void check() throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (String name : names()) {
            try (InputStream in = stream(name)) {
                int read = in.read(buffer);
                while (read >= 0) {
                    read = in.read(buffer);
                }
            }
            Progress.stopIfInterrupted();
        }
        countAnew();
    }

    /** For what has been read whole once, within the limits, and is read again. */
    public void countAnew() {
        unpacked = 0;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void count(long bytes) throws Refused {
        unpacked += bytes;
        if (unpacked > limits.totalBytes() || unpacked > limits.ratioFrom() && unpacked / packed > limits.ratio()) {
            throw new Refused(Fault.TOO_LARGE, archive);
        }
    }

    /** Counts what comes out, and compares its checksum at the end, which the library leaves to its caller. */
    private final class Counted extends FilterInputStream {

        private final CRC32 checksum = new CRC32();
        private final long expected;

        Counted(InputStream in, long expected) {
            super(in);
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read < 0 && checksum.getValue() != expected) {
                throw new IOException("an entry does not have its checksum");
            }
            if (read > 0) {
                checksum.update(into, from, read);
                count(read);
            }
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            return readNBytes((int) Math.min(bytes, 1 << 16)).length;
        }
    }
}
