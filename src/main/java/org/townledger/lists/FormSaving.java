package org.townledger.lists;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.townledger.ui.Tasks;

/** How a form beside a table is saved: by its button or Ctrl+S, off the screen's thread, with complaints beside the fields. */
public final class FormSaving {

    private final Tasks tasks;
    private final Button button;

    /** @param button not to be pressed a second time while a save is under way */
    public FormSaving(Tasks tasks, Button button) {
        this.tasks = tasks;
        this.button = button;
    }

    /** Saves when Ctrl+S is pressed anywhere in the form. */
    public static void onKey(Node form, Runnable save) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && key.getCode() == KeyCode.S) {
                key.consume();
                save.run();
            }
        });
    }

    /** Starts a further act by F2, where its button is shown. */
    public static void onEditKey(Node form, Button start) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F2 && start.isVisible()) {
                key.consume();
                start.fire();
            }
        });
    }

    /** @param saved is told what was kept; where it was refused, the fields say why and nothing was changed */
    public <T> void run(FormFields fields, Callable<EditOutcome<T>> work, Consumer<? super T> saved) {
        button.setDisable(true);
        tasks.run(work, outcome -> {
            switch (outcome) {
                case EditOutcome.Saved<T>(T kept) -> saved.accept(kept);
                case EditOutcome.Refused<T>(var complaints) -> fields.complain(complaints);
            }
        }, () -> button.setDisable(false));
    }
}
