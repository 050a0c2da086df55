package org.townledger.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.townledger.sheets.LedgerSheet.Audience;
import org.townledger.sheets.Printers;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/**
 * The way from a ledger to paper: what and on which paper, the sheet as it will look, then a printer or a PDF. Each
 * call of {@link #open} goes the way anew.
 */
public final class PrintScreen<C> {

    private final PrintLedger<C> print;
    private final Ledger<C> ledger;
    private final Printers printers;
    private final Tasks tasks;
    private final Screens screens;
    private final Wording words;
    private final Outlet outlet;

    public PrintScreen(PrintLedger<C> print, Ledger<C> ledger, Printers printers, Tasks tasks, Screens screens,
                       Outlet outlet) {
        this.print = print;
        this.ledger = ledger;
        this.printers = printers;
        this.tasks = tasks;
        this.screens = screens;
        this.words = screens.words();
        this.outlet = outlet;
    }

    /**
     * @param filter what the ledger shows now
     * @param ticked the cases ticked in it
     * @param back   leads back to the ledger
     */
    public Node open(CaseFilter filter, List<UUID> ticked, Runnable back) {
        var offer = new PrintChoice.Offer(words.say(ledger.name().key() + ".title"), ledger.hasPublicVersion(), ticked.size());
        return new PrintCourse(offer, (wish, file) -> print(wish, filter, ticked, file), printers, tasks, screens, outlet, back).start();
    }

    private PrintLedger.Outcome print(PrintWish wish, CaseFilter filter, List<UUID> ticked, Path file) {
        return switch (wish.what()) {
            case LEDGER -> print.ledger(filter, wish.paper(), Audience.OFFICE, file);
            case PUBLIC -> print.ledger(filter, wish.paper(), Audience.PUBLIC, file);
            case FORMS -> print.forms(ticked, file);
        };
    }
}
