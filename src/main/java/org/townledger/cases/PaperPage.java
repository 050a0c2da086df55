package org.townledger.cases;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * The first page of a paper (PDF), by which it is known on the screen and in print. Nothing else in it is ever looked at:
 * scripts and files that it carries are kept as the bytes that they are.
 */
final class PaperPage {

    static final int MOST_BYTES = 20 << 20;

    /** What all packed streams may come to; four colour scans of a sheet stay below. */
    static final long MOST_UNPACKED = 400L << 20;

    private static final Duration LONGEST_DRAWING = Duration.ofSeconds(20);
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    /** How large the first page is. */
    sealed interface Size {

        /** In points. */
        record Known(int width, int height) implements Size {
        }

        /** Without its password nobody can look at it. */
        record Locked() implements Size {
        }

        /** Its streams come to more than {@link #MOST_UNPACKED}. */
        record TooLarge() implements Size {
        }
    }

    private PaperPage() {
    }

    static Size sizeOf(byte[] pdf) throws IOException {
        if (isBomb(pdf)) {
            return new Size.TooLarge();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("a PDF without a page");
            }
            PDRectangle box = document.getPage(0).getCropBox();
            return new Size.Known(Math.max(1, Math.round(box.getWidth())), Math.max(1, Math.round(box.getHeight())));
        } catch (InvalidPasswordException locked) {
            return new Size.Locked();
        }
    }

    /** @param longest of its sides, in pixels */
    static BufferedImage picture(byte[] pdf, int longest) throws IOException {
        return picture(pdf, longest, LONGEST_DRAWING);
    }

    static BufferedImage picture(byte[] pdf, int longest, Duration time) throws IOException {
        if (isBomb(pdf)) {
            throw new IOException("a PDF that unpacks to too much");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle box = document.getPage(0).getCropBox();
            var renderer = new TimedRenderer(document, time);
            renderer.setSubsamplingAllowed(true);
            return Jpeg.within(renderer.renderImage(0, longest / Math.max(1, Math.max(box.getWidth(), box.getHeight()))), longest);
        }
    }

    /** Unpacks whatever follows the word stream before the library does, and keeps nothing. */
    private static boolean isBomb(byte[] pdf) {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        for (int at = 0; at + STREAM.length + 2 < pdf.length; at++) {
            if (pdf[at] != 's' || !java.util.Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
                continue;
            }
            int from = at + STREAM.length;
            from += pdf[from] == '\r' ? 2 : 1;
            try (var inflater = new Inflater()) {
                inflater.setInput(pdf, from, pdf.length - from);
                for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return true;
                    }
                }
            } catch (DataFormatException notPackedSo) {
                at = from - 1;
            }
        }
        return false;
    }

    /** Gives up on a page that was made to be drawn for ever. */
    private static final class TimedRenderer extends PDFRenderer {

        private final long ends;

        TimedRenderer(PDDocument document, Duration time) {
            super(document);
            ends = System.nanoTime() + time.toNanos();
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (System.nanoTime() > ends) {
                        throw new IllegalStateException("the page takes too long to draw");
                    }
                    super.processOperator(operator, operands);
                }
            };
        }
    }
}
