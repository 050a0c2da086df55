package org.townledger.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.ManyDone;
import org.townledger.handoff.Remark;
import org.townledger.handoff.RemarkRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Remarks on many records of towns with one text, or sends them back with it. */
public final class RemarkRecords {

    private final Store store;
    private final TownRecordRepository records;
    private final RemarkRepository remarks;
    private final CaseRepository cases;

    public RemarkRecords(Store store, TownRecordRepository records, RemarkRepository remarks, CaseRepository cases) {
        this.store = store;
        this.records = records;
        this.remarks = remarks;
        this.cases = cases;
    }

    /** @param sendBack whether they are to be corrected @param text what is remarked, not blank */
    public ManyDone run(String user, List<UUID> ids, boolean sendBack, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a remark says something");
        }
        return store.write(new Act(user, "RemarkRecords"), tx -> {
            Map<UUID, TownRecord> known = records.of(tx, ids);
            List<Sentence> refused = new ArrayList<>();
            for (UUID id : ids) {
                TownRecord found = known.get(id);
                Optional<Sentence> refusal = RemarkRules.refusal(found, called(tx, id));
                refusal.ifPresentOrElse(refused::add, () -> remark(tx, java.util.Objects.requireNonNull(found), sendBack, text.strip()));
            }
            return new ManyDone(ids.size() - refused.size(), refused);
        });
    }

    private void remark(Transaction tx, TownRecord on, boolean sendBack, String text) {
        remarks.save(tx, Remark.made(tx.newId(), on.id(), on.kind(), on.office(), sendBack, text, tx.now(), tx.user()));
        if (sendBack) {
            records.decide(tx, on.sentBack(text, tx.now(), tx.user()));
        }
    }

    private String called(Transaction tx, UUID id) {
        return cases.find(tx, id).map(CaseFile::numberText).orElse(id.toString());
    }
}
