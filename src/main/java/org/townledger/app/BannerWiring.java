package org.townledger.app;

import org.townledger.banner.RemarkRecords;
import org.townledger.banner.TownRecordRepository;
import org.townledger.banner.WithdrawRemark;
import org.townledger.handoff.RemarkRepository;

/** The objects of what a banner's office alone does. */
final class BannerWiring {

    final RemarkRepository remarks = new RemarkRepository();
    final TownRecordRepository records = new TownRecordRepository();
    final RemarkRecords remark;
    final WithdrawRemark withdraw;

    BannerWiring(Wiring wiring) {
        remark = new RemarkRecords(wiring.store, records, remarks, wiring.cases);
        withdraw = new WithdrawRemark(wiring.store, records, remarks);
    }
}
