package org.townledger.water;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseState;
import org.townledger.ui.DateField;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** The looks back at a closed case: those done, and a place for the next; one that found the trouble back reopens the case. */
public final class LookBackPane {

    /** What the pane does. @param again shows the case as it stands afterwards */
    public record Acts(String user, LookBack lookBack, Tasks tasks, Consumer<UUID> again) {
    }

    private final Wording words;
    private final Acts acts;
    private @Nullable WaterCase shown;

    @FXML private VBox pane;
    @FXML private Label due;
    @FXML private VBox list;
    @FXML private VBox entry;
    @FXML private DateField day;
    @FXML private TextEntry finding;
    @FXML private Label refusal;

    public LookBackPane(Wording words, Acts acts) {
        this.words = words;
        this.acts = acts;
    }

    @FXML
    private void initialize() {
        for (Node part : new Node[] {pane, due, list, entry, refusal}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    }

    void show(@Nullable WaterCase water, LocalDate today) {
        shown = water;
        refusal.setText("");
        finding.setValue(null);
        day.setValue(today);
        boolean closed = water != null && water.file().state() == CaseState.CLOSED;
        pane.setVisible(water != null && (closed || !water.rechecks().done().isEmpty()));
        entry.setVisible(closed);
        LocalDate planned = water == null ? null : water.rechecks().dueOn();
        due.setVisible(closed && planned != null);
        due.setText(planned == null ? "" : words.say(planned.isBefore(today) ? "water.recheck.overdue" : "water.recheck.due", planned));
        due.getStyleClass().removeAll("danger-text", "second");
        due.getStyleClass().add(planned != null && planned.isBefore(today) ? "danger-text" : "second");
        list.getChildren().setAll(water == null ? List.of() : water.rechecks().done().reversed().stream().map(this::line).toList());
    }

    private Node line(Rechecks.Recheck recheck) {
        Label when = new Label(recheck.doneOn().toString());
        when.getStyleClass().add("second");
        Label what = new Label(recheck.finding() == null ? "" : recheck.finding());
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label who = new Label(recheck.by());
        who.getStyleClass().add("second");
        HBox line = new HBox(when, new Tag(words.say(recheck.passed() ? "water.recheck.good" : "water.recheck.bad"),
                recheck.passed() ? Tag.Tone.SUCCESS : Tag.Tone.DANGER), what, who);
        line.getStyleClass().add("cell-marks");
        return line;
    }

    @FXML
    private void good() {
        keep(true);
    }

    @FXML
    private void bad() {
        keep(false);
    }

    private void keep(boolean passed) {
        LocalDate when = day.getValue();
        String seen = finding.getValue();
        WaterCase water = Objects.requireNonNull(shown);
        if (when == null) {
            day.complain(words.say("cases.act.dayMissing"));
            day.focusTarget().requestFocus();
        } else if (!passed && seen == null) {
            finding.complain(words.say("water.recheck.silent"));
            finding.focusTarget().requestFocus();
        } else {
            UUID id = water.file().id();
            acts.tasks().run(() -> acts.lookBack().run(acts.user(), id, when, passed, seen), outcome -> {
                switch (outcome) {
                    case LookBack.Outcome.Kept _ -> acts.again().accept(id);
                    case LookBack.Outcome.Refused(var why) -> refusal.setText(words.say(why));
                }
            });
        }
    }
}
