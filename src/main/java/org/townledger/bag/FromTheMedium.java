package org.townledger.bag;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a file from the stick itself, past what the system still has in memory of it: a stick that loses what was
 * written would else be found out only at the other office. Where a system cannot do that, the file is read as usual.
 */
final class FromTheMedium extends InputStream {

    private static final Logger LOG = LoggerFactory.getLogger(FromTheMedium.class);
    private static final int BUFFER = 1 << 20;

    private final FileChannel file;
    private final ByteBuffer buffer;
    private final long size;
    private long position;

    private FromTheMedium(FileChannel file, int block) throws IOException {
        this.file = file;
        this.size = file.size();
        this.buffer = ByteBuffer.allocateDirect(BUFFER + block - 1).alignedSlice(block).limit(0);
    }

    static InputStream open(Path file) throws IOException {
        try {
            int block = Math.toIntExact(Files.getFileStore(file).getBlockSize());
            if (BUFFER % block == 0) {
                var opened = new FromTheMedium(FileChannel.open(file, StandardOpenOption.READ, ExtendedOpenOption.DIRECT), block);
                return opened.tried();
            }
        } catch (IOException | UnsupportedOperationException notHere) {
            LOG.debug("this file system is read through the system's memory", notHere);
        }
        return Files.newInputStream(file);
    }

    /** Some systems open it so and then do not read. */
    private InputStream tried() throws IOException {
        try {
            fill();
            return this;
        } catch (IOException notHere) {
            file.close();
            throw notHere;
        }
    }

    private void fill() throws IOException {
        buffer.clear();
        int read = file.read(buffer, position);
        position += Math.max(0, read);
        // Only the last piece may be short: what is read next would begin within a block.
        if (position < size && read < buffer.capacity()) {
            throw new IOException("a piece of the file was not read whole");
        }
        buffer.flip();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!buffer.hasRemaining() && position < size) {
            fill();
        }
        if (!buffer.hasRemaining()) {
            return -1;
        }
        int now = Math.min(length, buffer.remaining());
        buffer.get(into, from, now);
        return now;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
