package org.townledger.handoff;

import static org.townledger.store.schema.Tables.OFFICE_KEY;

import java.time.OffsetDateTime;
import java.util.List;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.OfficeKeyRecord;

/** The office's own keys as rows. */
public final class OfficeKeyRepository {

    /** The one in use first, then those of before, the newest first. */
    List<OfficeKeyRow> all(Transaction tx) {
        return tx.sql().selectFrom(OFFICE_KEY).orderBy(OFFICE_KEY.RETIRED_AT.desc().nullsFirst(), OFFICE_KEY.MADE_AT.desc(), OFFICE_KEY.ID)
                .fetch(OfficeKeyRepository::read);
    }

    void save(Transaction tx, OfficeKeyRow key) {
        tx.save(new OfficeKeyRecord(key.id(), key.office(), key.certificate(), key.sealedKey(), HandoffRepository.at(key.madeAt()),
                HandoffRepository.at(key.retiredAt())));
    }

    private static OfficeKeyRow read(OfficeKeyRecord row) {
        OffsetDateTime retired = row.getRetiredAt();
        return new OfficeKeyRow(row.getId(), row.getOffice(), row.getCertificate(), row.getSealedKey(), row.getMadeAt().toInstant(),
                retired == null ? null : retired.toInstant());
    }
}
