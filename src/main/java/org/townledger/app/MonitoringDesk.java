package org.townledger.app;

import java.util.UUID;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.lists.Reference;
import org.townledger.monitoring.HouseholdsScreen;
import org.townledger.monitoring.IdentificationRules;
import org.townledger.monitoring.MonitoringRepository;
import org.townledger.monitoring.ReadHouseholds;
import org.townledger.store.Transaction;

/** Monitored households in the window, and what they lead to. */
final class MonitoringDesk {

    private static final String KEY = "monitoring";

    private final DeskAround around;
    private final WindowTools tools;
    private final ReadHouseholds read;
    private final Deck deck = new Deck();
    private final HouseholdsScreen screen;
    private final HouseholdDesk household;

    MonitoringDesk(DeskAround around, RegisterSearch search) {
        this.around = around;
        tools = around.tools();
        Wiring wiring = around.wiring();
        MonitoringWiring monitoring = wiring.monitoring;
        read = new ReadHouseholds(wiring.store, wiring.households, new MonitoringRepository(), monitoring.read);
        var acts = new HouseholdsScreen.Acts(tools.user(), read, monitoring.identify, monitoring.measure, monitoring.income, monitoring.finding,
                monitoring.undo, new IdentificationRules(Reference.clauses()), search.households(), () -> wiring.store.read(Transaction::newId));
        screen = new HouseholdsScreen(acts, new HouseholdsScreen.Around(tools.screens(), tools.layers(), tools.tasks(), tools.viewport()),
                new HouseholdsScreen.Ways(this::openFile, null, around.written()));
        household = new HouseholdDesk(wiring, tools, around.files(), deck, around.openCase(), this::back, around.written());
        deck.setHome(tools.screens().load("monitoring/Households.fxml", screen));
    }

    NavItem item() {
        return NavItem.of(KEY, Feather.EYE, around.wiring().wording.say("app.nav.monitoring"), deck::node).counting(read::open);
    }

    /** The households' screen, brought to the front. */
    HouseholdsScreen shown() {
        deck.back();
        return screen;
    }

    private void openFile(UUID id) {
        household.open(id);
    }

    private void back() {
        deck.back();
        screen.reload();
    }
}
