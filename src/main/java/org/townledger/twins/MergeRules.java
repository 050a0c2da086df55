package org.townledger.twins;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.Sex;
import org.townledger.people.Parting;
import org.townledger.people.Person;
import org.townledger.people.PersonEntry;

/**
 * What is proposed where two entries of one person differ: a whole ID number before a damaged one (a damaged one is never
 * completed), something before nothing, the newer entry before the older. The clerk may choose otherwise. Pure.
 */
public final class MergeRules {

    private static final String HEAD = "户主";
    private static final String SPOUSE = "配偶";

    private MergeRules() {
    }

    /** @param first the older entry */
    public static Map<PersonField, Side> proposed(Person first, Person second) {
        var sides = new EnumMap<PersonField, Side>(PersonField.class);
        for (PersonField field : PersonField.values()) {
            sides.put(field, proposed(field, first, second));
        }
        return sides;
    }

    static Side proposed(PersonField field, Person first, Person second) {
        return switch (field) {
            case ID_NUMBER -> digits(first.idNumber()) > digits(second.idNumber()) ? Side.FIRST : Side.SECOND;
            case RELATION -> first.isHead() && !second.isHead() ? Side.FIRST : Side.SECOND;
            case NAME, BIRTH_DATE, SEX, PHONE -> field.of(second) == null ? Side.FIRST : Side.SECOND;
        };
    }

    private static int digits(@Nullable IdNumber number) {
        return switch (number) {
            case IdNumber.Valid whole -> whole.digits().length();
            case IdNumber.Damaged damaged -> damaged.kept().length();
            case IdNumber.Wrong _ -> 0;
            case null -> 0;
        };
    }

    /** Whether birth date and sex follow from the ID number chosen and cannot be chosen beside it. */
    public static boolean followsFromId(PersonField field, Person first, Person second, Map<PersonField, Side> chosen) {
        boolean whole = chosen.getOrDefault(PersonField.ID_NUMBER, Side.SECOND).of(first, second).wholeId().isPresent();
        return whole && (field == PersonField.BIRTH_DATE || field == PersonField.SEX);
    }

    /** The entry that stays: who came later, then a head, then a spouse, then the newer entry. */
    public static Side stays(Person first, Person second) {
        Comparator<Person> order = Comparator.comparing(Person::joinedOn, Comparator.nullsFirst(Comparator.naturalOrder()));
        order = order.thenComparing(person -> List.of(SPOUSE, HEAD).indexOf(person.relation()));
        return order.compare(first, second) > 0 ? Side.FIRST : Side.SECOND;
    }

    /** Who came to the household that stays on a day left the other on it; where no day is known, nobody is sent away. */
    public static Parting parting(Person kept, Person twin) {
        LocalDate came = kept.joinedOn();
        boolean after = came != null && (twin.joinedOn() == null || !came.isBefore(twin.joinedOn()));
        return after ? new Parting.MovedOut(came) : new Parting.NeverThere();
    }

    /** What is true of the person by the clerk's choice; both notes are kept. */
    public static PersonEntry entry(Person first, Person second, Map<PersonField, Side> chosen) {
        Person named = chosen.get(PersonField.NAME).of(first, second);
        Person born = chosen.get(PersonField.BIRTH_DATE).of(first, second);
        String note = Stream.of(first.note(), second.note()).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
        PersonName name = named.name();
        Sex sex = chosen.get(PersonField.SEX).of(first, second).sex().orElse(null);
        return new PersonEntry(name, chosen.get(PersonField.RELATION).of(first, second).relation(),
                chosen.get(PersonField.ID_NUMBER).of(first, second).idNumber(), born.birthDate().orElse(null), sex,
                chosen.get(PersonField.PHONE).of(first, second).phone(), note.isEmpty() ? null : note);
    }
}
