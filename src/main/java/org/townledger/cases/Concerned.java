package org.townledger.cases;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;

/**
 * Whom a case concerns, as the ledger has it. What the register says may differ and is shown beside it.
 *
 * @param household     the household in the register; null where the register does not have the person (待核)
 * @param head          head of household
 * @param idNumber      whole or damaged; null where none was given
 * @param village       12-digit code of the village or community
 * @param householdType a word of the dated list {@code household_type}
 * @param familySize    persons
 */
public record Concerned(@Nullable UUID household, String head, @Nullable IdNumber idNumber, String village,
                        @Nullable String group, @Nullable String householdType, @Nullable Integer familySize,
                        @Nullable String phone) {

    public Concerned {
        if (head.isBlank()) {
            throw new IllegalArgumentException("a case concerns somebody with a name");
        }
        if (idNumber instanceof IdNumber.Wrong) {
            throw new IllegalArgumentException("a wrong ID number is refused before it comes here");
        }
        if (familySize != null && familySize < 0) {
            throw new IllegalArgumentException("a family has no negative size");
        }
    }

    public boolean isInRegister() {
        return household != null;
    }

    public boolean hasDamagedId() {
        return idNumber instanceof IdNumber.Damaged;
    }

    public Optional<IdNumber.Valid> wholeId() {
        return idNumber instanceof IdNumber.Valid valid ? Optional.of(valid) : Optional.empty();
    }

    public Concerned inHousehold(@Nullable UUID newHousehold) {
        return new Concerned(newHousehold, head, idNumber, village, group, householdType, familySize, phone);
    }
}
