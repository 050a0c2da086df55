package org.townledger.schooling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseForm;
import org.townledger.cases.Contradiction;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.TextEntry;
import org.townledger.ui.TypedField;
import org.townledger.wording.Wording;

/** The looks after a return (回访), the latest first, and a line to write the next one down. */
public final class CheckPane {

    private final Wording words;
    private final LogDoors doors;
    private @Nullable SchoolingCase child;

    @FXML private VBox entry;
    @FXML private DateField day;
    @FXML private ChoiceField<Boolean> inSchool;
    @FXML private TextEntry by;
    @FXML private TextEntry note;
    @FXML private Label refusal;
    @FXML private VBox list;

    CheckPane(Wording words, LogDoors doors) {
        this.words = words;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        entry.managedProperty().bind(entry.visibleProperty());
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        inSchool.setChoices(List.of(true, false), found -> words.say(found ? "schooling.inSchool" : "schooling.notInSchool"));
        entry.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
                key.consume();
                add();
            }
        });
    }

    /** Where a blocker that asks for a look leads to; what is typed here is no part of the case's form. */
    void addTo(CaseForm form) {
        form.add("last_check", new LeadsHere(day.focusTarget()));
    }

    void show(SchoolingCase stored) {
        clear();
        showList(stored);
    }

    void showList(SchoolingCase stored) {
        child = stored;
        boolean open = stored.file().state().isOpen();
        entry.setVisible(open && stored.back().returnedOn() != null || open && !stored.log().checks().isEmpty());
        list.getChildren().setAll(stored.log().checks().reversed().stream().map(one -> line(one, open)).toList());
        if (!list.getChildren().isEmpty()) {
            list.getChildren().getFirst().getStyleClass().add("latest");
        } else if (!entry.isVisible()) {
            Label later = new Label(words.say("schooling.checks.later"));
            later.getStyleClass().addAll("second", "small-text");
            list.getChildren().add(later);
        }
    }

    private HBox line(SchoolCheck one, boolean open) {
        String said = new LogOnPaper(words).said(one);
        if (!open || !one.recordedBy().equals(doors.user())) {
            return LogLines.line(one.day(), doors.today(), said);
        }
        return LogLines.line(one.day(), doors.today(), said, LogLines.act(words.say("schooling.log.strike"),
                () -> doors.run(() -> doors.acts().checks().strike(doors.user(), caseId(), one.id()), this::refused)));
    }

    private void clear() {
        day.setValue(doors.today());
        inSchool.setValue(true);
        by.setValue(null);
        note.setValue(null);
        refusal.setText("");
    }

    @FXML
    private void add() {
        Boolean found = inSchool.getValue();
        if (found == null) {
            inSchool.complain(words.say("schooling.log.noFinding"));
            return;
        }
        refusal.setText("");
        var typed = new LogCheck.Entry(day.getValue(), found, by.getValue(), note.getValue());
        doors.run(() -> doors.acts().checks().run(doors.user(), caseId(), typed), this::refused, this::clear);
    }

    private void refused(List<Contradiction> reasons) {
        Map<String, TypedField<?>> fields = Map.of("checked_on", day, "checked_by", by);
        reasons.forEach(wrong -> {
            if (fields.get(wrong.field()) instanceof TypedField<?> field) {
                field.complain(words.say(wrong.reason()));
            }
        });
        refusal.setText(reasons.stream().filter(wrong -> !fields.containsKey(wrong.field())).map(wrong -> words.say(wrong.reason()))
                .collect(Collectors.joining("\n")));
    }

    private UUID caseId() {
        return Objects.requireNonNull(child).file().id();
    }
}
