package org.townledger.handoff;

import static org.townledger.store.schema.Tables.HANDOFF_RECEIPT;
import static org.townledger.store.schema.Tables.HANDOFF_RECEIPT_LINE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.HandoffReceiptLineRecord;
import org.townledger.store.schema.tables.records.HandoffReceiptRecord;

/** The receipts that the banner wrote and the town read. */
public final class ReceiptRepository {

    /** A receipt without its lines. @param office the town's @param lastNumber of the last package that it answers */
    public record Kept(UUID id, String office, int issue, int lastNumber, Instant madeAt, String madeBy, @Nullable Instant readAt, int told, int have,
                       int accepted, int returned, int held, int missing) {
    }

    /** What was not simply accepted. */
    public record KeptLine(UUID record, String kind, String number, String village, Verdict verdict, @Nullable String reason) {
    }

    /** @param answeredBefore last package that an earlier receipt answered: accepted records are counted from there on @param readAt null at the banner */
    Kept save(Transaction tx, Receipt receipt, String town, int answeredBefore, @Nullable Instant readAt) {
        Set<String> counted = receipt.totals().stream().map(Receipt.Total::kind).collect(Collectors.toSet());
        int accepted = (int) receipt.records().stream().filter(line -> counted.contains(line.kind()))
                .filter(line -> line.verdict() == Verdict.ACCEPTED && line.packageNumber() > answeredBefore).count();
        var kept = new Kept(tx.newId(), town, receipt.issue(), receipt.lastMerged(), receipt.madeAt(), receipt.madeBy(), readAt, receipt.told(),
                receipt.have(), accepted, receipt.count(Verdict.RETURNED), receipt.count(Verdict.HELD), receipt.count(Verdict.MISSING));
        tx.save(new HandoffReceiptRecord(kept.id(), town, kept.issue(), kept.lastNumber(), HandoffRepository.at(kept.madeAt()), kept.madeBy(),
                HandoffRepository.at(readAt), kept.told(), kept.have(), kept.accepted(), kept.returned(), kept.held(), kept.missing()));
        receipt.records().stream().filter(line -> line.verdict() != Verdict.ACCEPTED).forEach(line -> tx.save(new HandoffReceiptLineRecord(tx.newId(),
                kept.id(), line.id(), line.kind(), line.number(), line.village(), line.verdict().name(), line.reason())));
        return kept;
    }

    /**
     * The town has read a receipt that is not known here any more, since an older backup was restored: the next one counts
     * on from it, or the town would take it for an old one.
     */
    void rememberLost(Transaction tx, String town, int issue) {
        if (all(tx, town).stream().noneMatch(kept -> kept.issue() >= issue) && issue > 0) {
            tx.save(new HandoffReceiptRecord(tx.newId(), town, issue, 0, HandoffRepository.at(tx.now()), tx.user(), null, 0, 0, 0, 0, 0, 0));
        }
    }

    /** Of a town, the newest first. */
    public List<Kept> all(Transaction tx, String town) {
        return tx.sql().selectFrom(HANDOFF_RECEIPT).where(HANDOFF_RECEIPT.OFFICE.eq(town)).orderBy(HANDOFF_RECEIPT.ISSUE.desc()).fetch(ReceiptRepository::read);
    }

    /** The newest that answers that package as the last. */
    public Optional<Kept> of(Transaction tx, String town, int packageNumber) {
        return all(tx, town).stream().filter(kept -> kept.lastNumber() == packageNumber).findFirst();
    }

    public List<KeptLine> lines(Transaction tx, UUID receipt) {
        return tx.sql().selectFrom(HANDOFF_RECEIPT_LINE).where(HANDOFF_RECEIPT_LINE.RECEIPT_ID.eq(receipt))
                .orderBy(HANDOFF_RECEIPT_LINE.VERDICT.desc(), HANDOFF_RECEIPT_LINE.KIND, HANDOFF_RECEIPT_LINE.NUMBER_TEXT)
                .fetch(row -> new KeptLine(row.getRecordId(), row.getKind(), row.getNumberText(), row.getVillage(), Verdict.valueOf(row.getVerdict()),
                        row.getReason()));
    }

    private static Kept read(HandoffReceiptRecord row) {
        OffsetDateTime read = row.getReadAt();
        return new Kept(row.getId(), row.getOffice(), row.getIssue(), row.getLastNumber(), row.getMadeAt().toInstant(), row.getMadeBy(),
                read == null ? null : read.toInstant(), row.getTold(), row.getHave(), row.getAccepted(), row.getReturned(), row.getHeld(), row.getMissing());
    }
}
