package org.townledger.handoff;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.identity.Sex;

/**
 * A household as the town that it leaves knows it, for the one that it moves to.
 *
 * @param village by name
 * @param type    a word of the dated list {@code household_type}; null where none is known
 * @param members the head first
 * @param cases   those that are open
 */
public record MovingHousehold(String village, @Nullable String group, @Nullable String phone, @Nullable String type, @Nullable String note,
                              List<Member> members, List<OpenOne> cases) {

    /** @param idNumber whole or damaged; null where none is known */
    public record Member(String name, String relation, @Nullable IdNumber idNumber, @Nullable LocalDate birthDate, @Nullable Sex sex,
                         @Nullable String phone, @Nullable String note) {
    }

    /**
     * An open case, by what it takes to open one anew.
     *
     * @param ledger by its key
     * @param number that it has in the town that the household leaves
     * @param head   whom it concerns
     * @param state  that it was in
     */
    public record OpenOne(String ledger, String number, LocalDate foundOn, String head, @Nullable IdNumber idNumber, String state) {
    }

    public MovingHousehold {
        members = List.copyOf(members);
        cases = List.copyOf(cases);
    }
}
