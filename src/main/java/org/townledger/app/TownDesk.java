package org.townledger.app;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.Work;
import org.townledger.desk.Area;
import org.townledger.desk.DeskScreen;
import org.townledger.handoff.DownWork;
import org.townledger.household.CaseRef;
import org.townledger.wording.Wording;

/** The desk in the window, and where its lines and figures lead. */
final class TownDesk {

    /** @param screen opens a screen of the navigation by its key @param aCase in its ledger, with the cursor in a field or none */
    record Doors(Consumer<String> screen, BiConsumer<CaseRef, @Nullable String> aCase, Consumer<UUID> household,
                 BiConsumer<UUID, @Nullable String> monitored, Runnable backups) {
    }

    private static final String HOUSEHOLD = "household";
    private static final String MONITORING = "monitoring";

    private final Wiring wiring;
    private final WindowTools tools;
    private final LedgerDesks ledgers;
    private final Doors doors;
    private @Nullable DeskScreen screen;

    TownDesk(Wiring wiring, WindowTools tools, LedgerDesks ledgers, Doors doors) {
        this.wiring = wiring;
        this.tools = tools;
        this.ledgers = ledgers;
        this.doors = doors;
    }

    /** How much is overdue or due today. Not for the JavaFX thread. */
    long pressing() {
        return wiring.desk.read.work().now().pressing();
    }

    /** @param foot stands below the villages */
    Node node(Node foot) {
        var ways = new DeskScreen.Ways(this::open, this::open, row -> doors.aCase().accept(new CaseRef(row.ledger(), row.id()), null));
        List<Area> cards = ledgers.all().stream().map(LedgerDesk::area).toList();
        screen = new DeskScreen(wiring.desk.read, cards, others(wiring.wording), tools.screens(), tools.tasks(), ways, tools.viewport(), foot);
        return tools.screens().load("desk/Desk.fxml", screen);
    }

    /** What is due, as it is now. */
    void reread() {
        if (screen != null) {
            screen.reload();
        }
    }

    private static List<Area> others(Wording words) {
        return List.of(new Area(HOUSEHOLD, Feather.USERS, words.say("app.nav.register")),
                new Area(MONITORING, Feather.EYE, words.say("app.nav.monitoring")),
                new Area(BackupDesk.KEY, Feather.SHIELD, words.say("app.backup.title")),
                new Area(HandoffDesk.KEY, Feather.HARD_DRIVE, words.say("app.nav.handoff")),
                new Area(DownWork.AREA, Feather.DOWNLOAD, words.say("app.nav.down")),
                new Area(RollsDesk.KEY, Feather.COLUMNS, words.say("desk.area.rolls")));
    }

    private void open(String ledger, String chip) {
        ledgers.of(ledger).ifPresent(desk -> {
            doors.screen().accept(ledger);
            desk.narrow(chip);
        });
    }

    private void open(Work work) {
        if (ledgers.of(work.area()).isPresent()) {
            doors.aCase().accept(new CaseRef(work.area(), work.subject()), work.field());
        } else if (work.area().equals(HOUSEHOLD)) {
            doors.screen().accept("register");
            doors.household().accept(work.subject());
        } else if (work.area().equals(MONITORING)) {
            doors.monitored().accept(work.subject(), work.field());
        } else if (work.area().equals(BackupDesk.KEY)) {
            doors.backups().run();
        } else {
            doors.screen().accept(work.area());
        }
    }
}
