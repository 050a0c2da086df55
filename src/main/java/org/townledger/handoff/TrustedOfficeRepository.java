package org.townledger.handoff;

import static org.townledger.store.schema.Tables.TRUSTED_OFFICE;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.townledger.bag.NotACertificate;
import org.townledger.bag.OfficeCertificate;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.TrustedOfficeRecord;

/** Trusted offices as rows. */
public final class TrustedOfficeRepository {

    /** By office, the one that counts first, then those of before, the newest first. */
    public List<TrustedOffice> all(Transaction tx) {
        return tx.sql().selectFrom(TRUSTED_OFFICE).orderBy(TRUSTED_OFFICE.OFFICE, TRUSTED_OFFICE.RETIRED_AT.desc().nullsFirst(),
                TRUSTED_OFFICE.ACCEPTED_AT.desc(), TRUSTED_OFFICE.ID).fetch(TrustedOfficeRepository::read);
    }

    void save(Transaction tx, TrustedOffice office) {
        tx.save(new TrustedOfficeRecord(office.id(), office.office(), office.name(), office.certificate().pem(), office.certificate().fingerprint(),
                HandoffRepository.at(office.acceptedAt()), office.acceptedBy(), HandoffRepository.at(office.retiredAt()), office.retiredBy()));
    }

    private static TrustedOffice read(TrustedOfficeRecord row) {
        OffsetDateTime retired = row.getRetiredAt();
        return new TrustedOffice(row.getId(), row.getOffice(), row.getName(), certificate(row.getCertificate()), row.getAcceptedAt().toInstant(),
                row.getAcceptedBy(), retired == null ? null : retired.toInstant(), row.getRetiredBy());
    }

    private static OfficeCertificate certificate(String pem) {
        try {
            return OfficeCertificate.read(pem.getBytes(StandardCharsets.US_ASCII));
        } catch (NotACertificate altered) {
            throw new IllegalStateException("a trusted certificate is not as it was stored", altered);
        }
    }
}
