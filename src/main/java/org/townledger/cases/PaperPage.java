package org.townledger.cases;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a paper (PDF), by which it is known on the screen and in print. */
final class PaperPage {

    static final int MOST_BYTES = 20 << 20;

    /** How large the first page is. */
    sealed interface Size {

        /** In points. */
        record Known(int width, int height) implements Size {
        }

        /** Without its password nobody can look at it. */
        record Locked() implements Size {
        }
    }

    private PaperPage() {
    }

    static Size sizeOf(byte[] pdf) throws IOException {
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
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle box = document.getPage(0).getCropBox();
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return Jpeg.within(renderer.renderImage(0, longest / Math.max(1, Math.max(box.getWidth(), box.getHeight()))), longest);
        }
    }
}
