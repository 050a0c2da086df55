package org.townledger.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.townledger.handoff.ChangedRecords;
import org.townledger.handoff.ChangesRepository;
import org.townledger.handoff.CheckBeforeHandoff;
import org.townledger.handoff.ChooseRecords;
import org.townledger.handoff.FillBag;
import org.townledger.handoff.FindSticks;
import org.townledger.handoff.GatherRecords;
import org.townledger.handoff.HandoffActs;
import org.townledger.handoff.HandoffCount;
import org.townledger.handoff.HandoffPackage;
import org.townledger.handoff.HandoffRepository;
import org.townledger.handoff.PackHandoff;
import org.townledger.handoff.PreviewHandoff;
import org.townledger.handoff.PrintHandoffSheet;
import org.townledger.handoff.ReadReportStates;
import org.townledger.handoff.ReadReturned;
import org.townledger.handoff.ReadableLedgers;
import org.townledger.handoff.ReceiptOutcome;
import org.townledger.handoff.ReceiptView;
import org.townledger.handoff.RecordKinds;
import org.townledger.handoff.RecordRepository;
import org.townledger.handoff.ReportNotices;
import org.townledger.handoff.ReportRepository;
import org.townledger.handoff.ReturnedWork;
import org.townledger.monitoring.MonitoringRepository;
import org.townledger.wording.Sentence;

/** The objects of a town's screen of the hand-off, and of how the reporting of its records stands. */
final class HandoffDeskWiring {

    private final Wiring wiring;
    private final HandoffRepository packages = new HandoffRepository();
    private final PreviewHandoff preview;
    private final PackHandoff pack;
    final ReadReturned returned;
    final ReturnedWork work;
    final ReportNotices notices;
    final CheckBeforeHandoff check;
    final PrintHandoffSheet sheet;

    /** @param wiring with every ledger, the check before reporting and the keys in it already */
    HandoffDeskWiring(Wiring wiring) {
        this.wiring = wiring;
        var kinds = new RecordKinds(wiring.allLedgers());
        var records = new RecordRepository();
        var changes = new ChangesRepository(kinds, records);
        var changed = new ChangedRecords(changes);
        var reports = new ReportRepository();
        var choose = new ChooseRecords(wiring.store, kinds, records, reports, packages, changes, changed, wiring.lists);
        var states = new ReadReportStates(reports, packages, changed);
        preview = new PreviewHandoff(choose);
        pack = new PackHandoff(wiring.store, new GatherRecords(choose, kinds, records), new FillBag(wiring.photoFiles),
                new ReadableLedgers(wiring.allLedgers(), wiring.lists, wiring.wording), wiring.check.run, wiring.trust.keys, packages, reports, wiring.lists);
        returned = new ReadReturned(wiring.store, states, wiring.cases, wiring.households, new MonitoringRepository(), wiring.allLedgers());
        work = new ReturnedWork(returned, packages);
        notices = new ReportNotices(wiring.store, states, returned, wiring.wording);
        check = new CheckBeforeHandoff(wiring.store, wiring.check.run, wiring.allLedgers(), wiring.numbers, returned, wiring.lists, wiring.wording);
        sheet = new PrintHandoffSheet(wiring.store, wiring.lists, this::counts, wiring.sheets, wiring.wording);
    }

    /** @param files the way out */
    HandoffActs acts(String user, FileChoices files) {
        return new HandoffActs(new HandoffTrusted(wiring, user, files), preview::run, (wish, folder, progress) -> pack.run(user, wish, folder, progress),
                new HandoffActs.Past() {
                    @Override
                    public List<HandoffPackage> sent() {
                        return wiring.store.read(packages::sent);
                    }

                    @Override
                    public List<HandoffCount> counts(UUID handedOff) {
                        return HandoffDeskWiring.this.counts(handedOff);
                    }

                    @Override
                    public Optional<ReceiptView> receipt(UUID handedOff) {
                        return Optional.empty();
                    }
                }, _ -> new ReceiptOutcome.Refused(Sentence.of("handoff.receipt.refused")), check::run, returned::open, FindSticks.ofThisSystem());
    }

    private List<HandoffCount> counts(UUID handedOff) {
        return wiring.store.read(tx -> packages.counts(tx, handedOff));
    }
}
