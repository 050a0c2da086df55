package org.townledger.cases;

import java.util.List;
import java.util.function.UnaryOperator;
import org.townledger.ui.PickMenu;

/** By what a ledger alone is filtered, beside chips, village and text that all ledgers have. */
public interface OwnFilters<F extends LedgerFilter<F>> {

    /** A chip of the ledger's own. @param key as in {@link CaseCounts#own} @param narrowed what it leaves of a filter */
    record OwnChip<F>(String key, String text, UnaryOperator<F> narrowed) {
    }

    List<OwnChip<F>> chips();

    /** Beside the village. */
    List<PickMenu<?>> menus();

    /** Behind the funnel. */
    List<PickMenu<?>> further();

    /** Offers what the office's lists say now; what was picked stays picked where it is still offered. */
    void offer(LedgerWords words);

    /** What the menus leave of a filter. */
    F narrowed(F filter);
}
