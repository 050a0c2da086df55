package org.townledger.handoff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.townledger.store.Transaction;

/** Gathers all that a banner has to say to a town. */
public final class DownGather {

    private final RemarkRepository remarks;
    private final ReportRepository reports;
    private final ReceiptRepository receipts;
    private final DownRepository handed;
    private final TransferRepository transfers;

    public DownGather(RemarkRepository remarks, ReportRepository reports, ReceiptRepository receipts, DownRepository handed, TransferRepository transfers) {
        this.remarks = remarks;
        this.reports = reports;
        this.receipts = receipts;
        this.handed = handed;
        this.transfers = transfers;
    }

    /** @param fresh clues that are handed down for the first time @param rolls that go along */
    DownContent run(Transaction tx, String town, List<DownClue> fresh, List<DownContent.RollFile> rolls) {
        int issue = receipts.all(tx, town).stream().mapToInt(ReceiptRepository.Kept::issue).max().orElse(0);
        List<DownContent.SentBack> sentBack = reports.all(tx, town).stream().filter(row -> row.verdict() == Verdict.RETURNED && !row.gone())
                .map(row -> new DownContent.SentBack(row.record(), row.hash(), row.reason(), Objects.requireNonNullElse(row.decidedAt(), tx.now()),
                        Objects.requireNonNullElse(row.decidedBy(), ""))).toList();
        Map<UUID, DownAnswer> answered = transfers.answers(tx, DownAnswer.About.CLUE);
        List<DownClue> clues = Stream.concat(handed.clues(tx, town).stream().filter(clue -> !answered.containsKey(clue.id())), fresh.stream()).toList();
        List<TransferAndAnswer> all = transfers.all(tx);
        List<Transfer> coming = all.stream().filter(one -> one.transfer().to().equals(town) && one.standing() == Transfer.Standing.OFFERED)
                .map(TransferAndAnswer::transfer).toList();
        List<DownAnswer> answers = all.stream().filter(one -> one.transfer().from().equals(town)
                && one.transfer().state() == Transfer.State.OFFERED).map(TransferAndAnswer::answer).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        return new DownContent(issue, remarks.openOf(tx, town), sentBack, clues, coming, answers, rolls);
    }
}
