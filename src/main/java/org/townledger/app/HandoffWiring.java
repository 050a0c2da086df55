package org.townledger.app;

import org.townledger.handoff.ChangedRecords;
import org.townledger.handoff.ChangesRepository;
import org.townledger.handoff.ChooseRecords;
import org.townledger.handoff.FillBag;
import org.townledger.handoff.FindSticks;
import org.townledger.handoff.GatherRecords;
import org.townledger.handoff.HandoffActs;
import org.townledger.handoff.HandoffRepository;
import org.townledger.handoff.MergeHandoff;
import org.townledger.handoff.MergePackage;
import org.townledger.handoff.MergeRepository;
import org.townledger.handoff.PackHandoff;
import org.townledger.handoff.PackPlain;
import org.townledger.handoff.PreviewHandoff;
import org.townledger.handoff.ReadHandoffs;
import org.townledger.handoff.ReadIncoming;
import org.townledger.handoff.ReadReceipt;
import org.townledger.handoff.ReadReportStates;
import org.townledger.handoff.ReadableLedgers;
import org.townledger.handoff.ReceiptRepository;
import org.townledger.handoff.RecordKinds;
import org.townledger.handoff.RecordRepository;
import org.townledger.handoff.RemarkRepository;
import org.townledger.handoff.ReportRepository;
import org.townledger.handoff.TakeRecords;
import org.townledger.handoff.WaitingFiles;
import org.townledger.handoff.WriteReceipt;
import org.townledger.monitoring.ExportMonitored;
import org.townledger.vault.SealedFiles;

/** The objects of the hand-off at both ends. */
final class HandoffWiring {

    private final Wiring wiring;
    final HandoffRepository packages = new HandoffRepository();
    final RemarkRepository remarks = new RemarkRepository();
    final RecordKinds kinds;
    final ReadReportStates states;
    final HandoffDeskWiring desk;
    final HandoffDownWiring down;
    final PreviewHandoff preview;
    final PackHandoff pack;
    final PackPlain plain;
    final MergeHandoff merge;
    final WriteReceipt answer;
    final ReadReceipt receipt;
    final ReadHandoffs read;
    private final FindSticks sticks = FindSticks.ofThisSystem();

    /** @param wiring with every ledger, the check before reporting and the office's keys in it already @param files of the data folder */
    HandoffWiring(Wiring wiring, SealedFiles files) {
        this.wiring = wiring;
        kinds = new RecordKinds(wiring.allLedgers());
        var records = new RecordRepository();
        var reports = new ReportRepository();
        var receipts = new ReceiptRepository();
        var changes = new ChangesRepository(kinds, records);
        var changed = new ChangedRecords(changes);
        var waiting = new WaitingFiles(wiring.store.folder());
        states = new ReadReportStates(reports, packages, changed);
        desk = new HandoffDeskWiring(wiring, states, packages);
        down = new HandoffDownWiring(wiring, files, packages, remarks, reports, receipts, kinds);
        var choose = new ChooseRecords(wiring.store, kinds, records, reports, packages, changes, changed, wiring.lists);
        preview = new PreviewHandoff(choose, wiring.monitoring.read::onlyInTheRegister);
        var workbooks = new ReadableLedgers(wiring.allLedgers(), new ExportMonitored(wiring.monitoring.read, wiring.wording), wiring.lists, wiring.wording);
        pack = new PackHandoff(wiring.store, new GatherRecords(choose, kinds, records), new FillBag(wiring.photoFiles), workbooks, wiring.check.run,
                wiring.trust.keys, packages, reports, wiring.lists);
        plain = new PackPlain(wiring.store, workbooks, wiring.lists, sticks::at);
        var take = new TakeRecords(kinds, new MergeRepository(), reports, remarks);
        var one = new MergePackage(wiring.store, down.take, new ReadIncoming(kinds), take, packages, receipts, waiting, wiring.photoFiles, wiring.lists);
        merge = new MergeHandoff(wiring.store, one, wiring.trust.keys, packages, waiting);
        answer = new WriteReceipt(wiring.store, wiring.trust.keys, packages, reports, receipts, remarks, waiting, wiring.lists);
        read = new ReadHandoffs(wiring.store, packages, receipts, states, desk.returned, wiring.lists);
        receipt = new ReadReceipt(wiring.store, wiring.trust.keys, packages, reports, receipts, remarks, read, wiring.lists);
    }

    /** @param files the way out */
    HandoffActs acts(String user, FileChoices files) {
        var packing = new RecordedPacking(wiring, user, files);
        return new HandoffActs(new HandoffTrusted(wiring, user, files), preview::run, packing,
                read, file -> receipt.run(user, file), desk.check::run, desk.returned::open, sticks, packing);
    }
}
