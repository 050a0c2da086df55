package org.townledger.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.townledger.identity.IdNumber;

/**
 * Whom a public notice may name. Anything on a child stays away from the wall (PIPL, articles 28 and 31), also where the
 * child is the head of a household; whose age nobody knows is taken for grown up.
 */
public final class PublicNotice {

    private static final int OF_AGE = 18;

    private PublicNotice() {
    }

    public static boolean mayName(Concerned whom, LocalDate day) {
        Optional<LocalDate> born = switch (whom.idNumber()) {
            case IdNumber.Valid valid -> Optional.of(valid.birthDate());
            case IdNumber.Damaged damaged -> damaged.birthDate();
            case null, default -> Optional.empty();
        };
        return born.isEmpty() || !born.get().plusYears(OF_AGE).isAfter(day);
    }
}
