package org.townledger.banner;

import java.util.Optional;
import java.util.UUID;
import org.townledger.handoff.Remark;
import org.townledger.handoff.RemarkRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Takes back a remark that its town has not been told of; a record that only it sent back is accepted again. */
public final class WithdrawRemark {

    private final Store store;
    private final TownRecordRepository records;
    private final RemarkRepository remarks;

    public WithdrawRemark(Store store, TownRecordRepository records, RemarkRepository remarks) {
        this.store = store;
        this.records = records;
        this.remarks = remarks;
    }

    /** @return why not; empty where it is withdrawn */
    public Optional<Sentence> run(String user, UUID remark) {
        return store.write(new Act(user, "WithdrawRemark"), tx -> {
            Remark found = remarks.find(tx, remark).orElse(null);
            if (found == null) {
                return Optional.of(Sentence.of("banner.withdraw.nothing"));
            }
            Optional<Sentence> refusal = RemarkRules.withdrawal(found);
            if (refusal.isEmpty()) {
                remarks.remove(tx, found);
                if (found.sentBack()) {
                    settle(tx, found);
                }
            }
            return refusal;
        });
    }

    private void settle(Transaction tx, Remark withdrawn) {
        records.find(tx, withdrawn.record()).ifPresent(record -> {
            Optional<Remark> other = RemarkRules.stillSentBackFor(remarks.of(tx, java.util.List.of(withdrawn.record())), withdrawn);
            records.decide(tx, other.map(remark -> record.sentBack(remark.text(), remark.madeAt(), remark.madeBy()))
                    .orElseGet(() -> record.accepted(tx.now(), tx.user())));
        });
    }
}
