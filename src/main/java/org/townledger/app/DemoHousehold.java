package org.townledger.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.townledger.cases.AddPhotos;
import org.townledger.cases.PhotoPhase;
import org.townledger.cases.PhotoSource;
import org.townledger.household.Matter;
import org.townledger.household.RecordVisit;
import org.townledger.household.Visit;
import org.townledger.household.VisitRules;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** What a household's file shows beside its cases: photos on one of them, and a visit. */
final class DemoHousehold {

    private static final int NEXT_VISIT = 90;

    private final Wiring wiring;
    private final Wording wording;
    private final String user;

    DemoHousehold(Wiring wiring, String user) {
        this.wiring = wiring;
        this.wording = wiring.wording;
        this.user = user;
    }

    /** Before, during and after the works. */
    void photograph(UUID caseId) {
        AddPhotos add = wiring.photoActs(user).add();
        for (PhotoPhase phase : PhotoPhase.WORKS) {
            var source = PhotoSource.of(wording.say("app.demo.photo", phase.ordinal() + 1), DemoPhotos.house(phase));
            if (add.run(user, caseId, phase, List.of(source), (_, _, _) -> { }) instanceof AddPhotos.Outcome.Refused(var reason)) {
                throw new IllegalStateException(wording.say(reason));
            }
        }
    }

    void visit(UUID household, LocalDate day) {
        UUID id = wiring.store.read(Transaction::newId);
        var visit = new Visit(id, household, day, user, null, wording.say("app.demo.visit.met"),
                Map.of(Matter.HOUSING, wording.say("app.demo.visit.housing"), Matter.WATER, wording.say("app.demo.visit.water")),
                wording.say("app.demo.visit.needs"), wording.say("app.demo.visit.agreed"), day.plusMonths(1), VisitRules.nextDue(day, NEXT_VISIT), true);
        if (!(wiring.household.recordVisit.run(user, visit) instanceof RecordVisit.Outcome.Recorded)) {
            throw new IllegalStateException("the demonstration's visit was refused");
        }
    }
}
