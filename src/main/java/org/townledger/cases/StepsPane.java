package org.townledger.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.ui.DateField;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** A case's course (办理经过), the latest first, and a line to note what happened. */
public final class StepsPane {

    private final Wording words;
    private final BiConsumer<LocalDate, String> noted;

    @FXML private HBox entry;
    @FXML private DateField day;
    @FXML private TextEntry note;
    @FXML private VBox list;

    /** @param noted takes the day and what happened on it */
    public StepsPane(Wording words, BiConsumer<LocalDate, String> noted) {
        this.words = words;
        this.noted = noted;
    }

    @FXML
    private void initialize() {
        entry.managedProperty().bind(entry.visibleProperty());
        note.focusTarget().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                add();
            }
        });
    }

    public void show(CaseFile file, List<CaseStep> steps, LocalDate today) {
        entry.setVisible(file.state().isOpen());
        day.setValue(today);
        note.setValue(null);
        list.getChildren().setAll(steps.reversed().stream().map(step -> line(step, today)).toList());
        if (!list.getChildren().isEmpty()) {
            list.getChildren().getFirst().getStyleClass().add("latest");
        }
    }

    @FXML
    private void add() {
        LocalDate when = day.getValue();
        String what = note.getValue();
        if (what == null) {
            note.complain(words.say("cases.steps.nothing"));
        } else if (when == null) {
            day.complain(words.say("cases.act.dayMissing"));
        } else {
            noted.accept(when, what);
        }
    }

    private Node line(CaseStep step, LocalDate today) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Label when = new Label(CaseMarks.day(step.happenedOn(), today));
        when.getStyleClass().addAll("second", "when");
        Label what = new Label(said(step));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label who = new Label(step.doneBy());
        who.getStyleClass().add("second");
        who.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(dot, when, what, who);
        line.getStyleClass().add("step-line-of-course");
        return line;
    }

    private String said(CaseStep step) {
        String note = step.note() == null ? "" : step.note();
        if (step.stateAfter() == null) {
            return note.isEmpty() ? words.say("cases.step." + step.kind()) : note;
        }
        String moved = step.stateAfter() == CaseState.FOUND ? words.say(CaseLife.stateName(CaseState.FOUND))
                : words.say("cases.step.moved", CaseLife.stateName(step.stateAfter()));
        return note.isEmpty() ? moved : words.say("cases.step.movedWith", note, moved);
    }
}
