package org.townledger.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which number formats show a date. Neither spreadsheet library knows the Chinese ones (27–36, 50–58; ECMA-376 18.8.30). */
final class DateFormats {

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhs]|aaa|ee|e\"?年");

    private DateFormats() {
    }

    static boolean isDate(int id, @Nullable String format) {
        if (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58) {
            return true;
        }
        if (id == 0 || format == null) {
            return false;
        }
        String section = LITERALS.matcher(format).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
        return !section.contains("general") && !section.contains("g/通用格式") && DATE_LETTERS.matcher(section).find();
    }
}
