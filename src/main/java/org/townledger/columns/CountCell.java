package org.townledger.columns;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How many: a whole number from zero up to a million, also with the word for what is counted (5次, 两人). */
record CountCell() implements WordsCellType<Integer> {

    private static final long LIMIT = 1_000_000;
    private static final long LIMIT_IN_CHARACTERS = 99;
    private static final Pattern COUNTED = Pattern.compile(
            "共?(?:(\\d{1,7})(?:\\.0+)?|([〇零一二三四五六七八九十两]+))(?:个|人|口|次|户|名|位|间|层|天|日|年|个?月|岁|处|眼|头|只|套|份|小时|分钟|升)?");

    @Override
    public Shape shape() {
        return Shape.NUMBER;
    }

    @Override
    public Reading<Integer> readNumber(RawCell.Number number) {
        return number.dated() ? unreadable(number.shown()) : readWords(number.shown());
    }

    @Override
    public Reading<Integer> readWords(String words) {
        var match = COUNTED.matcher(words.replace(" ", ""));
        if (!match.matches()) {
            return unreadable(words);
        }
        String digits = match.group(1);
        return digits != null ? upTo(LIMIT, OptionalLong.of(Long.parseLong(digits)), words)
                : upTo(LIMIT_IN_CHARACTERS, ChineseNumerals.valueOf(match.group(2)), words);
    }

    private static Reading<Integer> upTo(long limit, OptionalLong count, String words) {
        return count.isPresent() && count.getAsLong() <= limit
                ? Reading.of((int) count.getAsLong()) : unreadable(words);
    }

    private static Reading<Integer> unreadable(String words) {
        return Reading.unreadable("columns.count.unreadable", words);
    }

    @Override
    public String text(Integer value) {
        return value.toString();
    }

    @Override
    public String plain(Integer value) {
        return value.toString();
    }

    @Override
    public RawCell cell(Integer value) {
        return new RawCell.Number(BigDecimal.valueOf(value), false);
    }
}
