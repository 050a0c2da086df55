package org.townledger.app;

import org.townledger.cases.CasePages;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.ExportLedger;
import org.townledger.cases.ImportLedger;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerFilter;
import org.townledger.cases.ListCases;
import org.townledger.cases.MoveCase;
import org.townledger.cases.PrintLedger;
import org.townledger.cases.SaveCase;
import org.townledger.cases.UndoImport;

/** One ledger with all that can be done with it; window and commands call the same. */
record LedgerUse<C, F extends LedgerFilter<F>>(Ledger<C> ledger, CasePages<C, F> pages, CaseRepository cases, SaveCase<C> save, MoveCase<C> move, ImportLedger<C> imports,
                    UndoImport<C> undo, ListCases<C> list, ExportLedger<C> export, PrintLedger<C> print) {
}
