package org.townledger.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A day between 1900 and 2100 in every usual form. A month without its day is no date: it is asked for, not guessed. */
record DateCell() implements WordsCellType<LocalDate> {

    private static final String PART = "[-/\\\\.,、。·_—–―−年月]{1,2}";
    private static final Pattern FULL = Pattern.compile("(\\d{4})" + PART + "(\\d{1,2})" + PART + "(\\d{1,2})[日号.。]?");
    /** Not with slashes: 05/07/24 is written so by those who put the day or the month first. */
    private static final Pattern SHORT = Pattern.compile("(\\d{2})[-.年](\\d{1,2})[-.月](\\d{1,2})[日号]?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_BEHIND = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号]?\\((\\d{4})年?\\)");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final Pattern NO_DAY = Pattern.compile("(?:19|20)\\d{2}(?:年|" + PART + "\\d{1,2}月?)?");
    private static final Pattern NO_YEAR = Pattern.compile("\\d{1,2}[-/.月]\\d{1,2}[日号]?");

    private static final Pattern TIME = Pattern.compile("(?:(?<=[日号])|[ T]) ?(?:上午|下午)? ?\\d{1,2}"
            + "(?::\\d{2}(?::\\d{2}(?:\\.\\d+)?)?|[时点](?:\\d{1,2}分(?:\\d{1,2}秒)?)?) ?(?:AM|PM|Z|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern WEEKDAY = Pattern.compile(" ?\\(?(?:星期|周)[一二三四五六日天]\\)?$");
    private static final Pattern SPACE_BETWEEN_DIGITS = Pattern.compile("(?<=\\d) (?=\\d)");

    @Override
    public Shape shape() {
        return Shape.DATE;
    }

    @Override
    public Reading<LocalDate> readNumber(RawCell.Number number) {
        BigDecimal value = number.value();
        if (number.dated()) {
            return SerialDay.isPossible(value) ? inRange(SerialDay.day(value), number.shown())
                    : Reading.unreadable("columns.date.unreadable", number.shown());
        }
        return SerialDay.isLikely(value) ? Reading.of(SerialDay.day(value)) : readWords(number.shown());
    }

    @Override
    public Reading<LocalDate> readWords(String words) {
        String plain = plainForm(words);
        for (Pattern yearFirst : new Pattern[] {FULL, SHORT, COMPACT}) {
            var match = yearFirst.matcher(plain);
            if (match.matches()) {
                return day(match.group(1), match.group(2), match.group(3), words);
            }
        }
        var yearBehind = YEAR_BEHIND.matcher(plain);
        if (yearBehind.matches()) {
            return day(yearBehind.group(3), yearBehind.group(1), yearBehind.group(2), words);
        }
        if (SERIAL.matcher(plain).matches() && SerialDay.isLikely(new BigDecimal(plain))) {
            return Reading.of(SerialDay.day(new BigDecimal(plain)));
        }
        return Reading.unreadable(NO_DAY.matcher(plain).matches() ? "columns.date.noDay"
                : NO_YEAR.matcher(plain).matches() ? "columns.date.noYear" : "columns.date.unreadable", words);
    }

    /** In Arabic digits, without the time of day, the day of the week and spaces. */
    private static String plainForm(String words) {
        String day = WEEKDAY.matcher(TIME.matcher(words).replaceFirst("")).replaceFirst("");
        String parted = SPACE_BETWEEN_DIGITS.matcher(day).replaceAll(".");
        return ChineseNumerals.toArabic(parted.replace(" ", "").replace("元月", "1月"));
    }

    private static Reading<LocalDate> day(String yearDigits, String monthDigits, String dayDigits, String words) {
        int year = WrittenYear.of(yearDigits);
        int month = Integer.parseInt(monthDigits);
        int day = Integer.parseInt(dayDigits);
        if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Reading.unreadable("columns.date.noSuchDay", words);
        }
        return inRange(LocalDate.of(year, month, day), words);
    }

    private static Reading<LocalDate> inRange(LocalDate day, String words) {
        return day.getYear() >= 1900 && day.getYear() <= 2100
                ? Reading.of(day) : Reading.unreadable("columns.date.outOfRange", words);
    }

    @Override
    public String text(LocalDate value) {
        return value.toString();
    }

    @Override
    public String plain(LocalDate value) {
        return value.toString();
    }

    @Override
    public RawCell cell(LocalDate value) {
        return SerialDay.cell(value);
    }
}
