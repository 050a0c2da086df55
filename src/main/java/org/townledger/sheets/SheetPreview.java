package org.townledger.sheets;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a written sheet as pictures. Not for the JavaFX thread; one call at a time. */
public final class SheetPreview implements AutoCloseable {

    /** Logical pixels in a point, at 100 %. */
    public static final double PIXELS_PER_POINT = 96 / 72.0;

    private static final int OPAQUE = 0xFF000000;

    private final PDDocument document;
    private final PDFRenderer renderer;

    /** @throws IOException where the file is gone or no PDF */
    public SheetPreview(Path pdf) throws IOException {
        document = Loader.loadPDF(Files.readAllBytes(pdf));
        renderer = new PDFRenderer(document);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** Logical pixels at 100 %. @param page from 0 */
    public double width(int page) {
        return box(page).getWidth() * PIXELS_PER_POINT;
    }

    /** Logical pixels at 100 %. @param page from 0 */
    public double height(int page) {
        return box(page).getHeight() * PIXELS_PER_POINT;
    }

    /** @param page from 0 @param scale pixels of the picture for a logical pixel at 100 % */
    public synchronized Image render(int page, double scale) throws IOException {
        BufferedImage drawn = renderer.renderImage(page, (float) (scale * PIXELS_PER_POINT), ImageType.RGB);
        int[] pixels = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        return new WritableImage(new PixelBuffer<>(drawn.getWidth(), drawn.getHeight(), IntBuffer.wrap(pixels),
                PixelFormat.getIntArgbPreInstance()));
    }

    @Override
    public synchronized void close() throws IOException {
        document.close();
    }

    private PDRectangle box(int page) {
        return document.getPage(page).getMediaBox();
    }
}
