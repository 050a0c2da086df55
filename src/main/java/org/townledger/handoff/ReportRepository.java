package org.townledger.handoff;

import static org.townledger.store.schema.Tables.HANDOFF_RECORD;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.HandoffRecordRecord;

/** How records stand between town and banner. */
public final class ReportRepository {

    /** @return whether anything changed */
    public boolean save(Transaction tx, ReportRow row) {
        return tx.save(new HandoffRecordRecord(row.record(), row.kind(), row.office(), row.number(), row.village(), row.hash(), row.packageNumber(),
                row.verdict() == null ? null : row.verdict().name(), row.reason(), HandoffRepository.at(row.decidedAt()), row.decidedBy(), row.gone()));
    }

    public Optional<ReportRow> find(Transaction tx, UUID record) {
        return tx.sql().selectFrom(HANDOFF_RECORD).where(HANDOFF_RECORD.ID.eq(record)).fetchOptional(ReportRepository::read);
    }

    /** Of those that were ever carried. */
    public List<ReportRow> of(Transaction tx, Collection<UUID> records) {
        var rows = new ArrayList<ReportRow>();
        RecordRepository.portions(records).forEach(some -> rows.addAll(
                tx.sql().selectFrom(HANDOFF_RECORD).where(HANDOFF_RECORD.ID.in(some)).fetch(ReportRepository::read)));
        return rows;
    }

    /** All of an office's, by kind and number; those that are gone too. */
    public List<ReportRow> all(Transaction tx, String office) {
        return tx.sql().selectFrom(HANDOFF_RECORD).where(HANDOFF_RECORD.OFFICE.eq(office))
                .orderBy(HANDOFF_RECORD.KIND, HANDOFF_RECORD.NUMBER_TEXT, HANDOFF_RECORD.ID).fetch(ReportRepository::read);
    }

    /** Those of an office of which that was said. */
    public List<ReportRow> with(Transaction tx, String office, Verdict verdict) {
        return tx.sql().selectFrom(HANDOFF_RECORD).where(HANDOFF_RECORD.OFFICE.eq(office), HANDOFF_RECORD.VERDICT.eq(verdict.name()))
                .orderBy(HANDOFF_RECORD.KIND, HANDOFF_RECORD.NUMBER_TEXT, HANDOFF_RECORD.ID).fetch(ReportRepository::read);
    }

    private static ReportRow read(HandoffRecordRecord row) {
        OffsetDateTime decided = row.getDecidedAt();
        return new ReportRow(row.getId(), row.getKind(), row.getOffice(), row.getNumberText(), row.getVillage(), row.getHash(), row.getPackageNumber(),
                row.getVerdict() == null ? null : Verdict.valueOf(row.getVerdict()), row.getReason(), decided == null ? null : decided.toInstant(),
                row.getDecidedBy(), row.getGone());
    }
}
