package org.townledger.cases;

import org.townledger.store.Page;
import org.townledger.store.PageRequest;
import org.townledger.store.Transaction;

/** What a ledger's table reads: its repository. */
public interface CasePages<C, F extends LedgerFilter<F>> {

    boolean sortsBy(String field);

    Page<C> page(Transaction tx, F filter, PageRequest request);

    CaseCounts counts(Transaction tx, F filter);
}
