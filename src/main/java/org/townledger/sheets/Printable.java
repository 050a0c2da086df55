package org.townledger.sheets;

import java.text.Normalizer;

/** What of a text goes onto paper: no control characters, and the plain character for its double. */
final class Printable {

    /** Each sign that a font draws with another's glyph or lacks, followed by the sign that stands for it. */
    private static final String STAND_INS = "\u00A0 \u2003\u3000\u2011-\u2012–\u2027•\u2035｀\u2215／\u22EF…\u2329〈\u232A〉〜～☐□☑√";

    private Printable() {
    }

    /** Line breaks stay, tabs become spaces; controls, invisible marks and variation selectors go. */
    static String of(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                clean.append(c == '\n' ? '\n' : ' ');
            } else if (standIn(c) >= 0) {
                clean.append(STAND_INS.charAt(standIn(c)));
            } else if (isDouble(c)) {
                clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (!isInvisible(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip();
    }

    /** Radicals and compatibility ideographs are drawn with the plain character's glyph. */
    static boolean isDouble(int c) {
        return standIn(c) >= 0 || c >= 0x2E80 && c <= 0x2FDF
                || (c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F)
                && !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFC);
    }

    private static int standIn(int c) {
        for (int i = 0; i < STAND_INS.length(); i += 2) {
            if (STAND_INS.charAt(i) == c) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
        };
    }
}
