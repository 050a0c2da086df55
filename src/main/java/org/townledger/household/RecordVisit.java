package org.townledger.household;

import java.util.List;
import java.util.UUID;
import org.townledger.cases.Contradiction;
import org.townledger.people.Household;
import org.townledger.people.HouseholdRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;

/** Writes down a visit, or puts right one that is written down. */
public final class RecordVisit {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param act by which it can be taken back */
        record Recorded(Visit visit, UUID act) implements Outcome {
        }

        /** Nothing was changed. */
        record Refused(List<Contradiction> contradictions) implements Outcome {

            public Refused {
                contradictions = List.copyOf(contradictions);
            }
        }
    }

    private final Store store;
    private final VisitRepository visits;
    private final HouseholdRepository households;

    public RecordVisit(Store store, VisitRepository visits, HouseholdRepository households) {
        this.store = store;
        this.visits = visits;
        this.households = households;
    }

    public Outcome run(String user, Visit visit) {
        return store.write(new Act(user, "RecordVisit"), tx -> {
            Household household = households.family(tx, visit.household())
                    .orElseThrow(() -> new IllegalStateException("no household " + visit.household())).household();
            List<Contradiction> contradictions = VisitRules.contradictions(visit, household, tx.today());
            if (!contradictions.isEmpty()) {
                return new Outcome.Refused(contradictions);
            }
            visits.save(tx, visit);
            return new Outcome.Recorded(visit, tx.actId());
        });
    }
}
