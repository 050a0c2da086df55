package org.townledger.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.Sex;

/**
 * What a clerk writes about a person.
 *
 * @param idNumber  may be wrong: the rules refuse it in a sentence
 * @param birthDate only counts where the ID number does not tell it
 * @param sex       only counts where the ID number does not tell it
 */
public record PersonEntry(PersonName name, String relation, @Nullable IdNumber idNumber, @Nullable LocalDate birthDate,
                          @Nullable Sex sex, @Nullable String phone, @Nullable String note) {

    public PersonEntry {
        relation = relation.strip();
        phone = Blank.toNull(phone);
        note = Blank.toNull(note);
    }
}
