package org.townledger.cases;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Wording;

/** The acts below an open case. What is not possible yet stays pressable and leads to what is missing. */
public final class SaveBar {

    /** What its buttons do. */
    public record Acts(Runnable save, Consumer<CaseAct> act, Runnable print) {
    }

    private final Wording words;
    private final Acts acts;
    private @Nullable CaseAct next;

    @FXML private Button save;
    @FXML private Button forward;
    @FXML private Button reopen;
    @FXML private Button print;
    @FXML private Button close;

    public SaveBar(Wording words, Acts acts) {
        this.words = words;
        this.acts = acts;
    }

    @FXML
    private void initialize() {
        for (Button button : new Button[] {save, forward, reopen, print, close}) {
            button.managedProperty().bind(button.visibleProperty());
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    /** @param blocked whether the rules ask for more before the closing */
    public void show(CaseFile file, boolean blocked) {
        boolean open = file.state().isOpen();
        next = CaseAct.forward(file.state()).orElse(null);
        save.setVisible(open);
        forward.setVisible(next != null);
        forward.setText(next == null ? "" : words.say(CaseLife.actName(next)));
        reopen.setVisible(!open);
        print.setVisible(true);
        close.setVisible(CaseAct.CLOSE.startsFrom(file.state()));
        close.setText(words.say(blocked ? "cases.close.ask" : "cases.act.CLOSE"));
        close.getStyleClass().remove("not-yet");
        if (blocked) {
            close.getStyleClass().add("not-yet");
        }
    }

    /** A case that has not been saved can only be saved. */
    public void showNew() {
        save.setVisible(true);
        forward.setVisible(false);
        reopen.setVisible(false);
        print.setVisible(false);
        close.setVisible(false);
    }

    @FXML
    private void save() {
        acts.save().run();
    }

    @FXML
    private void forward() {
        acts.act().accept(java.util.Objects.requireNonNull(next));
    }

    @FXML
    private void reopen() {
        acts.act().accept(CaseAct.REOPEN);
    }

    @FXML
    private void print() {
        acts.print().run();
    }

    @FXML
    private void close() {
        acts.act().accept(CaseAct.CLOSE);
    }
}
