package org.townledger.monitoring;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the screen, as on a ledger's. */
final class HouseholdKeys {

    /** What they do. @param step −1 for the household before, 1 for the one after @param back to the list */
    record Acts(Runnable save, Runnable startNew, Runnable search, IntConsumer step, Runnable edit, Runnable open, Runnable back) {
    }

    private final Acts acts;
    private final BooleanSupplier isOpen;
    private final Node list;

    HouseholdKeys(Acts acts, BooleanSupplier isOpen, Node list) {
        this.acts = acts;
        this.isOpen = isOpen;
        this.list = list;
    }

    void shortcut(KeyEvent key) {
        boolean open = isOpen.getAsBoolean();
        boolean done = switch (key.getCode()) {
            case S -> key.isShortcutDown() && open && does(acts.save());
            case N -> key.isShortcutDown() && does(acts.startNew());
            case F -> key.isShortcutDown() && does(acts.search());
            case DOWN -> key.isShortcutDown() && does(() -> acts.step().accept(1));
            case UP -> key.isShortcutDown() && does(() -> acts.step().accept(-1));
            case F2 -> open && does(acts.edit());
            case ENTER -> key.getTarget() == list && does(acts.open());
            default -> false;
        };
        if (done) {
            key.consume();
        }
    }

    /** Esc goes back to the list; where the household lies over it, the household is closed. */
    void plain(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            acts.back().run();
        }
    }

    private static boolean does(Runnable what) {
        what.run();
        return true;
    }
}
