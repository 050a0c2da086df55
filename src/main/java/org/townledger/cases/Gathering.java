package org.townledger.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.townledger.columns.Column;
import org.townledger.store.Transaction;

/**
 * How a ledger's case gathers several rows of its sheet, as medical support gathers a person's stays. A case is then
 * always looked at through one of its rows; columns show that row beside what the whole case says.
 *
 * @param <C> the ledger's case, looked at through one row
 */
public interface Gathering<C> {

    /** Which of its case's rows a row is, counted from 1; stands in exported workbooks. */
    Column<C, Integer> order(LedgerWords words);

    /** One view a row, in their order; at least one. */
    List<C> rows(C subject);

    /** The case looked at through the row of that order; empty where it has none. */
    Optional<C> row(C subject, int order);

    /** The id of the row that the case is looked at through. */
    UUID rowId(C view);

    /** What the rows of one person have in common; empty where the row says too little: it then is a case of its own. */
    Optional<String> whose(C view);

    /** The open case on the ledger that a newcomer's row belongs to. */
    Optional<C> openCaseOf(Transaction tx, C newcomer);

    /** The case with the newcomer's row added, looked at through it. */
    C joined(C gathered, C newcomer);
}
