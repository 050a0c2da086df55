package org.townledger.cases;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Drawn pictures as a phone would deliver them: lying or standing, with day and place in the file. */
public final class SamplePhotos {

    /** Red, green, blue and yellow from the upper left corner, clockwise. */
    static final List<Color> CORNERS = List.of(new Color(200, 30, 30), new Color(30, 160, 30), new Color(30, 30, 200), new Color(220, 200, 30));

    private static final Color SKY = new Color(0xDC, 0xE6, 0xEF);
    private static final Color EARTH = new Color(0xD9, 0xCF, 0xB8);

    private SamplePhotos() {
    }

    /** A house under a sky, the further the more finished, with the sun where the day has it. @param stage 0 to 2 */
    public static byte[] house(int stage, LocalDate taken) {
        return withExif(jpeg(drawnHouse(stage, taken)), 1, taken);
    }

    private static BufferedImage drawnHouse(int stage, LocalDate day) {
        var picture = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(SKY);
        pen.fillRect(0, 0, 2400, 1300);
        pen.setColor(new Color(0xF2, 0xD7, 0x8A));
        pen.fillOval(60 + day.getDayOfYear() * 5, 80, 200, 200);
        pen.setColor(EARTH);
        pen.fillRect(0, 1300, 2400, 500);
        pen.setColor(stage == 0 ? new Color(0xB5, 0x9B, 0x76) : new Color(0xC9, 0x8A, 0x6B));
        pen.fillRect(500, 700, 1400, 700);
        if (stage != 1) {
            pen.setColor(stage == 0 ? new Color(0x7A, 0x5C, 0x42) : new Color(0xA5, 0x3A, 0x2E));
            pen.fillPolygon(new int[] {400, 1200, 2000}, new int[] {700, 300, 700}, 3);
            pen.setColor(Color.WHITE);
            pen.fillRect(700, 900, 300, 250);
            pen.fillRect(1400, 900, 300, 250);
        }
        if (stage == 0) {
            pen.setColor(Color.DARK_GRAY);
            pen.setStroke(new java.awt.BasicStroke(16));
            pen.drawPolyline(new int[] {1750, 1650, 1760, 1640}, new int[] {720, 900, 1050, 1380}, 4);
        }
        pen.dispose();
        return picture;
    }

    /** A colour in each corner. @param orientation how the camera was held, so that upright the corners are as in {@link #CORNERS} */
    static byte[] held(int orientation, int width, int height) {
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        for (int i = 0; i < 4; i++) {
            pen.setColor(CORNERS.get(i));
            pen.fillRect(i == 0 || i == 3 ? 0 : width / 2, i < 2 ? 0 : height / 2, width / 2, height / 2);
        }
        pen.dispose();
        return withExif(jpeg(asHeld(upright, orientation)), orientation, LocalDate.of(2026, 3, 12));
    }

    /** What the sensor sees of an upright scene, by the words of the standard: where row 0 and column 0 lie. */
    private static BufferedImage asHeld(BufferedImage upright, int orientation) {
        boolean rowsAreColumns = orientation >= 5;
        boolean firstRowIsLast = List.of(3, 4, 6, 7).contains(orientation);
        boolean firstColumnIsLast = List.of(2, 3, 7, 8).contains(orientation);
        int rows = rowsAreColumns ? upright.getWidth() : upright.getHeight();
        int columns = rowsAreColumns ? upright.getHeight() : upright.getWidth();
        var held = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int r = firstRowIsLast ? rows - 1 - row : row;
                int c = firstColumnIsLast ? columns - 1 - column : column;
                held.setRGB(column, row, rowsAreColumns ? upright.getRGB(r, c) : upright.getRGB(c, r));
            }
        }
        return held;
    }

    static byte[] jpeg(BufferedImage picture) {
        return written(picture, "jpeg");
    }

    static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Puts orientation, day and a place near the town into the file, big-endian as many cameras do. */
    static byte[] withExif(byte[] jpeg, int orientation, LocalDate taken) {
        byte[] day = (taken.toString().replace('-', ':') + " 10:11:12\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(200);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8769, 4, 1, 50);
        entry(tiff, 0x8825, 4, 1, 90);
        tiff.putInt(0);
        tiff.position(50);
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, 2, day.length, 68);
        tiff.putInt(0);
        tiff.position(68);
        tiff.put(day);
        tiff.position(90);
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 120);
        tiff.putInt(0);
        tiff.position(120);
        tiff.putInt(38).putInt(1).putInt(11).putInt(1).putInt(59).putInt(1);
        return withSegment(jpeg, tiff.array());
    }

    static byte[] withSegment(byte[] jpeg, byte[] tiff) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + tiff.length + 10);
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (tiff.length + 8));
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff);
        out.put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A paper of one page. */
    public static byte[] pdf() {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 48);
                content.newLineAtOffset(120, 700);
                content.showText("NOTICE 2026");
                content.endText();
                for (int line = 0; line < 18; line++) {
                    content.addRect(80, 640 - line * 30, line % 5 == 4 ? 220 : 430, 6);
                }
                content.fill();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The markers of a JPEG file up to its scan, as numbers: FFD8, FFE0 … */
    static List<Integer> markers(byte[] jpeg) {
        var found = new ArrayList<Integer>();
        ByteBuffer file = ByteBuffer.wrap(jpeg);
        found.add(file.getShort() & 0xFFFF);
        while (found.getLast() != 0xFFDA) {
            found.add(file.getShort() & 0xFFFF);
            file.position(file.position() + (file.getShort(file.position()) & 0xFFFF));
        }
        return found;
    }
}
