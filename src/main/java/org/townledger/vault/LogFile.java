package org.townledger.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.townledger.store.ChainedEntry;
import org.townledger.workbook.AtomicFile;

/** The log's file, read and written frame by frame: a mark of 8 bytes, the file's random id of 16, then {@link LogFrame}s. */
final class LogFile implements AutoCloseable {

    private static final byte[] MARK = {'T', 'L', 'J', 'L', 'O', 'G', '1', '\n'};
    static final int START = MARK.length + 16;
    private static final int ENTRIES_A_FRAME = 500;
    private static final int LOOKED_THROUGH_AT_ONCE = 1 << 20;

    private final FileChannel channel;
    private final byte[] key;
    private final byte[] fileId;

    private LogFile(FileChannel channel, byte[] key, byte[] fileId) {
        this.channel = channel;
        this.key = key;
        this.fileId = fileId;
    }

    /** @throws LogDamaged if it does not begin like one */
    static LogFile open(Path file, byte[] key) throws IOException, LogDamaged {
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        byte[] start = bytes(channel, 0, START);
        if (start.length < START || !Arrays.equals(start, 0, MARK.length, MARK, 0, MARK.length)) {
            channel.close();
            throw new LogDamaged();
        }
        return new LogFile(channel, key.clone(), Arrays.copyOfRange(start, MARK.length, START));
    }

    /** Writes a log anew, in place of the one that is there. */
    static void write(Path file, byte[] key, List<ChainedEntry> entries) throws IOException {
        byte[] fileId = new byte[START - MARK.length];
        new SecureRandom().nextBytes(fileId);
        AtomicFile.write(file, out -> {
            out.write(MARK);
            out.write(fileId);
            for (int from = 0; from < entries.size(); from += ENTRIES_A_FRAME) {
                out.write(LogFrame.write(key, fileId, entries.subList(from, Math.min(from + ENTRIES_A_FRAME, entries.size())), true));
            }
        });
    }

    long size() throws IOException {
        return channel.size();
    }

    /** @return empty where no whole frame stands */
    Optional<LogFrame> frameAt(long at) throws IOException {
        return LogFrame.header(ByteBuffer.wrap(bytes(channel, at, LogFrame.HEADER))).filter(frame -> isWithin(at, frame));
    }

    private boolean isWithin(long at, LogFrame frame) {
        try {
            return at + frame.size() <= channel.size();
        } catch (IOException closed) {
            return false;
        }
    }

    /** @return empty where they are not what was written */
    Optional<List<ChainedEntry>> entriesAt(long at, LogFrame frame) throws IOException {
        return frame.read(key, fileId, bytes(channel, at + LogFrame.HEADER, frame.length()));
    }

    /** The place of the next frame that opens, at or after a place; -1 where there is none. */
    long nextFrame(long from) throws IOException {
        for (long at = nextMark(from); at >= 0; at = nextMark(at + 1)) {
            Optional<LogFrame> frame = frameAt(at);
            if (frame.isPresent() && entriesAt(at, frame.get()).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    private long nextMark(long from) throws IOException {
        for (long at = from; at < channel.size(); at += LOOKED_THROUGH_AT_ONCE) {
            byte[] bytes = bytes(channel, at, LOOKED_THROUGH_AT_ONCE + Integer.BYTES - 1);
            for (int i = 0; i + Integer.BYTES <= bytes.length; i++) {
                if (LogFrame.beginsAt(bytes, i)) {
                    return at + i;
                }
            }
        }
        return -1;
    }

    /** Writes a transaction and forces it to the disk. @return where it ends */
    long append(long at, List<ChainedEntry> entries) throws IOException {
        long end = at;
        try {
            for (int from = 0; from < entries.size(); from += ENTRIES_A_FRAME) {
                int to = Math.min(from + ENTRIES_A_FRAME, entries.size());
                var bytes = ByteBuffer.wrap(LogFrame.write(key, fileId, entries.subList(from, to), to == entries.size()));
                while (bytes.hasRemaining()) {
                    end += channel.write(bytes, end);
                }
            }
            channel.force(false);
            return end;
        } catch (IOException failed) {
            cut(at);
            throw failed;
        }
    }

    void cut(long at) throws IOException {
        channel.truncate(at);
        channel.force(false);
    }

    /** Whatever can be read, in the order in which it stands there; a transaction only with its end. */
    List<ChainedEntry> salvage() throws IOException {
        var found = new ArrayList<ChainedEntry>();
        var transaction = new ArrayList<ChainedEntry>();
        for (long at = nextFrame(START); at >= 0; ) {
            LogFrame frame = frameAt(at).orElseThrow();
            transaction.addAll(entriesAt(at, frame).orElseThrow());
            if (frame.last()) {
                found.addAll(transaction);
                transaction.clear();
            }
            at = nextFrame(at + frame.size());
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(key, (byte) 0);
        channel.close();
    }

    /** @return fewer bytes where the file ends before */
    private static byte[] bytes(FileChannel channel, long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(length, channel.size() - at)));
        int read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = channel.read(bytes, at + bytes.position());
        }
        return bytes.array();
    }
}
