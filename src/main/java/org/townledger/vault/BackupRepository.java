package org.townledger.vault;

import static org.townledger.store.schema.Tables.BACKUP;
import static org.townledger.store.schema.Tables.JOURNAL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Transaction;

/** What backups were made and tried. */
public final class BackupRepository {

    void save(Transaction tx, BackupRecord made) {
        tx.save(new org.townledger.store.schema.tables.records.BackupRecord(made.id(), utc(made.at()), made.by(), made.place(), made.fileName(),
                made.sequence(), made.rows(), made.photos(), made.verifiedAt() == null ? null : utc(made.verifiedAt()), made.problem()));
    }

    /** The newest first. */
    public List<BackupRecord> since(Transaction tx, Instant first) {
        return tx.sql().selectFrom(BACKUP).where(BACKUP.MADE_AT.ge(utc(first))).orderBy(BACKUP.MADE_AT.desc(), BACKUP.ID.desc()).fetch(BackupRepository::made);
    }

    /** The newest one that is good, if any. */
    public @Nullable BackupRecord lastGood(Transaction tx) {
        return tx.sql().selectFrom(BACKUP).where(BACKUP.VERIFIED_AT.isNotNull()).orderBy(BACKUP.MADE_AT.desc(), BACKUP.ID.desc()).limit(1)
                .fetchOptional(BackupRepository::made).orElse(null);
    }

    /** On which days something was written down that is not itself about backups. @param last counted in */
    public Set<LocalDate> changedDays(Transaction tx, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(day -> tx.sql().fetchExists(JOURNAL,
                JOURNAL.RECORDED_AT.ge(start(day)).and(JOURNAL.RECORDED_AT.lt(start(day.plusDays(1)))).and(JOURNAL.TABLE_NAME.ne(BACKUP.getName()))))
                .collect(Collectors.toSet());
    }

    private static OffsetDateTime start(LocalDate day) {
        return utc(day.atStartOfDay(Transaction.TOWN).toInstant());
    }

    private static BackupRecord made(org.townledger.store.schema.tables.records.BackupRecord row) {
        OffsetDateTime verified = row.getVerifiedAt();
        return new BackupRecord(row.getId(), row.getMadeAt().toInstant(), row.getMadeBy(), row.getPlace(), row.getFileName(), row.getLastSequence(),
                row.getRowCount(), row.getPhotoCount(), verified == null ? null : verified.toInstant(), row.getProblem());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
