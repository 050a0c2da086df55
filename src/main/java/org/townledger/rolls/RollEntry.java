package org.townledger.rolls;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.Sex;

/**
 * One row of a roll.
 *
 * @param row           as the spreadsheet counts, from 1
 * @param number        whole or damaged; null where the cell is blank or holds something else
 * @param writtenNumber what stands in the cell; blank where nothing does
 * @param village       as written
 * @param place         school or kind of insurance
 * @param status        as written: 在校, 未缴费
 * @param year          for which the person is insured
 */
public record RollEntry(String sheet, int row, @Nullable PersonName name, @Nullable IdNumber number, String writtenNumber,
                        @Nullable LocalDate birthDate, @Nullable Sex sex, @Nullable String village, @Nullable String place,
                        @Nullable String grade, @Nullable String schoolClass, @Nullable String status, @Nullable Integer year) {

    private static final int LONGEST = 300;

    /** The same for the same person on another copy of the roll: what identifies, and not the place in the file. */
    public String key() {
        String key = Stream.of(name == null ? "" : name.key(), number == null ? writtenNumber : number.written(),
                birthDate == null ? "" : birthDate.toString(), village == null ? "" : village).collect(Collectors.joining("|"));
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    /** School, grade and class, or insurance, year and status, as the roll says them. */
    public String detail() {
        return Stream.of(place, year == null ? null : year.toString(), grade, schoolClass, status)
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    /** Whether the cell holds something that is no ID number and no rest of one. */
    public boolean hasWrongNumber() {
        return number == null && !writtenNumber.isBlank();
    }

    /** As the ID number tells it, else as written. */
    public @Nullable LocalDate knownBirthDate() {
        return switch (number) {
            case IdNumber.Valid whole -> whole.birthDate();
            case IdNumber.Damaged damaged -> damaged.birthDate().orElse(birthDate);
            case IdNumber.Wrong _ -> birthDate;
            case null -> birthDate;
        };
    }
}
