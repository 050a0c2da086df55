package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Screens;
import org.townledger.ui.TableColumnSpec;

/**
 * What a ledger brings to the screen that all ledgers share.
 *
 * @param <C> the ledger's case
 * @param <F> what it can be filtered by
 */
public interface LedgerScreen<C, F extends LedgerFilter<F>> {

    /** What the ledger says of itself, as message keys. @param empty while nothing is on it @param whom its cases concern, as one calls them */
    record Says(Feather icon, String name, String empty, String whom) {
    }

    Says says();

    /** The filter that leaves everything. */
    F everything();

    OwnFilters<F> filters(LedgerWords words);

    /**
     * @param roomy whether everything that is shown at first has room; else the ID number's tail stands alone
     * @param shared the columns that every ledger's table begins or ends with
     */
    List<TableColumnSpec<C>> table(CaseTableColumns<C> shared, LedgerWords words, boolean roomy);

    /**
     * @param changed after every change of a value
     * @param left    when the cursor leaves a field
     */
    CaseFields<C> fields(Screens screens, ConcernedPane concerned, Runnable changed, Runnable left);

    /** Fields that show as gaps while they are empty, whatever the rules ask for. */
    Set<String> alwaysDue();

    /** Where F2 puts the cursor while nothing is missing. */
    String firstField();

    /** What stands beside the name in the panel's head. */
    List<Node> marks(C subject, LedgerWords words);

    /** Acts of the ledger's own on ticked cases. */
    List<ManyAct> many(Supplier<LedgerWords> words, Supplier<LocalDate> today);
}
