package org.townledger.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the key file says.
 *
 * @param users    in the order in which they came
 * @param recovery opened by the printed code
 */
record KeyFileContent(List<UserSlot> users, KeySlot recovery) {

    static final String RECOVERY = "townledger keys 1 recovery";

    KeyFileContent {
        users = List.copyOf(users);
        if (users.stream().map(UserSlot::user).distinct().count() != users.size()) {
            throw new IllegalArgumentException("a user has two slots");
        }
    }

    Optional<UserSlot> user(String name) {
        return users.stream().filter(slot -> slot.user().equals(name)).findFirst();
    }

    KeyFileContent with(UserSlot slot) {
        var all = new ArrayList<>(users);
        all.add(slot);
        return new KeyFileContent(all, recovery);
    }

    /** In the place of the user's slot, or as a further one. */
    KeyFileContent put(UserSlot slot) {
        return user(slot.user()).isPresent() ? changed(slot.user(), _ -> slot) : with(slot);
    }

    KeyFileContent without(String user) {
        return new KeyFileContent(users.stream().filter(slot -> !slot.user().equals(user)).toList(), recovery);
    }

    KeyFileContent changed(String user, UnaryOperator<UserSlot> change) {
        return new KeyFileContent(users.stream().map(slot -> slot.user().equals(user) ? change.apply(slot) : slot).toList(), recovery);
    }

    KeyFileContent withRecovery(KeySlot slot) {
        return new KeyFileContent(users, slot);
    }
}
