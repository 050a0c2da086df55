package org.townledger.app;

import javafx.scene.Node;
import org.townledger.cases.Leaving;
import org.townledger.cases.YearScreen;
import org.townledger.sheets.Printers;

/** A ledger's years in the window, for every ledger alike. */
final class YearDesk {

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;

    YearDesk(Wiring wiring, WindowTools tools, FileChoices files) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
    }

    /** To be put where the ledger's table stood. @param back to it @param written after a turn or its undoing */
    <C> Node open(LedgerUse<C, ?> use, Runnable back, Runnable written) {
        YearUse<C> years = YearUse.of(wiring, use);
        var acts = new YearScreen.Acts(tools.user(), wiring.wording.say(use.ledger().name().key() + ".title"), years.turn(), years.print());
        return new YearScreen(acts, Printers.ofThisSystem(), tools.screens(), tools.layers(), tools.tasks(),
                new YearScreen.Ways(back, written, files.sheets(Leaving.Kind.SHEET, use.ledger().name().key()))).open();
    }
}
