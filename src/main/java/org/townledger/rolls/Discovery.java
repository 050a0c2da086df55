package org.townledger.rolls;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.people.Membership;

/**
 * What comparing brought up, before anybody looked at it.
 *
 * @param member   in the register; null where it has nobody who may be meant
 * @param entry    on the roll; null where nobody stands there
 * @param differs  names of the facts that differ: name, birth_date, sex, village, status, left_on
 * @param expected whether the member should be on the roll
 */
public record Discovery(Verdict verdict, Why why, @Nullable Membership member, @Nullable RollEntry entry, List<String> differs,
                        boolean expected) {

    public Discovery {
        if (member == null && entry == null) {
            throw new IllegalArgumentException("a finding is about somebody");
        }
        differs = List.copyOf(differs);
    }

    public @Nullable UUID person() {
        return member == null ? null : member.person().id();
    }

    /** The same whenever the same file brings up the same. */
    public String key() {
        String whom = switch (verdict) {
            case MISSING -> String.valueOf(person());
            case UNKNOWN -> entry == null ? "" : entry.key();
            case DIFFERENT, QUESTION -> (entry == null ? "" : entry.key()) + "/" + (member == null ? "" : member.person().id());
        };
        return key(verdict, whom);
    }

    static String key(Verdict verdict, String whom) {
        return verdict + ":" + whom;
    }
}
