package org.townledger.app;

import java.util.List;
import org.townledger.cases.CheckRule;
import org.townledger.cases.YearPlanRepository;
import org.townledger.lists.Reference;
import org.townledger.monitoring.EvidenceRepository;
import org.townledger.monitoring.MonitoringForCheck;
import org.townledger.monitoring.MonitoringRepository;
import org.townledger.selfcheck.AllRules;
import org.townledger.selfcheck.CheckReport;
import org.townledger.selfcheck.GatherFacts;
import org.townledger.selfcheck.RuleSwitchRepository;
import org.townledger.selfcheck.RunSelfCheck;
import org.townledger.selfcheck.SwitchRule;
import org.townledger.workbook.WriteWorkbook;

/** The objects of the check before reporting. */
final class CheckWiring {

    final RunSelfCheck run;
    final SwitchRule switches;
    final CheckReport report;

    /** @param wiring with every ledger in it already */
    CheckWiring(Wiring wiring) {
        List<CheckRule> rules = AllRules.of(Reference.clauses());
        var repository = new RuleSwitchRepository();
        var facts = new GatherFacts(wiring.households, wiring.allLedgers(), new YearPlanRepository(wiring.office), wiring.school.readAid,
                new MonitoringForCheck(new MonitoringRepository(), new EvidenceRepository()));
        run = new RunSelfCheck(wiring.store, facts, repository, rules, wiring.lists, wiring.wording);
        switches = new SwitchRule(wiring.store, repository, rules);
        report = new CheckReport(new WriteWorkbook(wiring.wording), wiring.sheets, wiring.wording);
    }
}
