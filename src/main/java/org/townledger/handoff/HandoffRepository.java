package org.townledger.handoff;

import static org.townledger.store.schema.Tables.HANDOFF_COUNT;
import static org.townledger.store.schema.Tables.HANDOFF_PACKAGE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.townledger.handoff.HandoffPackage.Direction;
import org.townledger.handoff.HandoffPackage.State;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.HandoffCountRecord;
import org.townledger.store.schema.tables.records.HandoffPackageRecord;

/** The packages that went out and came in, with their counts. */
public final class HandoffRepository {

    public void save(Transaction tx, HandoffPackage made) {
        tx.save(row(made));
    }

    public void saveCounts(Transaction tx, UUID packageId, List<HandoffCount> counts) {
        counts.forEach(count -> tx.save(new HandoffCountRecord(tx.newId(), packageId, count.kind(), count.village(), count.total(),
                count.carried(), count.added(), count.closed(), count.photos())));
    }

    public List<HandoffCount> counts(Transaction tx, UUID packageId) {
        return tx.sql().selectFrom(HANDOFF_COUNT).where(HANDOFF_COUNT.PACKAGE_ID.eq(packageId)).orderBy(HANDOFF_COUNT.KIND, HANDOFF_COUNT.VILLAGE)
                .fetch(row -> new HandoffCount(row.getKind(), row.getVillage(), row.getTotal(), row.getCarried(), row.getAdded(), row.getClosed(),
                        row.getPhotos()));
    }

    public Optional<HandoffPackage> find(Transaction tx, UUID id) {
        return tx.sql().selectFrom(HANDOFF_PACKAGE).where(HANDOFF_PACKAGE.ID.eq(id)).fetchOptional(HandoffRepository::read);
    }

    /** What this office sent to that one, the newest first. */
    public List<HandoffPackage> sent(Transaction tx, String to) {
        return packages(tx, HANDOFF_PACKAGE.DIRECTION.eq(Direction.SENT.name()).and(HANDOFF_PACKAGE.TO_OFFICE.eq(to)));
    }

    /** All that this office sent, the newest first. */
    public List<HandoffPackage> sent(Transaction tx) {
        return packages(tx, HANDOFF_PACKAGE.DIRECTION.eq(Direction.SENT.name()));
    }

    /** What came from that office, the highest number first. */
    public List<HandoffPackage> received(Transaction tx, String from) {
        return packages(tx, HANDOFF_PACKAGE.DIRECTION.eq(Direction.RECEIVED.name()).and(HANDOFF_PACKAGE.OFFICE.eq(from)));
    }

    /** What came from that office in that state, the lowest number first. */
    public List<HandoffPackage> received(Transaction tx, String from, State state) {
        return received(tx, from).stream().filter(one -> one.state() == state).sorted(java.util.Comparator.comparingInt(HandoffPackage::number)).toList();
    }

    private static List<HandoffPackage> packages(Transaction tx, Condition which) {
        return tx.sql().selectFrom(HANDOFF_PACKAGE).where(which).orderBy(HANDOFF_PACKAGE.NUMBER.desc(), HANDOFF_PACKAGE.ID).fetch(HandoffRepository::read);
    }

    private static HandoffPackageRecord row(HandoffPackage made) {
        return new HandoffPackageRecord(made.id(), made.direction().name(), made.office(), made.toOffice(), made.number(), made.kind().name(),
                made.baseNumber(), String.join(" ", made.kinds().stream().sorted().toList()), made.hash(), made.previousHash(), made.upTo(),
                made.journalSequence(), made.schemaVersion(), made.programVersion(), made.records(), made.photos(), made.bytes(), made.findings(),
                made.fileName(), made.state().name(), at(made.madeAt()), made.madeBy(), at(made.settledAt()), made.settledBy(), made.receiptIssue());
    }

    private static HandoffPackage read(HandoffPackageRecord row) {
        OffsetDateTime settled = row.getSettledAt();
        return new HandoffPackage(row.getId(), Direction.valueOf(row.getDirection()), row.getOffice(), row.getToOffice(), row.getNumber(),
                HandoffPackage.Kind.valueOf(row.getKind()), row.getBaseNumber(), Set.of(row.getKinds().split(" ")), row.getHash(),
                row.getPreviousHash(), row.getUpTo(), row.getJournalSequence(), row.getSchemaVersion(), row.getProgramVersion(), row.getRecords(),
                row.getPhotos(), row.getByteCount(), row.getFindings(), row.getFileName(), State.valueOf(row.getState()), row.getMadeAt().toInstant(),
                row.getMadeBy(), settled == null ? null : settled.toInstant(), row.getSettledBy(), row.getReceiptIssue());
    }

    static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
