package org.townledger.app;

import java.util.Map;
import org.townledger.lists.Clause;
import org.townledger.lists.Reference;
import org.townledger.monitoring.AdvanceRemoval;
import org.townledger.monitoring.EvidenceRepository;
import org.townledger.monitoring.EvidenceRules;
import org.townledger.monitoring.IdentificationRules;
import org.townledger.monitoring.IdentifyHousehold;
import org.townledger.monitoring.MonitoringRepository;
import org.townledger.monitoring.MonitoringWork;
import org.townledger.monitoring.PrintCheckSheet;
import org.townledger.monitoring.ProposeRemoval;
import org.townledger.monitoring.ReadMonitoring;
import org.townledger.monitoring.RecordFinding;
import org.townledger.monitoring.RecordIncome;
import org.townledger.monitoring.RecordMeasure;
import org.townledger.monitoring.RemovalProcessRules;
import org.townledger.monitoring.RemovalRules;
import org.townledger.monitoring.UndoMonitoring;

/** The objects of monitored households and the removal of their risk. */
final class MonitoringWiring {

    final ReadMonitoring read;
    final IdentifyHousehold identify;
    final RecordMeasure measure;
    final RecordIncome income;
    final RecordFinding finding;
    final ProposeRemoval propose;
    final AdvanceRemoval advance;
    final UndoMonitoring undo;
    final MonitoringWork work;
    final PrintCheckSheet print;

    MonitoringWiring(Wiring wiring) {
        Map<String, Clause> clauses = Reference.clauses();
        var monitored = new MonitoringRepository();
        var evidence = new EvidenceRepository();
        var removal = new RemovalRules(clauses);
        var evidenceRules = new EvidenceRules(clauses);
        read = new ReadMonitoring(wiring.store, wiring.households, monitored, evidence, wiring.allLedgers(), wiring.lists, removal, wiring.wording);
        identify = new IdentifyHousehold(wiring.store, monitored, read, new IdentificationRules(clauses));
        measure = new RecordMeasure(wiring.store, monitored, evidence, read, evidenceRules);
        income = new RecordIncome(wiring.store, monitored, evidence, evidenceRules);
        finding = new RecordFinding(wiring.store, monitored, evidence, evidenceRules);
        propose = new ProposeRemoval(wiring.store, wiring.households, monitored, read, removal);
        advance = new AdvanceRemoval(wiring.store, monitored, propose, new RemovalProcessRules(clauses));
        undo = new UndoMonitoring(wiring.store);
        print = new PrintCheckSheet(wiring.sheets, wiring.wording);
        work = new MonitoringWork(wiring.households, monitored, evidence, wiring.allLedgers());
    }
}
