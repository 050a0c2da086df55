package org.townledger.ui;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/**
 * Greys in a screen what whoever works may not do: a button says in its {@code userData} which permission it needs.
 * It stays pressable, and then says why not and who may; what nobody in this office may ever do is taken out. Fields are
 * only shown to whoever enters nothing; a pane of other fields says in its {@code userData} what those need.
 */
final class AllowedParts {

    private static final String FIELDS = "ENTER";

    private final Allowance allowance;
    private final Wording words;
    private final String fields;

    AllowedParts(Allowance allowance, Wording words) {
        this(allowance, words, FIELDS);
    }

    private AllowedParts(Allowance allowance, Wording words, String fields) {
        this.allowance = allowance;
        this.words = words;
        this.fields = fields;
    }

    void in(Node node) {
        switch (node) {
            case FormRow row -> allowance.refusal(fields).ifPresent(_ -> row.forbid());
            case ButtonBase button -> {
                if (button.getUserData() instanceof String permission) {
                    allowance.refusal(permission).ifPresent(reason -> grey(button, reason));
                }
            }
            case ScrollPane scroll when scroll.getContent() != null -> in(scroll.getContent());
            case TabPane tabs -> tabs.getTabs().forEach(tab -> {
                if (tab.getContent() != null) {
                    in(tab.getContent());
                }
            });
            case SplitPane split -> split.getItems().forEach(this::in);
            case Parent parent when parent.getUserData() instanceof String permission && !permission.equals(fields) ->
                    new AllowedParts(allowance, words, permission).in(parent);
            case Parent parent -> List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> in(parent, child));
            default -> { }
        }
    }

    private void in(Parent parent, Node child) {
        boolean outOfPlace = child instanceof ButtonBase && child.getUserData() instanceof String permission && allowance.isOutOfPlace(permission);
        if (outOfPlace && parent instanceof Pane pane) {
            pane.getChildren().remove(child);
        } else {
            in(child);
        }
    }

    private void grey(ButtonBase button, Sentence reason) {
        button.getStyleClass().remove("accent");
        button.getStyleClass().add("not-allowed");
        button.setTooltip(new Tooltip(words.say(reason)));
        button.addEventFilter(ActionEvent.ACTION, pressed -> tell(pressed, reason));
        if (button instanceof MenuButton) {
            button.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> tell(pressed, reason));
            button.addEventFilter(KeyEvent.KEY_PRESSED, Event::consume);
        }
    }

    private void tell(Event pressed, Sentence reason) {
        pressed.consume();
        allowance.tell(reason);
    }
}
