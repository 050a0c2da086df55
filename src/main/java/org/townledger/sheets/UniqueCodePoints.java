package org.townledger.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A font file whose glyphs belong to one code point each. Noto draws the Kangxi radical ⽤ and the character 用 with one
 * glyph, and a PDF made from it gives the radical back when its text is copied, so that a search for 用 finds nothing.
 * Radicals and other doubles are therefore taken out of the table of code points ({@code cmap}, format 12) before the
 * font is parsed; {@link Printable} writes the plain characters in their place.
 */
final class UniqueCodePoints {

    private static final int TABLES = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int SUBTABLES = 4;
    private static final int SUBTABLE_ENTRY = 8;
    private static final int GROUP_COUNT = 12;
    private static final int GROUPS = 16;
    private static final int GROUP = 12;

    private record Group(int first, int last, int glyph) {
    }

    private UniqueCodePoints() {
    }

    /** Changes the bytes in place; a font without such a table stays as it is. */
    static byte[] in(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        for (int i = 0; i < bytes.getShort(4); i++) {
            int entry = TABLES + i * TABLE_ENTRY;
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("cmap")) {
                inCharacterMap(bytes, bytes.getInt(entry + 8));
            }
        }
        return font;
    }

    private static void inCharacterMap(ByteBuffer bytes, int table) {
        for (int i = 0; i < bytes.getShort(table + 2); i++) {
            int offset = table + SUBTABLES + i * SUBTABLE_ENTRY + 4;
            int subtable = table + bytes.getInt(offset);
            switch (bytes.getShort(subtable)) {
                case 12 -> write(bytes, subtable, withoutDoubles(bytes, subtable));
                // Variation sequences, which the reader warns about on every start: the first table in their place.
                case 14 -> bytes.putInt(offset, bytes.getInt(table + SUBTABLES + 4));
                default -> { }
            }
        }
    }

    private static List<Group> withoutDoubles(ByteBuffer bytes, int subtable) {
        var kept = new ArrayList<Group>();
        for (int i = 0; i < bytes.getInt(subtable + GROUP_COUNT); i++) {
            int at = subtable + GROUPS + i * GROUP;
            int first = bytes.getInt(at);
            int last = bytes.getInt(at + 4);
            int glyph = bytes.getInt(at + 8);
            int start = first;
            for (int c = first; c <= last + 1; c++) {
                if (c > last || Printable.isDouble(c)) {
                    if (c > start) {
                        kept.add(new Group(start, c - 1, glyph + start - first));
                    }
                    start = c + 1;
                }
            }
        }
        return kept;
    }

    /** The table may shrink but not grow: a font in which it would grow keeps its doubles. */
    private static void write(ByteBuffer bytes, int subtable, List<Group> groups) {
        if (groups.size() > bytes.getInt(subtable + GROUP_COUNT)) {
            return;
        }
        bytes.putInt(subtable + GROUP_COUNT, groups.size());
        int at = subtable + GROUPS;
        for (Group group : groups) {
            bytes.putInt(at, group.first()).putInt(at + 4, group.last()).putInt(at + 8, group.glyph());
            at += GROUP;
        }
    }
}
