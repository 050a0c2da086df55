package org.townledger.lists;

import static org.townledger.store.schema.Tables.IMPORT_ROW;
import static org.townledger.store.schema.Tables.IMPORT_RUN;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.ImportRowRecord;
import org.townledger.store.schema.tables.records.ImportRunRecord;

/** What files were read in, and which of their rows are known. */
public final class ImportRunRepository {

    public void save(Transaction tx, ImportRun run) {
        ImportTally tally = run.tally();
        var row = new ImportRunRecord();
        row.setId(run.id());
        row.setKind(run.kind());
        row.setFileName(run.fileName());
        row.setFileSha256(run.fileSha256());
        row.setActId(run.act());
        row.setImportedAt(utc(run.importedAt()));
        row.setImportedBy(run.importedBy());
        row.setRowsRead(tally.read());
        row.setRowsNew(tally.imported());
        row.setRowsChanged(tally.changed());
        row.setRowsUnchanged(tally.unchanged());
        row.setRowsRefused(tally.refused());
        row.setQuestions(tally.questions());
        row.setUndoneAt(run.undoneAt() == null ? null : utc(run.undoneAt()));
        row.setUndoneBy(run.undoneBy());
        tx.save(row);
    }

    /** What came of a row with this content before; empty where it never came or its import was undone. */
    public Optional<UUID> known(Transaction tx, String kind, String contentHash, int occurrence) {
        return tx.sql().select(IMPORT_ROW.SUBJECT_ID).from(IMPORT_ROW)
                .where(IMPORT_ROW.KIND.eq(kind), IMPORT_ROW.CONTENT_HASH.eq(contentHash), IMPORT_ROW.OCCURRENCE.eq(occurrence))
                .fetchOptional(IMPORT_ROW.SUBJECT_ID);
    }

    public void remember(Transaction tx, ImportRowMark mark) {
        tx.save(new ImportRowRecord(mark.id(), mark.run(), mark.kind(), mark.contentHash(), mark.occurrence(),
                mark.rowNumber(), mark.subject()));
    }

    /** Newest first, undone ones too. */
    public List<ImportRun> runs(Transaction tx) {
        return tx.sql().selectFrom(IMPORT_RUN).orderBy(IMPORT_RUN.IMPORTED_AT.desc(), IMPORT_RUN.ID.desc())
                .fetch(ImportRunRepository::run);
    }

    public Optional<ImportRun> run(Transaction tx, UUID id) {
        return tx.sql().selectFrom(IMPORT_RUN).where(IMPORT_RUN.ID.eq(id)).fetchOptional(ImportRunRepository::run);
    }

    /** In the file's order. */
    public List<ImportRowMark> rowsOf(Transaction tx, UUID run) {
        return tx.sql().selectFrom(IMPORT_ROW).where(IMPORT_ROW.IMPORT_ID.eq(run)).orderBy(IMPORT_ROW.ROW_NUMBER)
                .fetch(ImportRunRepository::mark);
    }

    /**
     * Keeps the run in the list as undone and forgets its rows. To be called after the undoing, in the same
     * transaction: undoing takes back the run's own row with all the rest, and this sets it down again.
     */
    public void markUndone(Transaction tx, ImportRun run) {
        rowsOf(tx, run.id()).forEach(mark -> tx.remove(IMPORT_ROW, mark.id()));
        save(tx, new ImportRun(run.id(), run.kind(), run.fileName(), run.fileSha256(), run.act(), run.importedAt(),
                run.importedBy(), run.tally(), tx.now(), tx.user()));
    }

    private static ImportRun run(ImportRunRecord row) {
        var tally = new ImportTally(row.getRowsRead(), row.getRowsNew(), row.getRowsChanged(), row.getRowsUnchanged(),
                row.getRowsRefused(), row.getQuestions());
        return new ImportRun(row.getId(), row.getKind(), row.getFileName(), row.getFileSha256(), row.getActId(),
                row.getImportedAt().toInstant(), row.getImportedBy(), tally, instant(row.getUndoneAt()), row.getUndoneBy());
    }

    private static ImportRowMark mark(ImportRowRecord row) {
        return new ImportRowMark(row.getId(), row.getImportId(), row.getKind(), row.getContentHash(), row.getOccurrence(),
                row.getRowNumber(), row.getSubjectId());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
