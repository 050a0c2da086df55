package org.townledger.audit;

import static org.townledger.store.schema.Tables.DISCLOSURE;

import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.DisclosureRecord;

/** What left the program. */
public final class DisclosureRepository {

    private static final int SUBJECT = 200;
    private static final int FILE_NAME = 260;
    private static final int PRINTER = 120;

    void save(Transaction tx, Disclosure given) {
        tx.save(new DisclosureRecord(given.id(), tx.now().atOffset(ZoneOffset.UTC), tx.user(), given.kind().name(), given.ledger(),
                shortened(given.subject(), SUBJECT), given.rows(), shortened(given.fileName(), FILE_NAME), given.wentTo() == null ? null : shortened(given.wentTo(), PRINTER), given.personal()));
    }

    void remove(Transaction tx, UUID id) {
        tx.remove(DISCLOSURE, id);
    }

    private static String shortened(@Nullable String text, int most) {
        return text == null ? "" : text.substring(0, Math.min(most, text.length()));
    }
}
