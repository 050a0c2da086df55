package org.townledger.cases;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.townledger.store.schema.Tables.CASE_PHOTO;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.CasePhotoRecord;

/** Photos and papers on cases. */
public final class PhotoRepository {

    private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    /** By phase, then by the day on which they were taken. */
    public List<CasePhoto> of(Transaction tx, UUID caseId) {
        return list(tx, CASE_PHOTO.CASE_ID.eq(caseId));
    }

    /** Of one case's photos, for whoever asks only whether there are some or lets them go with the case. */
    static List<UUID> ids(Transaction tx, UUID caseId) {
        return tx.sql().select(CASE_PHOTO.ID).from(CASE_PHOTO).where(CASE_PHOTO.CASE_ID.eq(caseId)).fetch(CASE_PHOTO.ID);
    }

    /** Those of several cases; a case without any is not among the keys. */
    public Map<UUID, List<CasePhoto>> of(Transaction tx, Collection<UUID> cases) {
        return list(tx, CASE_PHOTO.CASE_ID.in(cases)).stream().collect(Collectors.groupingBy(CasePhoto::caseId));
    }

    public Optional<CasePhoto> find(Transaction tx, UUID id) {
        return list(tx, CASE_PHOTO.ID.eq(id)).stream().findFirst();
    }

    /** @return whether anything changed */
    public boolean save(Transaction tx, CasePhoto photo) {
        return tx.save(row(photo));
    }

    /** The file stays where it is: undoing the removal must find it again. */
    public void remove(Transaction tx, UUID id) {
        tx.remove(CASE_PHOTO, id);
    }

    private static List<CasePhoto> list(Transaction tx, Condition which) {
        return tx.sql().selectFrom(CASE_PHOTO).where(which)
                .orderBy(coalesce(CASE_PHOTO.TAKEN_ON, inline(UNDATED)), CASE_PHOTO.ID)
                .fetch(PhotoRepository::photo).stream().sorted(Comparator.comparing(CasePhoto::phase)).toList();
    }

    private static CasePhotoRecord row(CasePhoto photo) {
        return new CasePhotoRecord(photo.id(), photo.caseId(), photo.phase().name(), photo.takenOn(), photo.fileName(),
                photo.caption(), photo.sha256(), photo.sourceSha256(), photo.storedName(), photo.width(), photo.height(),
                photo.bytes(), photo.addedAt().atOffset(ZoneOffset.UTC), photo.addedBy());
    }

    private static CasePhoto photo(CasePhotoRecord row) {
        return new CasePhoto(row.getId(), row.getCaseId(), PhotoPhase.valueOf(row.getPhase()), row.getTakenOn(),
                row.getFileName(), row.getCaption(), row.getSha256(), row.getSourceSha256(), row.getStoredName(),
                row.getWidth(), row.getHeight(), row.getByteCount(), row.getAddedAt().toInstant(), row.getAddedBy());
    }
}
