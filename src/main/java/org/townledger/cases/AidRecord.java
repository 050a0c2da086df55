package org.townledger.cases;

import java.util.Set;
import java.util.UUID;
import org.townledger.store.Transaction;

/** The student-aid list, as the check before reporting asks for it. */
@FunctionalInterface
public interface AidRecord {

    /** Persons who belong on the list of that year and do not stand there. */
    Set<UUID> missing(Transaction tx, int year);
}
