package org.townledger.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes some members of a household a household of their own (分户). */
public final class SplitHousehold {

    private final Recording recording;

    public SplitHousehold(Recording recording) {
        this.recording = recording;
    }

    /**
     * @param newHead    head of the new household
     * @param headOfRest needed where the present head goes
     * @param number     the new household's 户编号; null where it has none yet
     */
    public HouseholdOutcome run(String user, UUID household, Set<UUID> going, @Nullable UUID newHead, @Nullable UUID headOfRest,
                                @Nullable String number, LocalDate day, @Nullable String note) {
        return recording.run(user, "SplitHousehold", day, tx -> RegroupingRules.split(recording.households().existing(tx, household),
                going, newHead, headOfRest, number, recording.holder(tx, Blank.toNull(number)), recording.occasion(tx, day, note)));
    }
}
