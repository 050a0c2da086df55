package org.townledger.banner;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.townledger.handoff.Remark;
import org.townledger.handoff.RemarkRepository;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;

/** All remarks on the towns' records, the newest first. Not for the JavaFX thread. */
public final class ReadRemarks {

    private final Store store;
    private final RemarkRepository remarks;
    private final TownRecordRepository records;
    private final ListRepository lists;

    public ReadRemarks(Store store, RemarkRepository remarks, TownRecordRepository records, ListRepository lists) {
        this.store = store;
        this.remarks = remarks;
        this.records = records;
        this.lists = lists;
    }

    public List<RemarkLine> run() {
        return store.read(tx -> {
            List<Remark> all = remarks.all(tx);
            Map<UUID, TownRecord> known = records.of(tx, all.stream().map(Remark::record).distinct().toList());
            Divisions divisions = lists.divisions(tx);
            return all.stream().map(remark -> {
                TownRecord on = known.get(remark.record());
                return new RemarkLine(remark, on == null ? "" : on.number(), divisions.name(remark.office()), on == null ? "" : divisions.name(on.village()));
            }).toList();
        });
    }
}
