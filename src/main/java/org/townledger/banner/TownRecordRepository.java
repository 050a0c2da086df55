package org.townledger.banner;

import static org.jooq.impl.DSL.count;
import static org.townledger.store.schema.Tables.HANDOFF_RECORD;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.townledger.handoff.Verdict;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.HandoffRecordRecord;

/** How the towns' records stand with the banner. */
public final class TownRecordRepository {

    public Optional<TownRecord> find(Transaction tx, UUID id) {
        return tx.sql().selectFrom(HANDOFF_RECORD).where(HANDOFF_RECORD.ID.eq(id)).fetchOptional(TownRecordRepository::record);
    }

    public Map<UUID, TownRecord> of(Transaction tx, Collection<UUID> ids) {
        return tx.sql().selectFrom(HANDOFF_RECORD).where(HANDOFF_RECORD.ID.in(ids)).fetchMap(HANDOFF_RECORD.ID, TownRecordRepository::record);
    }

    /** What a town's package brought that no later one brought again, by kind and number. */
    public List<TownRecord> broughtBy(Transaction tx, String office, int packageNumber) {
        return tx.sql().selectFrom(HANDOFF_RECORD).where(HANDOFF_RECORD.OFFICE.eq(office), HANDOFF_RECORD.PACKAGE_NUMBER.eq(packageNumber))
                .orderBy(HANDOFF_RECORD.KIND, HANDOFF_RECORD.NUMBER_TEXT, HANDOFF_RECORD.ID).fetch(TownRecordRepository::record);
    }

    /** Records that are sent back and have not come corrected, by town. */
    public Map<String, Integer> sentBack(Transaction tx) {
        var byTown = new HashMap<String, Integer>();
        tx.sql().select(HANDOFF_RECORD.OFFICE, count()).from(HANDOFF_RECORD)
                .where(HANDOFF_RECORD.VERDICT.eq(Verdict.RETURNED.name()), HANDOFF_RECORD.GONE.isFalse()).groupBy(HANDOFF_RECORD.OFFICE)
                .forEach(row -> byTown.put(row.value1(), row.value2()));
        return byTown;
    }

    /** What the banner says of a record that is there already. */
    void decide(Transaction tx, TownRecord decided) {
        HandoffRecordRecord row = tx.sql().selectFrom(HANDOFF_RECORD).where(HANDOFF_RECORD.ID.eq(decided.id())).fetchSingle();
        Verdict verdict = decided.verdict();
        row.setVerdict(verdict == null ? null : verdict.name());
        row.setReason(decided.reason());
        row.setDecidedAt(decided.decidedAt() == null ? null : decided.decidedAt().atOffset(ZoneOffset.UTC));
        row.setDecidedBy(decided.decidedBy());
        tx.save(row);
    }

    private static TownRecord record(HandoffRecordRecord row) {
        String verdict = row.getVerdict();
        return new TownRecord(row.getId(), row.getKind(), row.getOffice(), row.getNumberText(), row.getVillage(), row.getPackageNumber(),
                verdict == null ? null : Verdict.valueOf(verdict), row.getReason(),
                row.getDecidedAt() == null ? null : row.getDecidedAt().toInstant(), row.getDecidedBy(), row.getGone());
    }
}
