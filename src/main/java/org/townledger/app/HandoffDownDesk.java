package org.townledger.app;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.handoff.DownScreen;
import org.townledger.handoff.DownWork;
import org.townledger.household.CaseRef;
import org.townledger.people.Household;
import org.townledger.store.Transaction;

/** What the banner handed down, in a town's window, and where its lines lead. */
final class HandoffDownDesk {

    /** @param household its file @param screen of the navigation by its key @param written after something was written */
    record Doors(Consumer<CaseRef> aCase, Consumer<UUID> household, Consumer<String> screen, Runnable written) {
    }

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final Doors doors;
    private @Nullable Node root;

    HandoffDownDesk(Wiring wiring, WindowTools tools, FileChoices files, Doors doors) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
        this.doors = doors;
    }

    NavItem item() {
        return NavItem.of(DownWork.AREA, Feather.DOWNLOAD, wiring.wording.say("app.nav.down"), this::node).counting(this::open);
    }

    /** No figure while nothing waits. Not for the JavaFX thread. */
    private long open() {
        int open = wiring.handoff.down.inbox.run().open(wiring.office);
        return open == 0 ? -1 : open;
    }

    /** Null where the register has none of that number. */
    private @Nullable UUID household(String number) {
        return wiring.store.read(tx -> wiring.households.byNumber(tx, number.strip())).map(Household::id).orElse(null);
    }

    private Node node() {
        if (root == null) {
            HandoffDownWiring down = wiring.handoff.down;
            String user = tools.user();
            var acts = new DownScreen.Acts(user, down.inbox, () -> wiring.store.read(wiring.lists::divisions),
                    (from, progress) -> wiring.handoff.merge.run(user, from, progress), down.clues,
                    roll -> down.compare.run(user, roll, wiring.store.read(Transaction::today)), down.accept, down.decline, down.complete, down.withdraw,
                    (number, to, day, reason) -> down.offer.run(user, household(number), to, day, reason));
            var ways = new DownScreen.Ways(files::packages, (ledger, id) -> doors.aCase().accept(new CaseRef(ledger, id)), doors.household(),
                    () -> doors.screen().accept(RollsDesk.KEY), doors.written());
            root = tools.screens().load("handoff/Down.fxml", new DownScreen(acts, ways, tools.layers(), tools.screens(), tools.tasks()));
        }
        return root;
    }
}
