package org.townledger.cases;

/** Which cases of a ledger are meant: what every ledger can be asked, and beside it what only this one can. */
public interface LedgerFilter<F extends LedgerFilter<F>> {

    CaseFilter cases();

    F with(CaseFilter newCases);
}
