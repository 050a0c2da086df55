package org.townledger.app;

import org.townledger.lists.Reference;
import org.townledger.schooling.AidOnPaper;
import org.townledger.schooling.AidRepository;
import org.townledger.schooling.IssueNotice;
import org.townledger.schooling.LogActs;
import org.townledger.schooling.LogCheck;
import org.townledger.schooling.LogPersuasion;
import org.townledger.schooling.LogRules;
import org.townledger.schooling.NoticeText;
import org.townledger.schooling.ReadAid;
import org.townledger.schooling.SaveAid;
import org.townledger.schooling.SchoolingLedger;
import org.townledger.schooling.SchoolingLogRepository;
import org.townledger.schooling.SchoolingRepository;
import org.townledger.schooling.SchoolingRules;
import org.townledger.schooling.WithdrawNotice;
import org.townledger.workbook.WriteWorkbook;

/** The objects of the schooling ledger alone: its log, its notices, the student-aid list. */
final class SchoolingWiring {

    final SchoolingRepository children;
    final SchoolingLedger ledger;
    final NoticeText noticeText;
    final LogActs acts;
    final ReadAid readAid;
    final SaveAid saveAid;
    final AidOnPaper aidOnPaper;

    SchoolingWiring(Wiring wiring) {
        var logs = new SchoolingLogRepository(wiring.office);
        var rules = new LogRules();
        children = new SchoolingRepository(wiring.cases, logs);
        ledger = new SchoolingLedger(children, new SchoolingRules(Reference.clauses()));
        noticeText = new NoticeText(wiring.wording);
        acts = new LogActs(new LogPersuasion(wiring.store, children, logs, rules), new LogCheck(wiring.store, children, logs, rules),
                new IssueNotice(wiring.store, children, logs, wiring.cases, wiring.lists, rules, noticeText, wiring.wording),
                new WithdrawNotice(wiring.store, children, logs, wiring.cases, rules, wiring.wording));
        var aids = new AidRepository();
        readAid = new ReadAid(wiring.store, wiring.households, aids, wiring.lists, wiring.wording);
        saveAid = new SaveAid(wiring.store, aids, wiring.wording);
        aidOnPaper = new AidOnPaper(new WriteWorkbook(wiring.wording), wiring.sheets, wiring.wording);
    }
}
