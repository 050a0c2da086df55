package org.townledger.cases;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a ledger's screen; those on a case do nothing while none is open. */
final class CaseKeys {

    /** What they do. @param step −1 for the case before, 1 for the one after @param back to the table */
    record Acts(Runnable save, Runnable startNew, Runnable search, IntConsumer step, Runnable edit, Runnable back) {
    }

    private final BooleanSupplier open;
    private final Acts acts;

    CaseKeys(BooleanSupplier open, Acts acts) {
        this.open = open;
        this.acts = acts;
    }

    void on(Node screen) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void shortcut(KeyEvent key) {
        boolean isOpen = open.getAsBoolean();
        boolean done = switch (key.getCode()) {
            case S -> key.isShortcutDown() && isOpen && does(acts.save());
            case N -> key.isShortcutDown() && does(acts.startNew());
            case F -> key.isShortcutDown() && does(acts.search());
            case DOWN -> key.isShortcutDown() && isOpen && does(() -> acts.step().accept(1));
            case UP -> key.isShortcutDown() && isOpen && does(() -> acts.step().accept(-1));
            case F2 -> isOpen && does(acts.edit());
            // A menu button keeps Esc to itself, even while its menu is closed.
            case ESCAPE -> isOpen && key.getTarget() instanceof MenuButton menu && !menu.isShowing() && does(acts.back());
            default -> false;
        };
        if (done) {
            key.consume();
        }
    }

    /** Esc goes back to the table; where the case lies over it, the case is closed. */
    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && open.getAsBoolean()) {
            key.consume();
            acts.back().run();
        }
    }

    private static boolean does(Runnable what) {
        what.run();
        return true;
    }
}
