package org.townledger.columns;

import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in Chinese characters, small (二十三) and capital as on receipts (贰拾叁), below 10<sup>12</sup>. What is only
 * spoken, as 二百五 for 250, is not taken for a number.
 */
final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String VARIANTS = "〇○壹贰叁肆伍陆柒捌玖两弍貳參陸拾佰仟萬圆億";
    private static final String PLAIN = "零零一二三四五六七八九二二二三六十百千万元亿";

    /** Up to 9999: a last digit stands alone, after 十 or after 零. */
    private static final Pattern SECTION = Pattern.compile(
            "(?:([一二三四五六七八九])千)?(?:零?([一二三四五六七八九])百)?"
                    + "(?:零?([一二三四五六七八九]?)十)?(?:(?:零|(?<=十)|^)([一二三四五六七八九零]))?");
    private static final Pattern RUN = Pattern.compile("[0-9Oo〇○零一二三四五六七八九十廿卅]+");

    private ChineseNumerals() {
    }

    /** The number that all of {@code written} says: 二〇二四 digit by digit, 一万二千 by its units. */
    static OptionalLong valueOf(String written) {
        String plain = plain(written);
        if (plain.isEmpty()) {
            return OptionalLong.empty();
        }
        return plain.matches("[" + DIGITS + "]+") && plain.length() > 1 ? digitByDigit(plain) : byUnits(plain);
    }

    /** The same text with all numerals of dates in Arabic digits: 二〇二四年十二月 becomes 2024年12月. */
    static String toArabic(String text) {
        return RUN.matcher(text).replaceAll(ChineseNumerals::arabic);
    }

    private static String arabic(MatchResult run) {
        String written = run.group();
        // The letter O is often typed for 〇 (二O二四); alone it is a letter.
        OptionalLong value = valueOf(written.replace('O', '〇').replace('o', '〇'));
        if (written.matches("[0-9Oo]+") || value.isEmpty()) {
            return written;
        }
        boolean byUnits = written.matches(".*[十廿卅].*");
        // Digit by digit keeps the zero in front: 〇五 is 05.
        return byUnits ? Long.toString(value.getAsLong()) : ("%0" + written.length() + "d").formatted(value.getAsLong());
    }

    private static String plain(String written) {
        var plain = new StringBuilder();
        for (char c : written.toCharArray()) {
            int variant = VARIANTS.indexOf(c);
            if (c >= '0' && c <= '9') {
                plain.append(DIGITS.charAt(c - '0'));
            } else {
                plain.append(variant < 0 ? c : PLAIN.charAt(variant));
            }
        }
        return plain.toString().replace("廿", "二十").replace("卅", "三十");
    }

    private static OptionalLong digitByDigit(String plain) {
        long value = 0;
        for (char c : plain.toCharArray()) {
            value = value * 10 + DIGITS.indexOf(c);
        }
        return plain.length() > 12 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static OptionalLong byUnits(String plain) {
        int yi = plain.indexOf('亿');
        if (yi >= 0) {
            return joined(section(plain.substring(0, yi)), plain.substring(yi + 1), 100_000_000);
        }
        int wan = plain.indexOf('万');
        return wan >= 0 ? joined(section(plain.substring(0, wan)), plain.substring(wan + 1), 10_000) : section(plain);
    }

    /** What follows a big unit is empty, reaches its next lower unit, or begins with 零. */
    private static OptionalLong joined(OptionalLong high, String rest, long unit) {
        if (high.isEmpty() || high.getAsLong() == 0) {
            return OptionalLong.empty();
        }
        if (rest.isEmpty()) {
            return OptionalLong.of(high.getAsLong() * unit);
        }
        OptionalLong low = byUnits(rest);
        boolean fits = low.isPresent() && low.getAsLong() < unit
                && (rest.startsWith("零") || low.getAsLong() >= unit / 10);
        return fits ? OptionalLong.of(high.getAsLong() * unit + low.getAsLong()) : OptionalLong.empty();
    }

    private static OptionalLong section(String plain) {
        var match = SECTION.matcher(plain);
        if (plain.isEmpty() || !match.matches()) {
            return OptionalLong.empty();
        }
        long tens = match.group(3) == null ? 0 : match.group(3).isEmpty() ? 1 : digit(match.group(3));
        return OptionalLong.of(1000 * digit(match.group(1)) + 100 * digit(match.group(2)) + 10 * tens
                + digit(match.group(4)));
    }

    private static long digit(@Nullable String numeral) {
        return numeral == null ? 0 : DIGITS.indexOf(numeral);
    }
}
