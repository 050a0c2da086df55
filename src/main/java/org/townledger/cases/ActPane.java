package org.townledger.cases;

import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.DateField;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Asks, inside the case, when an act happened and why; and says why one was refused. */
public final class ActPane {

    /** Takes what was asked for. */
    @FunctionalInterface
    public interface Given {
        void act(LocalDate day, @Nullable String reason);
    }

    private final Wording words;
    private Given given = (_, _) -> { };
    private boolean reasonNeeded;

    @FXML private VBox pane;
    @FXML private Label title;
    @FXML private HBox fields;
    @FXML private DateField day;
    @FXML private TextEntry reason;
    @FXML private Label refusal;
    @FXML private HBox buttons;
    @FXML private Button act;

    public ActPane(Wording words) {
        this.words = words;
    }

    @FXML
    private void initialize() {
        for (var part : new javafx.scene.Node[] {pane, title, fields, refusal, buttons}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        leave();
    }

    /** @param suggested the day that the case itself speaks for */
    public void ask(CaseAct wanted, CaseFile file, LocalDate suggested, Given whenGiven) {
        given = whenGiven;
        reasonNeeded = wanted.needsReason();
        String name = words.say(CaseLife.actName(wanted));
        title.setText(words.say("cases.act.title", file.numberText(), name));
        act.setText(name);
        day.setValue(suggested);
        reason.setValue(null);
        reason.setPromptText(words.say(reasonNeeded ? "cases.act.reason" : "cases.act.basis"));
        show(true);
        reason.focusTarget().requestFocus();
    }

    /** Says why something was not done. */
    public void refuse(Sentence why) {
        refusal.setText(words.say(why));
        pane.setVisible(true);
    }

    @FXML
    public void leave() {
        show(false);
    }

    @FXML
    private void act() {
        LocalDate when = day.getValue();
        String why = reason.getValue();
        if (reasonNeeded && why == null) {
            reason.complain(words.say("cases.act.reasonMissing"));
            reason.focusTarget().requestFocus();
        } else if (when == null) {
            day.complain(words.say("cases.act.dayMissing"));
            day.focusTarget().requestFocus();
        } else {
            given.act(when, why);
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            leave();
        } else if (key.getCode() == KeyCode.ENTER && fields.isVisible() && !act.isFocused()) {
            key.consume();
            act();
        }
    }

    private void show(boolean asking) {
        refusal.setText("");
        title.setVisible(asking);
        fields.setVisible(asking);
        buttons.setVisible(asking);
        pane.setVisible(asking);
    }
}
