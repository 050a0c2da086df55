package org.townledger.handoff;

import static org.townledger.store.schema.Tables.HANDOFF_REMARK;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.HandoffRemarkRecord;

/** What the banner remarked on the towns' records. */
public final class RemarkRepository {

    /** @return whether anything changed */
    public boolean save(Transaction tx, Remark remark) {
        return tx.save(new HandoffRemarkRecord(remark.id(), remark.record(), remark.kind(), remark.office(), remark.sentBack(), remark.text(),
                utc(remark.madeAt()), remark.madeBy(), utc(remark.answeredAt()), utc(remark.toldAt())));
    }

    public void remove(Transaction tx, Remark remark) {
        tx.remove(HANDOFF_REMARK, remark.id());
    }

    public Optional<Remark> find(Transaction tx, UUID id) {
        return tx.sql().selectFrom(HANDOFF_REMARK).where(HANDOFF_REMARK.ID.eq(id)).fetchOptional(RemarkRepository::remark);
    }

    /** The newest first. */
    public List<Remark> all(Transaction tx) {
        return tx.sql().selectFrom(HANDOFF_REMARK).orderBy(HANDOFF_REMARK.MADE_AT.desc(), HANDOFF_REMARK.ID.desc()).fetch(RemarkRepository::remark);
    }

    /** Those of a town that no corrected record has answered, the oldest first. */
    public List<Remark> openOf(Transaction tx, String office) {
        return oldestFirst(tx, HANDOFF_REMARK.OFFICE.eq(office).and(HANDOFF_REMARK.ANSWERED_AT.isNull()));
    }

    /** The oldest first. */
    public List<Remark> of(Transaction tx, Collection<UUID> records) {
        return oldestFirst(tx, HANDOFF_REMARK.RECORD_ID.in(records));
    }

    /** A receipt carries the open remarks of that town; those that one carried before keep their day. */
    public void tell(Transaction tx, String office, Instant at) {
        openOf(tx, office).stream().filter(remark -> remark.toldAt() == null).forEach(remark -> save(tx, remark.told(at)));
    }

    /** The town has sent that record anew: what was remarked on it is answered. */
    public void answer(Transaction tx, UUID record, Instant at) {
        of(tx, List.of(record)).stream().filter(remark -> remark.answeredAt() == null).forEach(remark -> save(tx, remark.answered(at)));
    }

    private static List<Remark> oldestFirst(Transaction tx, Condition which) {
        return tx.sql().selectFrom(HANDOFF_REMARK).where(which).orderBy(HANDOFF_REMARK.MADE_AT, HANDOFF_REMARK.ID).fetch(RemarkRepository::remark);
    }

    private static Remark remark(HandoffRemarkRecord row) {
        return new Remark(row.getId(), row.getRecordId(), row.getKind(), row.getOffice(), row.getSentBack(), row.getRemark(),
                row.getMadeAt().toInstant(), row.getMadeBy(), instant(row.getAnsweredAt()), instant(row.getToldAt()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
