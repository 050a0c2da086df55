package org.townledger.twins;

import java.util.UUID;
import org.townledger.people.HouseholdOutcome;
import org.townledger.people.Parting;
import org.townledger.people.PersonEntry;
import org.townledger.people.UnitePersons;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** Makes one person of two entries of the register; the open cases of the one that goes follow. */
public final class JoinPersons {

    private final Store store;
    private final UnitePersons unite;
    private final TwinRepository twins;
    private final Wording wording;

    public JoinPersons(Store store, UnitePersons unite, TwinRepository twins, Wording wording) {
        this.store = store;
        this.unite = unite;
        this.twins = twins;
        this.wording = wording;
    }

    /**
     * @param stays   which entry stays, in its household
     * @param facts   what is true of the person
     * @param parting what becomes of the other entry, where it stands in another household
     */
    public JoinOutcome run(String user, TwinPair pair, Side stays, PersonEntry facts, Parting parting) {
        Candidate kept = stays.of(pair.first(), pair.second());
        Candidate twin = stays.other().of(pair.first(), pair.second());
        return store.write(new Act(user, "JoinPersons"), tx -> joined(tx, kept, twin, facts, parting));
    }

    private JoinOutcome joined(Transaction tx, Candidate kept, Candidate twin, PersonEntry facts, Parting parting) {
        UUID keptId = kept.id();
        String note = wording.say("twins.note.sameAs", says(kept));
        return switch (unite.run(tx, keptId, twin.id(), facts, parting, note)) {
            case HouseholdOutcome.Refused refused -> new JoinOutcome.Refused(refused.obstacles().getFirst().reason());
            case HouseholdOutcome.Recorded _ -> {
                if (isGone(kept, twin, parting)) {
                    twins.repointImportedRows(tx, twin.id(), keptId);
                }
                var join = new TwinJoin(tx.newId(), Candidate.PEOPLE, keptId, twin.id(), says(kept), says(twin), tx.actId(),
                        tx.now(), tx.user(), null, null);
                twins.save(tx, join);
                yield new JoinOutcome.Joined(join);
            }
        };
    }

    private static boolean isGone(Candidate kept, Candidate twin, Parting parting) {
        boolean oneHousehold = kept.household() != null && kept.household().equals(twin.household());
        return oneHousehold || parting instanceof Parting.NeverThere;
    }

    /** 郑丽（150623100000003，春苑社区） */
    private String says(Candidate candidate) {
        return TwinTexts.says(candidate, wording);
    }
}
