package org.townledger.cases;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.townledger.store.schema.Tables.CASE_FILE;

import java.util.Set;
import java.util.UUID;
import org.townledger.store.JournalEntry;
import org.townledger.store.Transaction;

/** Who wrote a case, as the journal tells it. */
public final class CaseWritersRepository {

    /** Everybody who changed the case's row since it was entered. */
    public Set<String> of(Transaction tx, UUID id) {
        return tx.historyOf(CASE_FILE, id).stream().map(JournalEntry::user).collect(toUnmodifiableSet());
    }
}
