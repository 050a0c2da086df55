package org.townledger.audit;

import static org.townledger.store.schema.Tables.DISCLOSURE;

import java.time.ZoneOffset;
import java.util.UUID;
import org.townledger.cases.Leaving;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.DisclosureRecord;

/** What left the program. */
public final class DisclosureRepository {

    private static final int SUBJECT = 200;
    private static final int FILE_NAME = 260;
    private static final int PRINTER = 120;

    void save(Transaction tx, UUID id, Leaving what) {
        tx.save(new DisclosureRecord(id, tx.now().atOffset(ZoneOffset.UTC), tx.user(), what.kind().name(), what.ledger(), shortened(what.subject(), SUBJECT),
                what.rows(), shortened(what.fileName(), FILE_NAME), what.printer() == null ? null : shortened(what.printer(), PRINTER), what.personal()));
    }

    void remove(Transaction tx, UUID id) {
        tx.remove(DISCLOSURE, id);
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }
}
