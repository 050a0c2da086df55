package org.townledger.twins;

import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.IMPORT_ROW;
import static org.townledger.store.schema.Tables.TWIN_APART;
import static org.townledger.store.schema.Tables.TWIN_JOIN;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseState;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.ImportRowRecord;
import org.townledger.store.schema.tables.records.TwinApartRecord;
import org.townledger.store.schema.tables.records.TwinJoinRecord;

/** Pairs that were joined or told apart, and the open cases of all ledgers. */
public final class TwinRepository {

    private static final List<String> OPEN = Stream.of(CaseState.values()).filter(CaseState::isOpen).map(Enum::name).toList();

    /** An open case. @param ledger the ledger's key */
    record OpenCase(String ledger, CaseFile file) {
    }

    List<OpenCase> openCases(Transaction tx) {
        return tx.sql().selectFrom(CASE_FILE).where(CASE_FILE.STATE.in(OPEN)).orderBy(CASE_FILE.ID)
                .fetch(row -> new OpenCase(row.getLedger(), CaseRepository.file(row)));
    }

    /** A row of a file that was known as the twin is known as the entry that stays. */
    void repointImportedRows(Transaction tx, UUID twin, UUID kept) {
        for (ImportRowRecord row : tx.sql().selectFrom(IMPORT_ROW).where(IMPORT_ROW.SUBJECT_ID.eq(twin)).fetch()) {
            row.setSubjectId(kept);
            tx.save(row);
        }
    }

    /** Newest first. */
    List<ToldApart> apart(Transaction tx) {
        return tx.sql().selectFrom(TWIN_APART).orderBy(TWIN_APART.TOLD_AT.desc(), TWIN_APART.ID.desc())
                .fetch(row -> new ToldApart(row.getId(), row.getRealm(), TwinRules.Apart.of(row.getFirstId(), row.getSecondId()),
                        row.getFirstSays(), row.getSecondSays(), row.getToldAt().toInstant(), row.getToldBy()));
    }

    void save(Transaction tx, ToldApart told) {
        tx.save(new TwinApartRecord(told.id(), told.realm(), told.pair().first(), told.pair().second(), told.firstSays(),
                told.secondSays(), utc(told.at()), told.by()));
    }

    void takeBack(Transaction tx, ToldApart told) {
        tx.remove(TWIN_APART, told.id());
    }

    /** Newest first, undone ones too. */
    List<TwinJoin> joins(Transaction tx) {
        return tx.sql().selectFrom(TWIN_JOIN).orderBy(TWIN_JOIN.JOINED_AT.desc(), TWIN_JOIN.ID.desc()).fetch(TwinRepository::join);
    }

    Optional<TwinJoin> join(Transaction tx, UUID id) {
        return tx.sql().selectFrom(TWIN_JOIN).where(TWIN_JOIN.ID.eq(id)).fetchOptional(TwinRepository::join);
    }

    void save(Transaction tx, TwinJoin join) {
        tx.save(new TwinJoinRecord(join.id(), join.realm(), join.kept(), join.twin(), join.keptSays(), join.twinSays(), join.act(),
                utc(join.at()), join.by(), join.undoneAt() == null ? null : utc(join.undoneAt()), join.undoneBy()));
    }

    private static TwinJoin join(TwinJoinRecord row) {
        return new TwinJoin(row.getId(), row.getRealm(), row.getKeptId(), row.getTwinId(), row.getKeptSays(), row.getTwinSays(),
                row.getActId(), row.getJoinedAt().toInstant(), row.getJoinedBy(), instant(row.getUndoneAt()), row.getUndoneBy());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
