package org.townledger.schooling;

import java.time.LocalDate;
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
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.TextEntry;
import org.townledger.ui.TypedField;
import org.townledger.wording.Wording;

/** Every persuasion (劝返), the latest first, and a line to write the next one down. */
public final class PersuasionPane {

    private final Wording words;
    private final LogDoors doors;
    private @Nullable SchoolingCase child;
    private @Nullable UUID editing;

    @FXML private Label total;
    @FXML private VBox entry;
    @FXML private DateField day;
    @FXML private TextEntry persuaders;
    @FXML private ChoiceField<String> way;
    @FXML private TextEntry met;
    @FXML private TextEntry result;
    @FXML private TextEntry nextStep;
    @FXML private Button leave;
    @FXML private Button add;
    @FXML private Label refusal;
    @FXML private VBox list;

    PersuasionPane(Wording words, LogDoors doors) {
        this.words = words;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        entry.managedProperty().bind(entry.visibleProperty());
        leave.managedProperty().bind(leave.visibleProperty());
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        entry.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
                key.consume();
                add();
            }
        });
    }

    /** Where the desk's next persuasion leads to; what is typed here is no part of the case's form. */
    void addTo(CaseForm form) {
        form.add("persuasion", new LeadsHere(persuaders.focusTarget()));
    }

    void show(SchoolingCase stored, LedgerWords ledger) {
        child = stored;
        WordChoice.show(way, ledger, "persuasion_way", null);
        clear();
        showList(stored);
    }

    void showList(SchoolingCase stored) {
        child = stored;
        boolean open = stored.file().state().isOpen();
        entry.setVisible(open);
        Integer carried = stored.absence().carriedVisits();
        total.setText(words.say("schooling.persuasions.total", stored.visits(), carried == null ? 0 : carried));
        list.getChildren().setAll(stored.log().persuasions().reversed().stream().map(one -> line(one, open)).toList());
        if (!list.getChildren().isEmpty()) {
            list.getChildren().getFirst().getStyleClass().add("latest");
        }
    }

    private HBox line(Persuasion one, boolean open) {
        String said = new LogOnPaper(words).said(one);
        if (!open || !one.recordedBy().equals(doors.user())) {
            return LogLines.line(one.day(), doors.today(), said);
        }
        return LogLines.line(one.day(), doors.today(), said, LogLines.act(words.say("schooling.log.edit"), () -> edit(one)),
                LogLines.act(words.say("schooling.log.strike"), () -> doors.run(() ->
                        doors.acts().persuasions().strike(doors.user(), caseId(), one.id()), this::refused)));
    }

    private void edit(Persuasion one) {
        editing = one.id();
        day.setValue(one.day());
        persuaders.setValue(one.persuaders());
        way.setValue(one.way());
        met.setValue(one.met());
        result.setValue(one.result());
        nextStep.setValue(one.nextStep());
        leave.setVisible(true);
        add.setText(words.say("schooling.persuasion.change"));
        result.focusTarget().requestFocus();
    }

    @FXML
    private void leave() {
        clear();
    }

    private void clear() {
        editing = null;
        day.setValue(doors.today());
        List.of(persuaders, met, result, nextStep).forEach(field -> field.setValue(null));
        way.setValue(null);
        leave.setVisible(false);
        refusal.setText("");
        add.setText(words.say("schooling.persuasion.add"));
    }

    @FXML
    private void add() {
        LocalDate when = day.getValue();
        var typed = new LogPersuasion.Entry(editing, when, persuaders.getValue(), met.getValue(), way.getValue(), result.getValue(),
                nextStep.getValue());
        refusal.setText("");
        doors.run(() -> doors.acts().persuasions().run(doors.user(), caseId(), typed), this::refused, this::clear);
    }

    private void refused(List<Contradiction> reasons) {
        Map<String, TypedField<?>> fields = Map.of("happened_on", day, "persuaders", persuaders, "result", result);
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
