package org.townledger.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Makes one person of two entries of the register; part of the act that joins them. */
public final class UnitePersons {

    private final Recording recording;

    public UnitePersons(Recording recording) {
        this.recording = recording;
    }

    /**
     * @param kept    the entry that stays, in its household
     * @param twin    the other one
     * @param facts   what is true of the person
     * @param parting what becomes of the other entry, where it stands in another household
     * @param note    goes with the event in the household that is left
     */
    public HouseholdOutcome run(Transaction tx, UUID kept, UUID twin, PersonEntry facts, Parting parting, String note) {
        HouseholdRepository households = recording.households();
        Family home = households.familyOf(tx, kept).orElse(null);
        Family other = households.familyOf(tx, twin).orElse(null);
        if (home == null || other == null || home.member(kept).isEmpty() || other.member(twin).isEmpty()) {
            return new HouseholdOutcome.Refused(List.of(new Obstacle("persons", Sentence.of("people.unite.noMember"))));
        }
        LocalDate day = parting instanceof Parting.MovedOut(LocalDate on) ? on : tx.today();
        List<HouseholdEvent> past = households.events(tx, other.id()).stream()
                .filter(event -> Objects.equals(event.person(), twin)).toList();
        var draft = new UnitingRules(home.member(kept).orElseThrow(), other.member(twin).orElseThrow(), past,
                recording.occasion(tx, day, note));
        return recording.settle(tx, home.id().equals(other.id()) ? draft.inOneHousehold(home, facts)
                : draft.inTwo(home, other, facts, parting), day);
    }
}
