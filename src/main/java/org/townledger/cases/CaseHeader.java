package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** The head of an open case: number, whom it concerns, what is due, and the way to the next case. */
public final class CaseHeader {

    /** What its buttons do. @param step −1 for the case before, 1 for the one after @param act null where cases are only looked at @param household opens a household's file @param history shows who changed the case; null for nobody */
    public record Acts(Consumer<Integer> step, @Nullable Consumer<CaseAct> act, Consumer<UUID> household, @Nullable Consumer<UUID> history, Runnable close) {
    }

    private final Wording words;
    private final Acts acts;

    @FXML private Label number;
    @FXML private HBox tags;
    @FXML private Button household;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private MenuButton more;
    @FXML private Label name;
    @FXML private FlowPane marks;
    @FXML private Label due;
    private final Tag unsaved;

    public CaseHeader(Wording words, Acts acts) {
        this.words = words;
        this.acts = acts;
        unsaved = new Tag(words.say("cases.unsaved"), Tag.Tone.ACCENT);
    }

    @FXML
    private void initialize() {
        unsaved.managedProperty().bind(unsaved.visibleProperty());
        due.managedProperty().bind(due.visibleProperty());
        more.managedProperty().bind(more.visibleProperty());
        household.managedProperty().bind(household.visibleProperty());
    }

    /** @param ledgerMarks what the ledger shows beside the name */
    public void show(CaseFile file, LocalDate today, List<? extends Node> ledgerMarks) {
        number.setText(file.numberText());
        name.setText(file.concerned().head());
        marks.getChildren().setAll(ledgerMarks);
        due.setText(CaseMarks.due(file, today, words));
        due.setVisible(!due.getText().isEmpty());
        due.getStyleClass().removeAll("danger-text", "warning-text", "second");
        due.getStyleClass().add(switch (CaseMarks.leftStyle(file, today)) {
            case "urgent" -> "danger-text";
            case "soon" -> "warning-text";
            default -> "second";
        });
        tags.getChildren().setAll(unsaved);
        if (!file.concerned().isInRegister()) {
            tags.getChildren().add(new Tag(words.say("cases.notInRegister"), Tag.Tone.WARNING));
        }
        showHousehold(file.concerned().household());
        showSteps(true);
        more.getItems().clear();
        Consumer<CaseAct> act = acts.act();
        if (act != null) {
            more.getItems().setAll(CaseAct.aside(file.state()).map(aside -> item(aside, act)).toList());
        }
        Consumer<UUID> history = acts.history();
        if (history != null) {
            MenuItem changes = new MenuItem(words.say("cases.history"));
            changes.setId("history");
            changes.setOnAction(_ -> history.accept(file.id()));
            more.getItems().add(changes);
        }
        more.setVisible(!more.getItems().isEmpty());
    }

    /** A case that has no number yet. */
    public void showNew() {
        number.setText(words.say("cases.unnumbered"));
        name.setText(words.say("cases.new"));
        marks.getChildren().clear();
        tags.getChildren().setAll(unsaved);
        due.setVisible(false);
        more.setVisible(false);
        household.setVisible(false);
        showSteps(false);
    }

    /** What is known of the case from outside, beside its name; on a line of its own where there is no room. */
    public void showWords(List<? extends Node> fromOutside) {
        marks.getChildren().addAll(fromOutside);
    }

    public void showUnsaved(boolean isUnsaved) {
        unsaved.setVisible(isUnsaved);
    }

    /** The button says itself that the register does not have the person; a button that is off shows no tooltip. */
    private void showHousehold(@Nullable UUID id) {
        household.setVisible(true);
        household.setDisable(id == null);
        household.setText(words.say(id == null ? "cases.household.none" : "cases.household"));
        household.setOnAction(_ -> acts.household().accept(Objects.requireNonNull(id)));
    }

    private void showSteps(boolean hasNeighbours) {
        previous.setVisible(hasNeighbours);
        next.setVisible(hasNeighbours);
    }

    private MenuItem item(CaseAct act, Consumer<CaseAct> does) {
        MenuItem item = new MenuItem(words.say(CaseLife.actName(act)));
        item.setOnAction(_ -> does.accept(act));
        return item;
    }

    @FXML
    private void previous() {
        acts.step().accept(-1);
    }

    @FXML
    private void next() {
        acts.step().accept(1);
    }

    @FXML
    private void close() {
        acts.close().run();
    }
}
