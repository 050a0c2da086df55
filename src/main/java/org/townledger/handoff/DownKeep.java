package org.townledger.handoff;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.store.Transaction;

/** Writes down at the town what the banner says. What is known already stays as the town has it. Within one transaction. */
public final class DownKeep {

    private final RemarkRepository remarks;
    private final ReportRepository reports;
    private final ReceiptRepository receipts;
    private final DownRepository handed;
    private final TransferRepository transfers;
    private final RecordKinds kinds;

    public DownKeep(RemarkRepository remarks, ReportRepository reports, ReceiptRepository receipts, DownRepository handed, TransferRepository transfers, RecordKinds kinds) {
        this.remarks = remarks;
        this.reports = reports;
        this.receipts = receipts;
        this.handed = handed;
        this.transfers = transfers;
        this.kinds = kinds;
    }

    /**
     * @param newest whether nothing later has been taken before
     * @throws CannotMerge where it says something that the banner cannot say; the transaction is to be undone
     */
    void run(Transaction tx, BagHead head, DownContent content, boolean newest) {
        int answered = receipts.all(tx, head.to()).stream().mapToInt(ReceiptRepository.Kept::issue).max().orElse(0);
        if (newest && content.receiptIssue() >= answered) {
            remarks(tx, head, content);
            sentBack(tx, head, content);
        }
        content.clues().forEach(clue -> keep(tx, head, clue));
        content.transfers().forEach(moving -> keep(tx, head, moving));
        content.answers().forEach(answer -> keep(tx, head, answer));
        content.rolls().forEach(roll -> keep(tx, head, roll));
    }

    private void remarks(Transaction tx, BagHead head, DownContent content) {
        Set<UUID> said = content.remarks().stream().map(Remark::id).collect(Collectors.toSet());
        remarks.openOf(tx, head.to()).stream().filter(one -> !said.contains(one.id())).forEach(one -> remarks.save(tx, one.answered(head.madeAt())));
        for (Remark one : content.remarks()) {
            must(one.office().equals(head.to()));
            if (remarks.find(tx, one.id()).filter(known -> known.answeredAt() == null).isEmpty()) {
                remarks.save(tx, one.told(head.madeAt()));
            }
        }
    }

    /** What is said of a record counts for the version that was carried last. */
    private void sentBack(Transaction tx, BagHead head, DownContent content) {
        for (DownContent.SentBack one : content.sentBack()) {
            reports.of(tx, List.of(one.record())).stream().filter(row -> row.office().equals(head.to()) && row.hash().equals(one.hash()) && !row.gone())
                    .forEach(row -> reports.save(tx, row.decided(Verdict.RETURNED, one.reason(), one.at(), one.by())));
        }
    }

    private void keep(Transaction tx, BagHead head, DownClue clue) {
        must(clue.from().equals(head.office()) && clue.to().equals(head.to()) && kinds.isLedger(clue.ledger()));
        if (handed.clue(tx, clue.id()).isEmpty()) {
            handed.save(tx, clue);
        }
    }

    private void keep(Transaction tx, BagHead head, Transfer moving) {
        must(moving.to().equals(head.to()) && !moving.from().equals(head.to()));
        if (transfers.find(tx, moving.id()).isEmpty()) {
            transfers.save(tx, moving);
        }
    }

    private void keep(Transaction tx, BagHead head, DownAnswer answer) {
        TransferAndAnswer moving = transfers.find(tx, answer.aboutId()).orElse(null);
        // A ledger that was restored from before the offer does not know it.
        if (moving != null && moving.answer() == null) {
            must(moving.transfer().from().equals(head.to()) && answer.office().equals(moving.transfer().to()));
            transfers.save(tx, answer);
        }
    }

    private void keep(Transaction tx, BagHead head, DownContent.RollFile roll) {
        if (handed.rolls(tx).stream().noneMatch(one -> one.kind() == roll.kind() && one.sha256().equals(roll.sha256()))) {
            handed.save(tx, new DownRoll(roll.id(), head.office(), roll.kind(), roll.fileName(), roll.sha256(), roll.bytes(), DownRoll.State.OPEN, null, null,
                    head.madeAt(), head.madeBy(), null, null));
        }
    }

    private static void must(boolean holds) {
        if (!holds) {
            throw new CannotMerge("what the banner cannot say to this town", new IllegalArgumentException());
        }
    }
}
