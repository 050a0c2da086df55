package org.townledger.desk;

import static org.townledger.store.schema.Tables.BACKUP;
import static org.townledger.store.schema.Tables.JOURNAL;

import org.townledger.lists.ImportRun;
import org.townledger.lists.ImportRunRepository;
import org.townledger.store.Transaction;

/** Reads what was last written down. */
public final class LastRecordedRepository {

    private final ImportRunRepository runs;

    public LastRecordedRepository(ImportRunRepository runs) {
        this.runs = runs;
    }

    LastRecorded read(Transaction tx) {
        ImportRun imported = runs.runs(tx).stream().filter(run -> !run.isUndone()).findFirst().orElse(null);
        return tx.sql().selectFrom(JOURNAL).where(JOURNAL.TABLE_NAME.ne(BACKUP.getName())).orderBy(JOURNAL.SEQUENCE.desc()).limit(1).fetchOptional()
                .map(last -> new LastRecorded(last.getSequence(), last.getRecordedAt().toInstant(), last.getRecordedBy(), imported))
                .orElseGet(() -> new LastRecorded(0, null, null, imported));
    }
}
