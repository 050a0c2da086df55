package org.townledger.twins;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.townledger.people.Person;

/** What a clerk chooses between where two entries of a person differ. Notes are not chosen: both are kept. */
public enum PersonField {
    NAME, ID_NUMBER, BIRTH_DATE, SEX, PHONE, RELATION;

    public @Nullable Object of(Person person) {
        return switch (this) {
            case NAME -> person.name();
            case ID_NUMBER -> person.idNumber();
            case BIRTH_DATE -> person.birthDate().orElse(null);
            case SEX -> person.sex().orElse(null);
            case PHONE -> person.phone();
            case RELATION -> person.relation();
        };
    }

    public boolean differs(Person first, Person second) {
        return !Objects.equals(of(first), of(second));
    }
}
