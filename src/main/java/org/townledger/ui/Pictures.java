package org.townledger.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Pictures of a window, as on an office's screen of 1366 × 768 pixels. To be called on the JavaFX thread. */
public final class Pictures {

    /** @param width in logical pixels @param height in logical pixels @param scale physical pixels per logical one */
    public record Screen(double width, double height, double scale) {
        /** The whole screen at 100 %. */
        public static final Screen FULL = new Screen(1366, 768, 1);
        /** What the title bar and the task bar leave of it. */
        public static final Screen USABLE = new Screen(1366, 698, 1);
        public static final Screen AT_125 = new Screen(1092.8, 614, 1.25);
        public static final Screen AT_150 = new Screen(910.7, 512, 1.5);
    }

    private Pictures() {
    }

    /** Puts the window into the screen's corner and gives it this size; the layout follows on the next pulse, so take the picture after that. */
    public static void resize(Stage stage, Screen screen) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(screen.width());
        stage.setHeight(screen.height());
    }

    /** Writes the window with the pop-ups that are open over it. */
    public static void save(Stage stage, Screen screen, Path png) throws IOException {
        BufferedImage picture = pixels(snapshot(stage.getScene(), screen.scale(), Color.WHITE));
        var pen = picture.createGraphics();
        for (Window window : Window.getWindows()) {
            if (window instanceof PopupWindow popup && popup.isShowing() && belongsTo(popup, stage)) {
                double left = (popup.getX() - stage.getX() - stage.getScene().getX()) * screen.scale();
                double top = (popup.getY() - stage.getY() - stage.getScene().getY()) * screen.scale();
                BufferedImage over = pixels(snapshot(popup.getScene(), screen.scale(), Color.TRANSPARENT));
                pen.drawImage(over, (int) Math.round(left), (int) Math.round(top), null);
            }
        }
        pen.dispose();
        Files.createDirectories(png.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", png.toFile());
    }

    private static boolean belongsTo(PopupWindow popup, Stage stage) {
        Window owner = popup.getOwnerWindow();
        return owner == stage || owner instanceof PopupWindow outer && belongsTo(outer, stage);
    }

    private static Image snapshot(Scene scene, double scale, Color behind) {
        Parent root = scene.getRoot();
        root.applyCss();
        root.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        parameters.setFill(behind);
        return root.snapshot(parameters, new WritableImage(
                (int) Math.ceil(scene.getWidth() * scale), (int) Math.ceil(scene.getHeight() * scale)));
    }

    private static BufferedImage pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, argb, 0, width);
        return copy;
    }
}
