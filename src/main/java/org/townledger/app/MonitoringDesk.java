package org.townledger.app;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.audit.AuditedRecord;
import org.townledger.audit.HistoryDialog;
import org.townledger.cases.Leaving;
import org.townledger.cases.PrintOne;
import org.townledger.cases.SheetOnScreen;
import org.townledger.household.CaseRef;
import org.townledger.lists.Reference;
import org.townledger.monitoring.HouseholdPanel;
import org.townledger.monitoring.HouseholdsScreen;
import org.townledger.monitoring.MonitoringWindow;
import org.townledger.monitoring.IdentificationRules;
import org.townledger.monitoring.MonitoringFile;
import org.townledger.monitoring.MonitoringRepository;
import org.townledger.monitoring.ReadHouseholds;
import org.townledger.monitoring.RemovalScreen;
import org.townledger.sheets.Printers;
import org.townledger.store.Transaction;

/** Monitored households in the window, and what they lead to. */
final class MonitoringDesk {

    private static final String KEY = "monitoring";

    private final DeskAround around;
    private final Consumer<String> openScreen;
    private final WindowTools tools;
    private final ReadHouseholds read;
    private final Deck deck = new Deck();
    private final HouseholdsScreen screen;
    private final HouseholdDesk household;
    private final RemovalScreen removal;
    private final Node removalRoot;
    private boolean fromRemoval;

    /** @param openScreen opens a screen of the navigation by its key */
    MonitoringDesk(DeskAround around, RegisterSearch search, Consumer<String> openScreen) {
        this.around = around;
        this.openScreen = openScreen;
        tools = around.tools();
        Wiring wiring = around.wiring();
        MonitoringWiring monitoring = wiring.monitoring;
        read = new ReadHouseholds(wiring.store, wiring.households, new MonitoringRepository(), monitoring.read);
        var acts = new HouseholdsScreen.Acts(tools.user(), read, monitoring.identify, monitoring.measure, monitoring.income, monitoring.finding,
                monitoring.undo, new IdentificationRules(Reference.clauses()), search.households(), () -> wiring.store.read(Transaction::newId));
        screen = new HouseholdsScreen(acts, new MonitoringWindow(tools.screens(), tools.layers(), tools.tasks(), tools.viewport(), wiring.handoff.desk.notices),
                new HouseholdsScreen.Ways(this::openFile, this::openRemoval, id -> new HistoryDialog(wiring.audit.read, tools.layers(), tools.tasks())
                        .open(new AuditedRecord.OfMonitored(id)), around.written()));
        removal = removal(monitoring);
        household = new HouseholdDesk(wiring, tools, around.files(), deck, around.openCase(), this::back, around.written());
        removalRoot = tools.screens().load("monitoring/Removal.fxml", removal);
        deck.setHome(tools.screens().load("monitoring/Households.fxml", screen));
    }

    String key() {
        return KEY;
    }

    NavItem item() {
        return NavItem.of(KEY, Feather.EYE, around.wiring().wording.say("app.nav.monitoring"), deck::node).counting(read::open);
    }

    /** The households' screen, brought to the front. */
    HouseholdsScreen shown() {
        deck.back();
        return screen;
    }

    private RemovalScreen removal(MonitoringWiring monitoring) {
        var acts = new RemovalScreen.Acts(tools.user(), monitoring.read, monitoring.finding, monitoring.identify, monitoring.propose, monitoring.advance,
                monitoring.undo);
        var ways = new RemovalScreen.Ways(id -> {
            fromRemoval = true;
            household.open(id);
        }, this::print, (id, page) -> {
            back();
            screen.show(id, page);
        }, this::openLedger, this::back, around.written());
        return new RemovalScreen(acts, new MonitoringWindow(tools.screens(), tools.layers(), tools.tasks(), tools.viewport()), ways);
    }

    /** A household, with the cursor in a field that the desk or a check names; what concerns its removal is shown there. */
    void open(UUID id, @Nullable String field) {
        if (field == null) {
            shown().show(id);
        } else if (field.startsWith("removal") || field.equals("removed_on") || field.equals("next_look_on")) {
            openRemoval(id);
        } else {
            shown().show(id, field);
        }
    }

    /** The check before a removal. @param id the household to show; null for the one that is nearest to it */
    void openRemoval(@Nullable UUID id) {
        deck.show(removalRoot);
        removalRoot.requestFocus();
        removal.show(id);
    }

    private void openLedger(String ledger, @Nullable UUID which) {
        if (which != null) {
            around.openCase().accept(new CaseRef(ledger, which));
        } else {
            openScreen.accept(ledger);
        }
    }

    private void print(MonitoringFile file) {
        var onScreen = new SheetOnScreen(Printers.ofThisSystem(), tools.tasks(), tools.screens(), around.files().sheets(Leaving.Kind.SHEET, null));
        var words = around.wiring().wording;
        new PrintOne(onScreen, tools.tasks(), new PrintOne.Around(deck::show, reason -> tools.layers().toast(words.say(reason), null),
                () -> openRemoval(file.family().id()))).open(words.say("monitoring.sheet.name", file.head()),
                target -> around.wiring().monitoring.print.run(file, target));
    }

    /** After something was taken back: what is shown, as it is now. */
    void reread() {
        screen.reload();
        household.reread();
        if (removalRoot.getScene() != null) {
            removal.show(null);
        }
    }

    /** Goes on once nothing is unsaved. */
    void leave(Runnable then) {
        screen.leave(then);
    }

    private void openFile(UUID id) {
        fromRemoval = false;
        household.open(id);
    }

    private void back() {
        deck.back();
        if (fromRemoval) {
            fromRemoval = false;
            openRemoval(null);
        } else {
            screen.reload();
        }
    }
}
