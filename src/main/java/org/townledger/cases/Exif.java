package org.townledger.cases;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The two things that are wanted of what a camera writes into a JPEG file (CIPA DC-008, Exif 2.32). No length in the
 * file is trusted: what points out of it, or in a circle, ends the reading, and what was found by then counts.
 *
 * @param orientation how the camera was held, 1 to 8; 1 is upright
 * @param takenOn     the day of DateTimeOriginal
 */
record Exif(int orientation, @Nullable LocalDate takenOn) {

    static final Exif NONE = new Exif(1, null);

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 500;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int TAKEN = 0x9003;
    private static final Pattern DAY = Pattern.compile("(\\d{4}):(\\d{2}):(\\d{2}) .*", Pattern.DOTALL);

    static Exif of(byte[] jpeg) {
        try {
            ByteBuffer tiff = segment(ByteBuffer.wrap(jpeg));
            return tiff == null ? NONE : read(tiff);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return NONE;
        }
    }

    /** The TIFF structure within the file's Exif segment; null where there is none. */
    private static @Nullable ByteBuffer segment(ByteBuffer file) {
        file.position(2);
        while (file.remaining() >= 4) {
            int marker = file.getShort() & 0xFFFF;
            int length = (file.getShort() & 0xFFFF) - 2;
            if (marker < 0xFF00 || marker == START_OF_SCAN || length < 0) {
                return null;
            }
            ByteBuffer content = file.slice(file.position(), length);
            if (marker == APP1 && length > HEAD.length && content.slice(0, HEAD.length).equals(ByteBuffer.wrap(HEAD))) {
                return content.slice(HEAD.length, length - HEAD.length);
            }
            file.position(file.position() + length);
        }
        return null;
    }

    private static Exif read(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort(2) != 42) {
            return NONE;
        }
        int first = tiff.getInt(4);
        int turned = entry(tiff, first, ORIENTATION);
        int orientation = turned < 0 ? 1 : tiff.getShort(turned + 8);
        return new Exif(orientation < 1 || orientation > 8 ? 1 : orientation, takenOn(tiff, first));
    }

    /** A broken directory costs the day, not the orientation that was read before. */
    private static @Nullable LocalDate takenOn(ByteBuffer tiff, int first) {
        try {
            int pointer = entry(tiff, first, EXIF_DIRECTORY);
            int taken = pointer < 0 ? -1 : entry(tiff, tiff.getInt(pointer + 8), TAKEN);
            if (taken < 0 || tiff.getInt(taken + 4) < 11) {
                return null;
            }
            byte[] text = new byte[11];
            tiff.get(tiff.getInt(taken + 8), text);
            Matcher day = DAY.matcher(new String(text, StandardCharsets.US_ASCII));
            return day.matches() ? LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)),
                    Integer.parseInt(day.group(3))) : null;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | DateTimeException broken) {
            return null;
        }
    }

    /** Where in the directory the tag's entry stands; -1 where it has none. */
    private static int entry(ByteBuffer tiff, int directory, int tag) {
        int entries = Math.min(MOST_ENTRIES, tiff.getShort(directory) & 0xFFFF);
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY;
            if ((tiff.getShort(at) & 0xFFFF) == tag) {
                return at;
            }
        }
        return -1;
    }
}
