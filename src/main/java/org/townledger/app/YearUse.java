package org.townledger.app;

import org.townledger.cases.PlanCases;
import org.townledger.cases.PrintYear;
import org.townledger.cases.TurnYear;
import org.townledger.cases.YearPlanRepository;

/** What can be done with the years of one ledger; window and commands call the same. */
record YearUse<C>(PlanCases<C> plan, TurnYear<C> turn, PrintYear<C> print) {

    static <C> YearUse<C> of(Wiring wiring, LedgerUse<C, ?> use) {
        var plans = new YearPlanRepository(wiring.households.office());
        return new YearUse<>(new PlanCases<>(wiring.store, use.ledger(), plans, wiring.lists, wiring.wording),
                new TurnYear<>(wiring.store, use.ledger(), wiring.cases, plans, wiring.lists, wiring.wording),
                new PrintYear<>(wiring.store, use.ledger(), plans, wiring.lists, wiring.sheets, wiring.wording));
    }
}
