package org.townledger.handoff;

import static org.townledger.store.schema.Tables.HANDOFF_PACKAGE;
import static org.townledger.store.schema.Tables.HANDOFF_RECORD;
import static org.townledger.store.schema.Tables.MONITORED_HOUSEHOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.townledger.store.Transaction;

/** What the banner sent back to this office, and when the office packed last. */
public final class ReturnedRepository {

    private final String office;

    public ReturnedRepository(String office) {
        this.office = office;
    }

    /** @param reason the banner's own words */
    record Row(UUID record, String kind, String number, String reason) {
    }

    List<Row> all(Transaction tx) {
        return tx.sql().selectFrom(HANDOFF_RECORD)
                .where(HANDOFF_RECORD.OFFICE.eq(office), HANDOFF_RECORD.VERDICT.eq(Verdict.RETURNED.name()), HANDOFF_RECORD.GONE.isFalse())
                .orderBy(HANDOFF_RECORD.KIND, HANDOFF_RECORD.NUMBER_TEXT, HANDOFF_RECORD.ID)
                .fetch(row -> new Row(row.getId(), row.getKind(), row.getNumberText(), row.getReason() == null ? "" : row.getReason()));
    }

    /** The household of one time that it was monitored. */
    Optional<UUID> household(Transaction tx, UUID monitored) {
        return tx.sql().select(MONITORED_HOUSEHOLD.HOUSEHOLD_ID).from(MONITORED_HOUSEHOLD).where(MONITORED_HOUSEHOLD.ID.eq(monitored))
                .fetchOptional(MONITORED_HOUSEHOLD.HOUSEHOLD_ID);
    }

    /** Up to which day the newest package goes that this office made. */
    Optional<LocalDate> lastPacked(Transaction tx) {
        return Optional.ofNullable(tx.sql().select(DSL.max(HANDOFF_PACKAGE.UP_TO)).from(HANDOFF_PACKAGE)
                .where(HANDOFF_PACKAGE.OFFICE.eq(office), HANDOFF_PACKAGE.DIRECTION.eq(HandoffPackage.Direction.SENT.name())).fetchSingle().value1());
    }
}
