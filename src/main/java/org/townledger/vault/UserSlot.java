package org.townledger.vault;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One user's way to the folder's key.
 *
 * @param user       as the journal names the user
 * @param slot       opened by the user's password
 * @param setByOther whether somebody else chose the password, so that the user must choose another
 * @param wrong      how many wrong passwords came one after the other
 * @param lastWrong  when the last of them came; null for none
 */
record UserSlot(String user, KeySlot slot, boolean setByOther, int wrong, @Nullable Instant lastWrong) {

    static UserSlot of(MasterKey key, String user, char[] password, boolean setByOther, PasswordCost cost) {
        return new UserSlot(user, KeySlot.of(key, password, context(user), cost), setByOther, 0, null);
    }

    static String context(String user) {
        return "townledger keys 1 user " + user;
    }

    UserSlot wrongAt(Instant now) {
        return new UserSlot(user, slot, setByOther, wrong + 1, now);
    }

    UserSlot right() {
        return new UserSlot(user, slot, setByOther, 0, null);
    }
}
