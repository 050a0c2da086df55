package org.townledger.cases;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;

/** What a clipboard holds for a case: files that were copied, or a picture out of another program. */
final class ClipboardPictures {

    private static final String NAME = "clipboard.png";

    private ClipboardPictures() {
    }

    static List<PhotoSource> of(Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            return PhotoAdding.sources(clipboard.getFiles().stream().map(File::toPath).toList());
        }
        Image image = clipboard.getImage();
        return image == null || image.isError() || image.getWidth() * image.getHeight() > PreparePhoto.MOST_PIXELS ? List.of() : List.of(of(image));
    }

    /** Its pixels are copied now, since the clipboard may change; they are packed where the source is read, in the background. */
    static PhotoSource of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new PhotoSource() {
            @Override
            public String name() {
                return NAME;
            }

            @Override
            public long byteCount() {
                return argb.length;
            }

            @Override
            public byte[] read(int limit) {
                var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
                picture.setRGB(0, 0, width, height, argb, 0, width);
                var png = new ByteArrayOutputStream();
                try {
                    ImageIO.write(picture, "png", png);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
                return png.toByteArray();
            }
        };
    }
}
