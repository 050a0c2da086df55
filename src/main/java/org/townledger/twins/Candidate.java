package org.townledger.twins;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.Sex;

/**
 * An entry that may be somebody's second: a member of a household, or whom an open case concerns.
 *
 * @param id          the person's, or the case's
 * @param realm       {@link #PEOPLE} or a ledger's key; only entries of one realm are compared
 * @param household   null where the register does not have it
 * @param place       where the entry stands: the household's number, the case's number; may be empty
 * @param birthDate   from the ID number, what is left of it, or as typed
 * @param village     12-digit code
 * @param villageName as it is called today
 */
public record Candidate(UUID id, String realm, @Nullable UUID household, String place, PersonName name,
                        @Nullable IdNumber idNumber, @Nullable LocalDate birthDate, @Nullable Sex sex,
                        @Nullable String phone, String village, String villageName) {

    public static final String PEOPLE = "people";

    public boolean isPerson() {
        return realm.equals(PEOPLE);
    }

    public Optional<String> wholeId() {
        return idNumber instanceof IdNumber.Valid(String digits) ? Optional.of(digits) : Optional.empty();
    }
}
