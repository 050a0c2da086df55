package org.townledger.cases;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture's file whose header is read and whose pixels are not yet: how many there are is known before they are unpacked. */
final class DecodePicture implements AutoCloseable {

    /** No camera's picture takes a tenth of it; one that was made to unpack for ever would. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final ImageInputStream in;
    private final ImageReader reader;

    DecodePicture(byte[] file, PhotoKind kind) {
        in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
        reader = ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT)).next();
        reader.setInput(in, true, true);
    }

    long pixels() throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0);
    }

    /**
     * Leaves out rows and columns that would be thrown away in shrinking, so that the memory suffices for any camera.
     *
     * @param longest how long the longer side is to be afterwards; it comes out up to four times as long
     */
    BufferedImage pixels(int longest) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * longest));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        var cutOff = new boolean[1];
        reader.addIIOReadWarningListener((_, said) -> cutOff[0] |= said.contains("remature end"));
        var tooLong = new Deadline(LONGEST);
        reader.addIIOReadProgressListener(tooLong);
        BufferedImage picture = reader.read(0, how);
        if (tooLong.isOver()) {
            throw new IOException("the picture takes too long to unpack");
        }
        if (cutOff[0]) {
            throw new IOException("the file ends in the middle of the picture");
        }
        return picture;
    }

    /** Stops the decoder where it tells of its progress. */
    private static final class Deadline implements IIOReadProgressListener {

        private final long ends;

        Deadline(Duration time) {
            ends = System.nanoTime() + time.toNanos();
        }

        boolean isOver() {
            return System.nanoTime() > ends;
        }

        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            if (isOver()) {
                source.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {
            imageProgress(source, 0);
        }

        @Override
        public void sequenceComplete(ImageReader source) {
            imageProgress(source, 0);
        }

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {
            imageProgress(source, 0);
        }

        @Override
        public void imageComplete(ImageReader source) {
            imageProgress(source, 0);
        }

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {
            imageProgress(source, 0);
        }

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {
            imageProgress(source, percentageDone);
        }

        @Override
        public void thumbnailComplete(ImageReader source) {
            imageProgress(source, 0);
        }

        @Override
        public void readAborted(ImageReader source) {
            imageProgress(source, 0);
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
