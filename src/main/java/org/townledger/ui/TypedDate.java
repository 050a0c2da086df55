package org.townledger.ui;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.townledger.columns.Reading;

/** Reads a date as people type it: 20240507, 2024.5.7, 2024-5-7, 2024年5月7日, or 5-7 for this year. */
final class TypedDate {

    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern WITH_YEAR = Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern THIS_YEAR = Pattern.compile("(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");

    private TypedDate() {
    }

    static Reading<LocalDate> read(String typed, LocalDate today) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        Matcher whole = EIGHT_DIGITS.matcher(text).matches() ? EIGHT_DIGITS.matcher(text) : WITH_YEAR.matcher(text);
        if (whole.matches()) {
            return day(number(whole, 1), number(whole, 2), number(whole, 3));
        }
        Matcher withoutYear = THIS_YEAR.matcher(text);
        return withoutYear.matches() ? day(today.getYear(), number(withoutYear, 1), number(withoutYear, 2)) : Reading.unreadable("ui.date.unreadable");
    }

    private static Reading<LocalDate> day(int year, int month, int day) {
        try {
            return Reading.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Reading.unreadable("ui.date.noSuchDay", year, month, day);
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
