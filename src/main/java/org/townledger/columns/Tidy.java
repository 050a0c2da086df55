package org.townledger.columns;

import java.util.regex.Pattern;

/** Puts right how a text is typed without touching what it says. */
final class Tidy {

    /** Control and format characters but line breaks and tabs, and halves of characters: they come by pasting and stop the printing of a sheet. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\s]]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACE_IN_LINE = Pattern.compile("[\\s\\p{Z}&&[^\\n]]+");
    private static final Pattern LINE_BREAK = Pattern.compile(" ?(?:\\n ?)+");
    private static final int WIDE_OFFSET = 0xFEE0;

    private Tidy() {
    }

    /** For words with a meaning of their own: everything full-width narrow, each run of white space one space. */
    static String words(String written) {
        var narrow = new StringBuilder(written.length());
        visible(written).chars().map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - WIDE_OFFSET : c)
                .forEach(c -> narrow.append((char) c));
        return SPACE.matcher(narrow).replaceAll(" ").strip();
    }

    /** For text of one line: digits and letters narrow, Chinese punctuation as it is. */
    static String line(String written) {
        return SPACE.matcher(lettersNarrow(visible(written))).replaceAll(" ").strip();
    }

    /** For text of several lines: as {@link #line}, with its line breaks. */
    static String lines(String written) {
        String unixBreaks = visible(written).replace("\r\n", "\n").replace('\r', '\n');
        String spaced = SPACE_IN_LINE.matcher(lettersNarrow(unixBreaks)).replaceAll(" ");
        return LINE_BREAK.matcher(spaced).replaceAll("\n").strip();
    }

    private static String visible(String written) {
        return INVISIBLE.matcher(written).replaceAll("");
    }

    private static String lettersNarrow(String written) {
        var narrow = new StringBuilder(written.length());
        written.chars().map(c -> isWideLetterOrDigit(c) ? c - WIDE_OFFSET : c).forEach(c -> narrow.append((char) c));
        return narrow.toString();
    }

    private static boolean isWideLetterOrDigit(int c) {
        return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    }
}
