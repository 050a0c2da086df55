package org.townledger.app;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.townledger.water.KnownSupplies;
import org.townledger.water.LookBack;
import org.townledger.water.LookBackPane;
import org.townledger.water.ReadSupplies;
import org.townledger.water.SaveSupply;
import org.townledger.water.SuppliesPane;
import org.townledger.water.WaterCase;
import org.townledger.water.WaterFilter;
import org.townledger.water.WaterLook;

/** The water ledger in the window, with its register of sources and its looks back. */
final class WaterDesk {

    private final Wiring wiring;
    private final WindowTools tools;
    private final ReadSupplies read;
    private final KnownSupplies known;
    private final LedgerDesk<WaterCase, WaterFilter> desk;

    WaterDesk(DeskAround around, RegisterSearch search) {
        wiring = around.wiring();
        tools = around.tools();
        read = new ReadSupplies(wiring.store, wiring.waterWorks.supplies, wiring.lists, wiring.wording);
        known = new KnownSupplies(read, tools.tasks());
        var lookBack = new LookBack(wiring.store, wiring.waterWorks.ledger, wiring.waterWorks.repository, wiring.cases, wiring.wording);
        var look = new WaterLook(wiring.wording, new LookBackPane.Acts(tools.user(), lookBack, tools.tasks(), this::again), known);
        desk = new LedgerDesk<>(around, wiring.water, look, search.households(),
                List.of(new LedgerDoor(wiring.wording.say("app.water.supplies"), this::supplies)));
    }

    LedgerDesk<WaterCase, WaterFilter> desk() {
        return desk;
    }

    private void again(UUID id) {
        desk.shown().again(id);
    }

    private Node supplies(Runnable back) {
        var pane = new SuppliesPane(read, new SaveSupply(wiring.store, wiring.waterWorks.supplies), tools.user(), tools.screens(), tools.layers(),
                tools.tasks(), back, known::reload);
        return SuppliesPane.of(pane, tools.screens());
    }
}
