package org.townledger.bag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A temporary file that only this object can read: written once from front to back, then read anywhere. It is cut into
 * pieces, each sealed with AES-256-GCM under a random key that is never on the disk; a piece's number is its nonce, so
 * that none can lie in another's place. Linux takes its name away at once; what a killed program leaves elsewhere cannot
 * be read by anybody.
 */
public final class SealedScratch implements AutoCloseable {

    private static final int PIECE = 1 << 16;
    private static final int TAG_BITS = 128;
    private static final int SEALED_PIECE = PIECE + TAG_BITS / 8;
    private static final int NONCE = 12;
    private static final String PREFIX = "scratch-";
    private static final String SUFFIX = ".tmp";

    private final FileChannel file;
    private final byte[] key = Algorithms.random(32);
    private long size = -1;

    /** @param file empty; closed with this */
    SealedScratch(FileChannel file) {
        this.file = file;
    }

    /** @param folder where there is space, such as the data folder; made where it is not there */
    public static SealedScratch in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new SealedScratch(FileChannel.open(folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Deletes what a program that was killed left behind; nothing while another may be at work in this folder. */
    public static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path scratch : left) {
                Files.deleteIfExists(scratch);
            }
        }
    }

    /** To be written once and closed; only then can it be read. */
    public OutputStream out() {
        return new Writing();
    }

    /** Of what was written, in bytes. */
    public long size() {
        if (size < 0) {
            throw new IllegalStateException("still being written");
        }
        return size;
    }

    /** For reading, independent of every other; closing it closes nothing else. */
    public SeekableByteChannel channel() {
        return new Reading(size());
    }

    private byte[] crypt(int mode, long piece, byte[] bytes, int length) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] nonce = ByteBuffer.allocate(NONCE).putInt(0).putLong(piece).array();
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes, 0, length);
        } catch (GeneralSecurityException damaged) {
            throw new IOException("the temporary file is not as it was written", damaged);
        }
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(key, (byte) 0);
        file.close();
    }

    private final class Writing extends OutputStream {

        private final byte[] plain = new byte[PIECE];
        private int filled;
        private long piece;
        private boolean closed;

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int done = 0; done < length; ) {
                int now = Math.min(length - done, PIECE - filled);
                System.arraycopy(bytes, from + done, plain, filled, now);
                filled += now;
                done += now;
                if (filled == PIECE) {
                    put();
                }
            }
        }

        private void put() throws IOException {
            var sealed = ByteBuffer.wrap(crypt(Cipher.ENCRYPT_MODE, piece, plain, filled));
            for (long at = piece * SEALED_PIECE; sealed.hasRemaining(); ) {
                at += file.write(sealed, at);
            }
            piece++;
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                long written = piece * PIECE + filled;
                if (filled > 0) {
                    put();
                }
                Arrays.fill(plain, (byte) 0);
                size = written;
            }
        }
    }

    private final class Reading implements SeekableByteChannel {

        private final long end;
        private long position;
        private long held = -1;
        private byte[] plain = new byte[0];
        private boolean closed;

        Reading(long end) {
            this.end = end;
        }

        @Override
        public synchronized int read(ByteBuffer into) throws IOException {
            if (closed) {
                throw new ClosedChannelException();
            }
            if (position >= end) {
                return -1;
            }
            int read = 0;
            while (into.hasRemaining() && position < end) {
                hold(position / PIECE);
                int from = (int) (position % PIECE);
                int now = Math.min(into.remaining(), plain.length - from);
                into.put(plain, from, now);
                position += now;
                read += now;
            }
            return read;
        }

        private void hold(long piece) throws IOException {
            if (piece == held) {
                return;
            }
            byte[] sealed = new byte[(int) Math.min(PIECE, end - piece * PIECE) + TAG_BITS / 8];
            var buffer = ByteBuffer.wrap(sealed);
            while (buffer.hasRemaining()) {
                if (file.read(buffer, piece * SEALED_PIECE + buffer.position()) < 0) {
                    throw new IOException("the temporary file was cut");
                }
            }
            plain = crypt(Cipher.DECRYPT_MODE, piece, sealed, sealed.length);
            held = piece;
        }

        @Override
        public synchronized long position() {
            return position;
        }

        @Override
        public synchronized SeekableByteChannel position(long wanted) {
            if (wanted < 0) {
                throw new IllegalArgumentException("a position is not negative");
            }
            position = wanted;
            return this;
        }

        @Override
        public long size() {
            return end;
        }

        @Override
        public int write(ByteBuffer from) {
            throw new NonWritableChannelException();
        }

        @Override
        public SeekableByteChannel truncate(long wanted) {
            throw new NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return !closed;
        }

        @Override
        public void close() {
            closed = true;
            Arrays.fill(plain, (byte) 0);
        }
    }
}
