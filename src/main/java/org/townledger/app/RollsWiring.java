package org.townledger.app;

import org.townledger.cases.OpenFromClue;
import org.townledger.cases.PersonCaseRepository;
import org.townledger.people.MembershipRepository;
import org.townledger.rolls.CompareRolls;
import org.townledger.rolls.ReadComparison;
import org.townledger.rolls.ReportComparison;
import org.townledger.rolls.RollRepository;
import org.townledger.rolls.RollWork;
import org.townledger.rolls.SettleFindings;
import org.townledger.rolls.SuspectDropouts;
import org.townledger.workbook.WriteWorkbook;

/** The objects that compare rolls with the register. */
final class RollsWiring {

    final CompareRolls compare;
    final ReadComparison read;
    final ReportComparison report;
    final SettleFindings settle;
    final SuspectDropouts dropouts;
    final RollWork work;

    RollsWiring(Wiring wiring) {
        var persons = new PersonCaseRepository();
        var rolls = new RollRepository();
        work = new RollWork(rolls);
        compare = new CompareRolls(wiring.store, wiring.sources, new MembershipRepository(wiring.office), rolls, wiring.lists, wiring.wording);
        read = new ReadComparison(wiring.store, rolls, wiring.cases, persons, wiring.schooling.ledger().name(), wiring.lists);
        report = new ReportComparison(wiring.store, read, new WriteWorkbook(wiring.wording), wiring.wording);
        settle = new SettleFindings(wiring.store, rolls, wiring.cases, wiring.medical.ledger().name(), wiring.wording);
        dropouts = new SuspectDropouts(wiring.store, rolls, wiring.households, new OpenFromClue<>(wiring.store, wiring.schooling.ledger(), persons,
                wiring.schooling.save(), wiring.lists, wiring.wording));
    }
}
