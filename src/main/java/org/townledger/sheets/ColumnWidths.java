package org.townledger.sheets;

import java.util.Arrays;

/**
 * Shares a table's width out among its columns: in the proportion that they ask for, except that a date, an amount or
 * an ID number is given room to stand on one line where the others can spare it. Where they cannot, the type gets
 * smaller, from 五号 downwards.
 *
 * @param size   of the type, in points
 * @param widths in points
 */
record ColumnWidths(float size, float[] widths) {

    /** Room between a cell's line and its text, in points. */
    static final float PADDING = 2.5f;

    private static final float SMALLEST = 6.5f;
    private static final float STEP = 0.5f;

    /** A word wider than this, as a part of the font size, is broken rather than given a column of its width. */
    private static final float WIDEST_WORD = 12;

    /** What a column keeps of its share, at the least, when others need more. */
    private static final float LEAST_PART = 0.75f;

    /** @param widestWords of each column, as parts of the font size */
    static ColumnWidths fit(float largest, double[] shares, float[] widestWords, float available) {
        double all = Arrays.stream(shares).sum();
        float[] wished = new float[shares.length];
        for (int i = 0; i < wished.length; i++) {
            wished[i] = (float) (shares[i] / all * available);
        }
        for (float size = largest; size >= SMALLEST; size -= STEP) {
            float[] widths = shared(wished, needs(widestWords, size), available);
            if (isFair(wished, widths)) {
                return new ColumnWidths(size, widths);
            }
        }
        return new ColumnWidths(SMALLEST, wished);
    }

    private static float[] needs(float[] widestWords, float size) {
        float[] needs = new float[widestWords.length];
        for (int i = 0; i < needs.length; i++) {
            float word = widestWords[i] > WIDEST_WORD ? 1 : widestWords[i];
            // A hundredth more, so that rounding does not break a word that just fits.
            needs[i] = word * size * 1.01f + 2 * PADDING;
        }
        return needs;
    }

    /** Columns whose need is above their share get their need, the others divide what is left. */
    private static float[] shared(float[] wished, float[] needs, float available) {
        boolean[] fixed = new boolean[wished.length];
        float[] widths = wished.clone();
        boolean changed = true;
        while (changed) {
            changed = false;
            float free = available;
            float flexible = 0;
            for (int i = 0; i < widths.length; i++) {
                free -= fixed[i] ? needs[i] : 0;
                flexible += fixed[i] ? 0 : wished[i];
            }
            for (int i = 0; i < widths.length; i++) {
                widths[i] = fixed[i] ? needs[i] : wished[i] * Math.max(0, free) / flexible;
                if (!fixed[i] && widths[i] < needs[i]) {
                    fixed[i] = true;
                    changed = true;
                }
            }
        }
        return widths;
    }

    private static boolean isFair(float[] wished, float[] widths) {
        float sum = 0;
        float whole = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += widths[i];
            whole += wished[i];
            if (widths[i] < wished[i] * LEAST_PART) {
                return false;
            }
        }
        return sum <= whole + 0.1f;
    }
}
