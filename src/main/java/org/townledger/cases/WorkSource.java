package org.townledger.cases;

import java.util.List;
import org.townledger.store.Transaction;

/** What brings something to the desk. */
public interface WorkSource {

    /** All that is overdue, due today or soon, or to be warned of, by what stands on the words' day; in no order. */
    List<Work> work(Transaction tx, LedgerWords words);
}
