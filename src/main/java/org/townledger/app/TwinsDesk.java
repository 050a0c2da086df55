package org.townledger.app;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.townledger.people.Recording;
import org.townledger.people.UnitePersons;
import org.townledger.twins.CaseRowsRepository;
import org.townledger.twins.FindTwins;
import org.townledger.twins.JoinCases;
import org.townledger.twins.JoinPersons;
import org.townledger.twins.TellApart;
import org.townledger.twins.TwinRepository;
import org.townledger.twins.TwinsScreen;
import org.townledger.twins.UndoJoin;

/** Finding the same one twice, in the window. */
final class TwinsDesk {

    private final WindowTools tools;
    private final TwinsScreen.Acts acts;
    private @Nullable TwinsScreen shown;

    TwinsDesk(Wiring wiring, WindowTools tools) {
        this.tools = tools;
        var twins = new TwinRepository();
        var unite = new UnitePersons(new Recording(wiring.store, wiring.households, wiring.householdCases));
        acts = new TwinsScreen.Acts(tools.user(), new FindTwins(wiring.store, wiring.households, wiring.cases, wiring.lists, twins),
                new JoinPersons(wiring.store, unite, twins, wiring.wording),
                new JoinCases(wiring.store, wiring.allLedgers(), wiring.cases, wiring.numbers, new CaseRowsRepository(),
                        wiring.photos, wiring.photoFiles, twins, wiring.lists, wiring.wording),
                new TellApart(wiring.store, twins, wiring.wording), new UndoJoin(wiring.store, twins, wiring.wording));
    }

    /** How many pairs there are; reads the whole register. */
    int count() {
        return acts.find().run().size();
    }

    /** A new look at the pairs. @param back to where the clerk came from @param written after something changed */
    Node open(Runnable back, Runnable written) {
        shown = new TwinsScreen(acts, tools.screens(), tools.layers(), tools.tasks(), new TwinsScreen.Ways(back, written), tools.viewport());
        return tools.screens().load("twins/TwinsScreen.fxml", shown);
    }

    /** The pairs as they are now. */
    void reread() {
        if (shown != null) {
            shown.reload();
        }
    }
}
