package org.townledger.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.townledger.sheets.TypeCase.Weight;

/**
 * Breaks a text into lines as Chinese is set: between any two characters, but not inside a number, a date, a Latin
 * word, a case number or a name with ·, nor before a closing or after an opening mark. A word longer than the line is
 * broken where the line ends.
 */
final class LineBreaking {

    private static final String NOT_FIRST = "，。、；：？！）〕】》」』”’…·%％～)]}:;,.!?";
    private static final String NOT_LAST = "（〔【《「『“‘([{";
    private static final String GLUE = "〔〕";

    /** Names and states up to this width look torn on two lines; a part of the font size. */
    private static final float SHORT = 6.2f;

    private final TypeCase type;

    LineBreaking(TypeCase type) {
        this.type = type;
    }

    /** @param width in points; at least one line comes back */
    List<String> lines(String text, Weight weight, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n", -1)) {
            fill(lines, tokens(paragraph), weight, size, width);
        }
        return lines;
    }

    /** The widest stretch that is better not broken, as a part of the font size: a word, or a short text as a whole. */
    float widestToken(String text, Weight weight) throws IOException {
        float whole = type.width(text, weight, 1);
        if (whole <= SHORT && text.indexOf('\n') < 0) {
            return whole;
        }
        float widest = 0;
        for (String paragraph : text.split("\n", -1)) {
            for (String token : tokens(paragraph)) {
                widest = Math.max(widest, type.width(token.strip(), weight, 1));
            }
        }
        return widest;
    }

    private void fill(List<String> lines, List<String> tokens, Weight weight, float size, float width)
            throws IOException {
        var line = new StringBuilder();
        float used = 0;
        for (String token : tokens) {
            float needed = type.width(token, weight, size);
            if (used + type.width(token.stripTrailing(), weight, size) > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            if (needed <= width) {
                line.append(token);
                used += needed;
                continue;
            }
            for (int at = 0; at < token.length(); at = token.offsetByCodePoints(at, 1)) {
                int codePoint = token.codePointAt(at);
                float step = type.width(codePoint, weight) * size;
                if (used + step > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(codePoint);
                used += step;
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    private static List<String> tokens(String paragraph) {
        var tokens = new ArrayList<String>();
        var token = new StringBuilder();
        int before = -1;
        for (int at = 0; at < paragraph.length(); at = paragraph.offsetByCodePoints(at, 1)) {
            int codePoint = paragraph.codePointAt(at);
            if (before != -1 && mayBreak(before, codePoint)) {
                tokens.add(token.toString());
                token.setLength(0);
            }
            token.appendCodePoint(codePoint);
            before = codePoint;
        }
        if (!token.isEmpty()) {
            tokens.add(token.toString());
        }
        return tokens;
    }

    private static boolean mayBreak(int before, int after) {
        if (Character.isWhitespace(after)) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            return true;
        }
        boolean joined = isNarrow(before) && isNarrow(after)
                || Character.isDigit(before) && after == '号'
                || isOneOf(GLUE, before) || isOneOf(GLUE, after)
                || before == '·'
                || isOneOf(NOT_FIRST, after) || isOneOf(NOT_LAST, before);
        return !joined;
    }

    private static boolean isNarrow(int codePoint) {
        return codePoint > ' ' && codePoint < 0x2E80 && !isOneOf(NOT_LAST, codePoint);
    }

    private static boolean isOneOf(String marks, int codePoint) {
        return marks.indexOf(codePoint) >= 0;
    }
}
