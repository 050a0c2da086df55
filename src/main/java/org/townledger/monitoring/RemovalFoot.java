package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.DateField;
import org.townledger.ui.Screens;
import org.townledger.ui.TextEntry;
import org.townledger.ui.Verdict;
import org.townledger.wording.Wording;

/** What the clerk adds at the foot of the check: a finding, the next step of the removal, or the day of the next look. */
public final class RemovalFoot {

    /** What is done with it. */
    interface Acts {

        void find(FindingMatter matter, boolean holds, String evidence);

        void step(RemovalStep step, Noted noted, Notice notice);

        void look(LocalDate next);

        void withdraw();
    }

    private enum Mode { FINDING, STEP, LOOK, SAYING }

    private final Wording words;
    private final Acts acts;
    private final ToggleGroup answers = new ToggleGroup();
    private Mode mode = Mode.SAYING;
    private @Nullable FindingMatter matter;
    private @Nullable RemovalStep step;

    @FXML private VBox foot;
    @FXML private StackPane mark;
    @FXML private Label title;
    @FXML private Label clause;
    @FXML private RadioButton holds;
    @FXML private RadioButton holdsNot;
    @FXML private HBox entry;
    @FXML private DateField day;
    @FXML private TextEntry text;
    @FXML private HBox noticeRow;
    @FXML private DateField noticeFrom;
    @FXML private Spinner<Integer> noticeDays;
    @FXML private Label refused;
    @FXML private Label hint;
    @FXML private Button withdraw;
    @FXML private Button save;

    RemovalFoot(Screens screens, Acts acts) {
        this.words = screens.words();
        this.acts = acts;
        screens.load("monitoring/RemovalFoot.fxml", this);
    }

    @FXML
    private void initialize() {
        holds.setToggleGroup(answers);
        holdsNot.setToggleGroup(answers);
        for (Node node : new Node[] {holds, holdsNot, day, text, noticeRow, withdraw, save, entry, refused, mark}) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    Node node() {
        return foot;
    }

    /** @param number of the condition in the list @param last the finding that stands, or null */
    void askFinding(Condition condition, FindingMatter wanted, int number, @Nullable Finding last) {
        mode = Mode.FINDING;
        matter = wanted;
        shown(true, false, true, false);
        mark.getChildren().setAll(new Verdict(Verdict.Kind.UNDECIDED, ""));
        title.setText(words.say("monitoring.removal.foot.finding", number, words.say("monitoring.removal.question." + wanted.name())));
        clause.setText(words.say("monitoring.removal.foot.clause", RemovalWords.shortened(condition.clause().citation())));
        clause.setTooltip(new javafx.scene.control.Tooltip(condition.clause().text()));
        holds.setText(words.say("monitoring.removal.answer.holds." + wanted.name()));
        holdsNot.setText(words.say("monitoring.removal.answer.not." + wanted.name()));
        answers.selectToggle(last == null ? null : last.holds() ? holds : holdsNot);
        text.setValue(last == null ? null : last.evidence());
        prompt("monitoring.removal.prompt.evidence");
        hint.setText(last == null ? words.say("monitoring.removal.foot.findingHint")
                : words.say("monitoring.removal.foot.findingLast", last.by(), last.on()));
        save.setText(words.say("monitoring.removal.foot.saveFinding"));
    }

    /** @param days that a notice hangs by what stands today */
    void askStep(RemovalStep next, LocalDate today, int days, @Nullable LocalDate noticeOver) {
        mode = Mode.STEP;
        step = next;
        shown(false, true, next != RemovalStep.MARK, next == RemovalStep.APPRAISE);
        mark.getChildren().clear();
        title.setText(words.say("monitoring.removal.foot.step", words.say(RemovalProcessRules.name(next))));
        clause.setText(words.say("monitoring.removal.foot.clause", words.say("monitoring.removal.foot.stepClause")));
        day.setValue(today);
        text.setValue(null);
        prompt("monitoring.removal.prompt." + next.name());
        noticeFrom.setValue(today);
        noticeDays.getValueFactory().setValue(days);
        hint.setText(next == RemovalStep.REVIEW && noticeOver != null ? words.say("monitoring.removal.foot.noticeOver", noticeOver)
                : words.say("monitoring.removal.foot.hint." + next.name()));
        withdraw.setVisible(true);
        save.setText(words.say("monitoring.removal.foot.save." + next.name()));
    }

    /** @param next the day that stands, else one to propose */
    void askLook(LocalDate next, boolean planned) {
        mode = Mode.LOOK;
        shown(false, true, false, false);
        mark.getChildren().clear();
        title.setText(words.say("monitoring.removal.foot.look"));
        clause.setText(words.say("monitoring.removal.foot.clause", words.say("monitoring.removal.foot.lookClause")));
        day.setValue(next);
        hint.setText(words.say(planned ? "monitoring.removal.foot.lookPlanned" : "monitoring.removal.foot.lookHint"));
        save.setText(words.say("monitoring.removal.foot.saveLook"));
    }

    /** Nothing to add. */
    void say(String what, String more) {
        mode = Mode.SAYING;
        shown(false, false, false, false);
        mark.getChildren().clear();
        title.setText(what);
        clause.setText("");
        hint.setText(more);
        save.setVisible(false);
    }

    private void shown(boolean answer, boolean dated, boolean written, boolean hung) {
        holds.setVisible(answer);
        holdsNot.setVisible(answer);
        day.setVisible(dated);
        text.setVisible(written);
        entry.setVisible(answer || dated || written);
        noticeRow.setVisible(hung);
        withdraw.setVisible(false);
        save.setVisible(true);
        refused.setVisible(false);
        mark.setVisible(answer);
    }

    /** Why it was not written. */
    void refuse(java.util.List<String> why) {
        refused.setText(String.join("\n", why));
        refused.setVisible(!why.isEmpty());
    }

    private void prompt(String key) {
        text.setPromptText(words.say(key));
    }

    void focus() {
        Node first = mode == Mode.FINDING ? answers.getSelectedToggle() == null ? holds : text.focusTarget() : day.focusTarget();
        first.requestFocus();
    }

    @FXML
    private void save() {
        switch (mode) {
            case FINDING -> saveFinding();
            case STEP -> acts.step(Objects.requireNonNull(step), new Noted(day.getValue(), text.getValue()),
                    step == RemovalStep.APPRAISE ? new Notice(noticeFrom.getValue(), noticeDays.getValue()) : Notice.NONE);
            case LOOK -> {
                if (day.getValue() == null) {
                    day.complain(words.say("monitoring.removal.foot.dayMissing"));
                } else {
                    acts.look(day.getValue());
                }
            }
            case SAYING -> { }
        }
    }

    private void saveFinding() {
        String evidence = text.getValue();
        if (answers.getSelectedToggle() == null) {
            text.complain(words.say("monitoring.removal.foot.answerMissing"));
            holds.requestFocus();
        } else if (evidence == null || evidence.isBlank()) {
            text.complain(words.say("monitoring.removal.foot.evidenceMissing"));
            text.focusTarget().requestFocus();
        } else {
            acts.find(Objects.requireNonNull(matter), holds.isSelected(), evidence);
        }
    }

    @FXML
    private void withdraw() {
        acts.withdraw();
    }
}
