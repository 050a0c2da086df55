package org.townledger.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.wording.Wording;

/** What {@link Layers#toast} shows: what has been done, and 撤销 where it can be undone. */
final class Toast extends HBox {

    private final String done;
    private final boolean undoable;

    Toast(String done, Wording words, @Nullable Runnable undo, Runnable close) {
        this.done = done;
        undoable = undo != null;
        getStyleClass().add("toast");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(Icons.of(Feather.CHECK_CIRCLE), new Label(done));
        if (undo != null) {
            Button back = new Button(words.say("ui.undo"));
            back.getStyleClass().add("link");
            back.setOnAction(_ -> {
                close.run();
                undo.run();
            });
            getChildren().add(back);
        }
    }

    String done() {
        return done;
    }

    boolean hasUndo() {
        return undoable;
    }
}
