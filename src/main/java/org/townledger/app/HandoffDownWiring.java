package org.townledger.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerFilter;
import org.townledger.cases.OpenFromClue;
import org.townledger.cases.PersonCaseRepository;
import org.townledger.handoff.AcceptHousehold;
import org.townledger.handoff.CompleteTransfer;
import org.townledger.handoff.DeclineHousehold;
import org.townledger.handoff.DownClueSheet;
import org.townledger.handoff.DownCompare;
import org.townledger.handoff.DownGather;
import org.townledger.handoff.DownInbox;
import org.townledger.handoff.DownKeep;
import org.townledger.handoff.DownPack;
import org.townledger.handoff.DownRepository;
import org.townledger.handoff.DownRollFiles;
import org.townledger.handoff.DownTake;
import org.townledger.handoff.DownWork;
import org.townledger.handoff.HandoffRepository;
import org.townledger.handoff.LookDown;
import org.townledger.handoff.OfferHousehold;
import org.townledger.handoff.OpenBannerClue;
import org.townledger.handoff.ReceiptRepository;
import org.townledger.handoff.RecordKinds;
import org.townledger.handoff.RemarkRepository;
import org.townledger.handoff.ReportRepository;
import org.townledger.handoff.TransferRepository;
import org.townledger.handoff.WithdrawOffer;
import org.townledger.people.Recording;
import org.townledger.people.SendAwayHousehold;
import org.townledger.people.TakeInHousehold;
import org.townledger.vault.SealedFiles;

/** The objects of what a banner hands down, and of households that move between towns. */
final class HandoffDownWiring {

    final DownPack pack;
    final LookDown look;
    final DownClueSheet sheet;
    final DownTake take;
    final DownInbox inbox;
    final DownWork work;
    final OpenBannerClue clues;
    final DownCompare compare;
    final OfferHousehold offer;
    final WithdrawOffer withdraw;
    final AcceptHousehold accept;
    final DeclineHousehold decline;
    final CompleteTransfer complete;

    HandoffDownWiring(Wiring wiring, SealedFiles files, HandoffRepository packages, RemarkRepository remarks, ReportRepository reports, ReceiptRepository receipts,
                      RecordKinds kinds) {
        var store = wiring.store;
        var lists = wiring.lists;
        var handed = new DownRepository();
        var transfers = new TransferRepository();
        var rolls = new DownRollFiles(files);
        var recording = new Recording(store, wiring.households, wiring.householdCases);
        Map<String, OpenFromClue<?>> ledgers = new HashMap<>();
        wiring.ledgers().forEach(use -> ledgers.put(use.ledger().name().key(), clues(wiring, use)));
        inbox = new DownInbox(store, handed, transfers, packages, lists);
        work = new DownWork(inbox, wiring.allLedgers().stream().filter(Predicate.not(Ledger::hasPublicVersion)).map(ledger -> ledger.name().key()).collect(Collectors.toSet()));
        complete = new CompleteTransfer(store, transfers, new SendAwayHousehold(recording), wiring.households, wiring.cases, lists, wiring.wording);
        take = new DownTake(store, packages, new DownKeep(remarks, reports, receipts, handed, transfers, kinds), handed, rolls, complete, lists);
        var gather = new DownGather(remarks, reports, receipts, handed, transfers);
        sheet = new DownClueSheet(wiring.sources, names(wiring));
        look = new LookDown(store, wiring.trust.keys, packages, reports, transfers, gather, lists);
        pack = new DownPack(store, wiring.trust.keys, packages, remarks, handed, gather, sheet, wiring.sources, lists);
        clues = new OpenBannerClue(store, handed, transfers, wiring.households, ledgers, lists);
        compare = new DownCompare(store, handed, rolls, wiring.rolls.compare);
        offer = new OfferHousehold(store, transfers, wiring.households, wiring.cases, wiring.allLedgers(), lists);
        withdraw = new WithdrawOffer(store, transfers, reports, lists);
        accept = new AcceptHousehold(store, transfers, new TakeInHousehold(recording), ledgers, lists, wiring.wording);
        decline = new DeclineHousehold(store, transfers, lists);
    }

    private static <C, F extends LedgerFilter<F>> OpenFromClue<C> clues(Wiring wiring, LedgerUse<C, F> use) {
        return new OpenFromClue<>(wiring.store, use.ledger(), new PersonCaseRepository(), use.save(), wiring.lists, wiring.wording);
    }

    /** Every name that a list of clues may call a ledger by. */
    private static Map<String, String> names(Wiring wiring) {
        var names = new HashMap<String, String>();
        wiring.allLedgers().forEach(ledger -> {
            String key = ledger.name().key();
            names.put(key, key);
            names.put(ledger.name().mark(), key);
            names.put(wiring.wording.say("app.nav." + key), key);
            names.put(wiring.wording.say("desk.area." + key), key);
        });
        return names;
    }
}
