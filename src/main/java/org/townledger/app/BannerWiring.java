package org.townledger.app;

import java.util.List;
import java.util.stream.Stream;
import org.townledger.banner.BannerNotices;
import org.townledger.banner.CompareHandoffs;
import org.townledger.banner.ElsewhereRepository;
import org.townledger.banner.FindElsewhere;
import org.townledger.banner.ReadRemarks;
import org.townledger.banner.ReadTowns;
import org.townledger.banner.RemarkRecords;
import org.townledger.banner.TownCountRepository;
import org.townledger.banner.TownRecordRepository;
import org.townledger.banner.TownState;
import org.townledger.banner.WithdrawRemark;
import org.townledger.handoff.HandoffRepository;
import org.townledger.handoff.RemarkRepository;

/** The objects of what a banner's office alone does. */
final class BannerWiring {

    final RemarkRepository remarks = new RemarkRepository();
    final TownRecordRepository records = new TownRecordRepository();
    final RemarkRecords remark;
    final WithdrawRemark withdraw;
    final ReadRemarks readRemarks;
    final ReadTowns towns;
    final CompareHandoffs compare;
    final FindElsewhere elsewhere;
    final BannerNotices notices;

    /** @param wiring with every ledger in it already */
    BannerWiring(Wiring wiring) {
        var packages = new HandoffRepository();
        var same = new ElsewhereRepository();
        List<String> ledgers = wiring.allLedgers().stream().map(ledger -> ledger.name().key()).toList();
        remark = new RemarkRecords(wiring.store, records, remarks, wiring.cases);
        withdraw = new WithdrawRemark(wiring.store, records, remarks);
        readRemarks = new ReadRemarks(wiring.store, remarks, records, wiring.lists);
        towns = new ReadTowns(wiring.store, wiring.lists, packages, remarks, records, new TownCountRepository(), same, ledgers);
        compare = new CompareHandoffs(wiring.store, packages, records, wiring.lists,
                Stream.concat(ledgers.stream(), Stream.of(TownState.MONITORING, TownState.HOUSEHOLD)).toList());
        elsewhere = new FindElsewhere(wiring.store, same);
        notices = new BannerNotices(remarks, same, wiring.lists, wiring.wording);
    }
}
