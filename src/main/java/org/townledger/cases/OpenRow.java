package org.townledger.cases;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.townledger.ui.PagingTable;

/** Keeps the table's row in step with the case that is open. */
final class OpenRow<C> {

    private final Ledger<C> ledger;
    private final CasePanel<C> form;
    private final PagingTable<C> table;
    private boolean open;

    OpenRow(Ledger<C> ledger, CasePanel<C> form, PagingTable<C> table) {
        this.ledger = ledger;
        this.form = form;
        this.table = table;
    }

    /** Whether a case is open. */
    boolean isOpen() {
        return open;
    }

    void open(boolean now) {
        open = now;
    }

    /** Whether that case is the one that is open. */
    boolean isOf(UUID id) {
        C stored = form.stored();
        return open && stored != null && ledger.file(stored).id().equals(id);
    }

    /** Back to the row whose case stays open. */
    void select() {
        C selected = table.selectedProperty().getValue();
        if (selected != null && isOf(ledger.file(selected).id())) {
            return;
        }
        row().ifPresentOrElse(table.table().getSelectionModel()::select, table::clearSelection);
    }

    private Optional<C> row() {
        return table.table().getItems().stream().filter(row -> isOf(ledger.file(row).id())).findFirst();
    }

    /** Where the open case stands in no row, it would make way for the first one as soon as the table had the cursor. */
    void takeCursor(Node screen) {
        boolean rowless = open && table.selectedProperty().getValue() == null;
        (rowless ? screen : table.table()).requestFocus();
    }
}
