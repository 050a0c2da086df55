package org.townledger.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.townledger.store.ChainedEntry;
import org.townledger.store.JournalEntry;

/**
 * A piece of the log: a header that anybody can read, then the entries, deflated and sealed. The header and the file's
 * own id are the seal's context, so that no frame can be moved, doubled elsewhere or relabelled.
 *
 * @param length of the sealed part in bytes
 * @param first  the sequence of its first entry
 * @param count  of its entries
 * @param last   whether its transaction ends here
 */
record LogFrame(int length, long first, int count, boolean last) {

    static final int HEADER = 4 + 4 + 8 + 4 + 1;
    private static final int MARK = 0x544C4A31;
    private static final int LONGEST = 1 << 28;

    static byte[] write(byte[] key, byte[] fileId, List<ChainedEntry> entries, boolean last) {
        byte[] plain = deflated(entries);
        var frame = new LogFrame(plain.length + Sealing.OVERHEAD, entries.getFirst().sequence(), entries.size(), last);
        byte[] sealed = Sealing.seal(key, plain, frame.context(fileId));
        return ByteBuffer.allocate(HEADER + sealed.length).put(frame.header()).put(sealed).array();
    }

    /** @return empty where no frame begins */
    static Optional<LogFrame> header(ByteBuffer bytes) {
        if (bytes.remaining() < HEADER || bytes.getInt() != MARK) {
            return Optional.empty();
        }
        var frame = new LogFrame(bytes.getInt(), bytes.getLong(), bytes.getInt(), bytes.get() != 0);
        boolean plausible = frame.length >= Sealing.OVERHEAD && frame.length <= LONGEST && frame.first > 0 && frame.count > 0;
        return plausible ? Optional.of(frame) : Optional.empty();
    }

    /** @return empty where it is not what was written */
    Optional<List<ChainedEntry>> read(byte[] key, byte[] fileId, byte[] sealed) {
        return Sealing.open(key, sealed, context(fileId)).map(this::inflated);
    }

    static boolean beginsAt(byte[] bytes, int place) {
        return ByteBuffer.wrap(bytes).getInt(place) == MARK;
    }

    /** With its header, in bytes. */
    long size() {
        return (long) HEADER + length;
    }

    long lastSequence() {
        return first + count - 1;
    }

    private byte[] header() {
        return ByteBuffer.allocate(HEADER).putInt(MARK).putInt(length).putLong(first).putInt(count).put((byte) (last ? 1 : 0)).array();
    }

    private byte[] context(byte[] fileId) {
        return ByteBuffer.allocate(HEADER + fileId.length).put(header()).put(fileId).array();
    }

    private static byte[] deflated(List<ChainedEntry> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            text(out, entries.getFirst().previousHash());
            for (ChainedEntry chained : entries) {
                JournalEntry entry = chained.entry();
                text(out, entry.at().toString());
                text(out, entry.user());
                text(out, entry.act());
                text(out, entry.actId().toString());
                text(out, entry.schemaVersion());
                text(out, entry.table());
                text(out, entry.rowId());
                text(out, entry.before());
                text(out, entry.after());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private List<ChainedEntry> inflated(byte[] deflated) {
        var entries = new ArrayList<ChainedEntry>(count);
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(deflated)))) {
            String previous = known(in);
            for (long sequence = first; sequence < first + count; sequence++) {
                var entry = new JournalEntry(sequence, Instant.parse(known(in)), known(in), known(in), UUID.fromString(known(in)),
                        known(in), known(in), known(in), text(in), text(in));
                var chained = new ChainedEntry(entry, previous);
                entries.add(chained);
                previous = chained.hash();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a frame whose seal is right was written otherwise", impossible);
        }
        return entries;
    }

    /** Four bytes of length, -1 for none, then UTF-8. */
    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String known(DataInputStream in) throws IOException {
        return java.util.Objects.requireNonNull(text(in));
    }
}
