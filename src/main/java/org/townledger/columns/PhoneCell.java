package org.townledger.columns;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Telephone numbers of the mainland; several in one cell are kept, parted by {@code 、}. */
record PhoneCell() implements WordsCellType<String> {

    private static final Pattern BETWEEN = Pattern.compile(" *[/,、;或] *|(?<=\\d{11}) (?=1\\d)");
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Pd}()'‘’]");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?(?:00)?86)?(1[3-9]\\d{9})");
    private static final Pattern LANDLINE = Pattern.compile("(0(?:10|2\\d|[3-9]\\d{2}))([2-8]\\d{6,7})");
    private static final Pattern LOCAL = Pattern.compile("[2-8]\\d{6}");

    @Override
    public Shape shape() {
        return Shape.TEXT;
    }

    @Override
    public Reading<String> readWords(String words) {
        List<String> numbers = Arrays.stream(BETWEEN.split(words)).map(PhoneCell::tidyNumber).distinct().toList();
        return numbers.contains("")
                ? Reading.unreadable("columns.phone.unreadable", words) : Reading.of(String.join("、", numbers));
    }

    /** Empty where it is no telephone number. */
    private static String tidyNumber(String written) {
        String digits = FILLING.matcher(written).replaceAll("");
        var mobile = MOBILE.matcher(digits);
        if (mobile.matches()) {
            return mobile.group(1);
        }
        var landline = LANDLINE.matcher(digits);
        if (landline.matches()) {
            return landline.group(1) + "-" + landline.group(2);
        }
        return LOCAL.matcher(digits).matches() ? digits : "";
    }

    @Override
    public String text(String value) {
        return value;
    }

    @Override
    public String plain(String value) {
        return value;
    }
}
