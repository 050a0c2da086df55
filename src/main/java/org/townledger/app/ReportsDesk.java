package org.townledger.app;

import javafx.scene.Node;
import org.townledger.cases.Leaving;
import org.townledger.cases.PrintOne;
import org.townledger.cases.SheetOnScreen;
import org.townledger.desk.ReportsScreen;
import org.townledger.sheets.Printers;

/** The reports in the window: their screen, and a sheet's preview in its place. */
final class ReportsDesk {

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final Runnable written;
    private final Deck deck = new Deck();

    ReportsDesk(Wiring wiring, WindowTools tools, FileChoices files, Runnable written) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
        this.written = written;
    }

    Node node() {
        var acts = new ReportsScreen.Acts(tools.user(), wiring.desk.report, wiring.desk.print);
        var onScreen = new SheetOnScreen(Printers.ofThisSystem(), tools.tasks(), tools.screens(), files.sheets(Leaving.Kind.STATISTICS, null));
        var printing = new PrintOne(onScreen, tools.tasks(),
                new PrintOne.Around(deck::show, reason -> tools.layers().toast(wiring.wording.say(reason), null), deck::back));
        deck.setHome(tools.screens().load("desk/Reports.fxml", new ReportsScreen(acts, tools.layers(), tools.tasks(),
                new ReportsScreen.Ways(printing::open, files.workbooks(), written))));
        return deck.node();
    }
}
