package org.townledger.columns;

import java.util.regex.Pattern;
import org.townledger.identity.IdNumber;

/** An ID number, whole or damaged; what is neither is refused with the fault that it has. */
record IdNumberCell() implements WordsCellType<IdNumber> {

    /** Until 1999: six digits of the place, six of the birth date, three of sequence. Else fifteen are eighteen cut off. */
    private static final Pattern OLD = Pattern.compile("\\d{6}(?!19|20)\\d{9}");

    @Override
    public Shape shape() {
        return Shape.ID_NUMBER;
    }

    @Override
    public Reading<IdNumber> readWords(String words) {
        return judged(IdNumber.of(words));
    }

    @Override
    public Reading<IdNumber> readNumber(RawCell.Number number) {
        return judged(IdNumber.ofNumber(number.value()));
    }

    private static Reading<IdNumber> judged(IdNumber found) {
        return found instanceof IdNumber.Wrong wrong ? refused(wrong) : Reading.of(found);
    }

    private static Reading<IdNumber> refused(IdNumber.Wrong wrong) {
        String written = wrong.written();
        return switch (wrong.fault()) {
            case LENGTH -> OLD.matcher(written).matches()
                    ? Reading.unreadable("columns.idNumber.old", written)
                    : Reading.unreadable("columns.idNumber.length", written, written.length());
            case CHARACTERS -> Reading.unreadable("columns.idNumber.characters", written);
            case BIRTH_DATE -> Reading.unreadable("columns.idNumber.birthDate", written);
            case CHECK_DIGIT -> Reading.unreadable("columns.idNumber.checkDigit", written);
        };
    }

    /** In full; a list or a notice shows {@link IdNumber#masked()}. */
    @Override
    public String text(IdNumber value) {
        return value.written();
    }

    /** Empty for a damaged number, which is told in a field of its own. */
    @Override
    public String plain(IdNumber value) {
        return value instanceof IdNumber.Valid valid ? valid.digits() : "";
    }
}
