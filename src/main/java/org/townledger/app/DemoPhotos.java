package org.townledger.app;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.townledger.cases.PhotoPhase;

/** Drawn in the place of photos of somebody's house: cracked, being built, finished. */
final class DemoPhotos {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;
    private static final Color SKY = new Color(0xDC, 0xE6, 0xEF);
    private static final Color EARTH = new Color(0xD9, 0xCF, 0xB8);
    private static final Color OLD_WALL = new Color(0xB5, 0x9B, 0x76);
    private static final Color NEW_WALL = new Color(0xC9, 0x8A, 0x6B);
    private static final Color OLD_ROOF = new Color(0x7A, 0x5C, 0x42);
    private static final Color NEW_ROOF = new Color(0xA5, 0x3A, 0x2E);

    private DemoPhotos() {
    }

    /** As JPEG. */
    static byte[] house(PhotoPhase phase) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(SKY);
        pen.fillRect(0, 0, WIDTH, 850);
        pen.setColor(EARTH);
        pen.fillRect(0, 850, WIDTH, HEIGHT - 850);
        pen.setColor(phase == PhotoPhase.BEFORE ? OLD_WALL : NEW_WALL);
        pen.fillRect(330, phase == PhotoPhase.DURING ? 640 : 480, 940, phase == PhotoPhase.DURING ? 290 : 450);
        if (phase == PhotoPhase.DURING) {
            scaffold(pen);
        } else {
            pen.setColor(phase == PhotoPhase.BEFORE ? OLD_ROOF : NEW_ROOF);
            pen.fillPolygon(new int[] {260, 800, 1340}, new int[] {480, 210, 480}, 3);
            pen.setColor(Color.WHITE);
            pen.fillRect(460, 600, 200, 170);
            pen.fillRect(940, 600, 200, 170);
        }
        if (phase == PhotoPhase.BEFORE) {
            pen.setColor(Color.DARK_GRAY);
            pen.setStroke(new BasicStroke(11));
            pen.drawPolyline(new int[] {1180, 1110, 1190, 1100}, new int[] {490, 610, 710, 925}, 4);
        }
        pen.dispose();
        return jpeg(picture);
    }

    private static void scaffold(Graphics2D pen) {
        pen.setColor(OLD_ROOF);
        pen.setStroke(new BasicStroke(14));
        for (int x = 340; x <= 1260; x += 230) {
            pen.drawLine(x, 300, x, 930);
        }
        pen.drawLine(310, 420, 1290, 420);
        pen.drawLine(310, 560, 1290, 560);
    }

    private static byte[] jpeg(BufferedImage picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a picture is written into memory", impossible);
        }
    }
}
