package org.townledger.columns;

import java.util.regex.Pattern;
import org.townledger.identity.PersonName;

/** A person's name, with its dot and its rare characters. */
record NameCell() implements WordsCellType<String> {

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

    @Override
    public Shape shape() {
        return Shape.TEXT;
    }

    @Override
    public String tidy(String written) {
        return Tidy.line(written);
    }

    @Override
    public Reading<String> readWords(String words) {
        return NO_LETTER.matcher(words).matches()
                ? Reading.unreadable("columns.name.unreadable", words) : Reading.of(PersonName.of(words).text());
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
