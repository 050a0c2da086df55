package org.townledger.columns;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A year between 1850 and 2100; of a date its year. */
record YearCell(DateCell dates) implements WordsCellType<Integer> {

    private static final int FIRST = 1850;
    private static final int LAST = 2100;
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\.0+)?年?|(\\d{2})年");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})[-/.年](?:0?[1-9]|1[0-2])月?");

    @Override
    public Shape shape() {
        return Shape.NUMBER;
    }

    @Override
    public Reading<Integer> readNumber(RawCell.Number number) {
        // A year typed into a cell that is formatted as a date would else be a day of 1905.
        boolean isYear = number.value().compareTo(BigDecimal.valueOf(FIRST)) >= 0
                && number.value().compareTo(BigDecimal.valueOf(LAST)) <= 0;
        return number.dated() && !isYear ? yearOfDate(number, number.shown()) : readWords(number.shown());
    }

    @Override
    public Reading<Integer> readWords(String words) {
        String plain = ChineseNumerals.toArabic(words.replace(" ", ""));
        var year = YEAR.matcher(plain);
        if (year.matches()) {
            return inRange(WrittenYear.of(year.group(1) == null ? year.group(2) : year.group(1)), words);
        }
        var yearAndMonth = YEAR_AND_MONTH.matcher(plain);
        return yearAndMonth.matches() ? inRange(WrittenYear.of(yearAndMonth.group(1)), words)
                : yearOfDate(RawCell.text(words), words);
    }

    private Reading<Integer> yearOfDate(RawCell cell, String words) {
        return dates.read(cell) instanceof Reading.Value(var day)
                ? Reading.of(day.getYear()) : Reading.unreadable("columns.year.unreadable", words);
    }

    private static Reading<Integer> inRange(int year, String words) {
        return year >= FIRST && year <= LAST ? Reading.of(year) : Reading.unreadable("columns.year.outOfRange", words);
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
