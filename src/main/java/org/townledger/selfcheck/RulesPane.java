package org.townledger.selfcheck;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CheckRule;
import org.townledger.selfcheck.SelfCheck.Ruling;
import org.townledger.ui.PagingTable;
import org.townledger.ui.Screens;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** The rules of the check with what they rest on; each is switched off with a reason, and on again. */
final class RulesPane {

    private final SelfCheckScreen.Acts acts;
    private final Screens screens;
    private final Tasks tasks;
    private final Runnable changed;
    private final Wording words;
    private final FindingText text;
    private volatile List<Ruling> rulings = List.of();
    private @Nullable SelfCheck check;
    private @Nullable Ruling chosen;
    private PagingTable<Ruling> table;

    @FXML private VBox root;
    @FXML private HBox bar;
    @FXML private Label state;
    @FXML private TextEntry reason;
    @FXML private Button off;
    @FXML private Button on;
    @FXML private Label refusal;

    /** @param changed after a rule was switched */
    RulesPane(SelfCheckScreen.Acts acts, Screens screens, Tasks tasks, Runnable changed) {
        this.acts = acts;
        this.screens = screens;
        this.tasks = tasks;
        this.changed = changed;
        words = screens.words();
        text = new FindingText(words);
    }

    Node load() {
        return screens.load("selfcheck/Rules.fxml", this);
    }

    @FXML
    private void initialize() {
        table = new PagingTable<>(words, tasks, List.of(
                spec("rule", ruling -> ruling.rule().number()).wide(9),
                spec("title", ruling -> words.say(ruling.rule().title())).wide(22).givingWay(),
                spec("source", ruling -> ruling.rule().source()).wide(26),
                spec("since", ruling -> text.since(ruling.rule())).wide(7),
                spec("found", ruling -> check == null ? "" : Long.toString(check.count(ruling.rule()))).aligned(TableColumnSpec.Align.RIGHT).wide(4),
                spec("state", ruling -> says(ruling)).looks(ruling -> new Tag(says(ruling), ruling.isOn() ? Tag.Tone.SUCCESS : Tag.Tone.WARNING)).wide(5.4)),
                ruling -> ruling.rule().number(), new ShortList<>(() -> rulings)).withoutTicks();
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addFirst(table);
        table.selectedProperty().subscribe(this::chose);
        for (Node part : List.of(bar, reason, off, on, refusal)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        reason.setPromptText(words.say("selfcheck.switch.reason"));
        chose(null);
    }

    private String says(Ruling ruling) {
        return words.say(ruling.isOn() ? "selfcheck.on" : "selfcheck.off");
    }

    private TableColumnSpec<Ruling> spec(String field, Function<Ruling, String> says) {
        return TableColumnSpec.of(field, words.say("selfcheck.column." + field), says).unsorted();
    }

    void show(SelfCheck now) {
        check = now;
        rulings = now.rules();
        if (chosen != null) {
            chose(now.ruling(chosen.rule().number()).orElse(null));
        }
        table.reload();
    }

    /** As a finding's rule leads here. */
    void choose(CheckRule rule) {
        if (check != null) {
            check.ruling(rule.number()).ifPresent(this::chose);
        }
    }

    private void chose(@Nullable Ruling ruling) {
        if (ruling == null && chosen != null && rulings.contains(chosen)) {
            // A table that reads a page anew forgets its choice for a moment.
            return;
        }
        boolean other = chosen == null || ruling == null || !chosen.rule().number().equals(ruling.rule().number());
        chosen = ruling;
        bar.setVisible(ruling != null);
        if (ruling == null) {
            return;
        }
        RuleSwitch switched = ruling.off();
        state.setText(switched == null ? text.rule(ruling.rule())
                : words.say("selfcheck.switch.since", text.rule(ruling.rule()), switched.offFrom(), switched.by(), switched.reason()));
        reason.setVisible(switched == null);
        off.setVisible(switched == null);
        on.setVisible(switched != null);
        if (other) {
            reason.setValue(null);
            refusal.setText("");
        }
    }

    @FXML
    private void switchOff() {
        Ruling ruling = chosen;
        if (ruling != null) {
            String why = reason.getValue();
            tasks.run(() -> acts.rules().off(acts.user(), ruling.rule().number(), why == null ? "" : why), this::told);
        }
    }

    @FXML
    private void switchOn() {
        Ruling ruling = chosen;
        if (ruling != null) {
            tasks.run(() -> {
                acts.rules().on(acts.user(), ruling.rule().number());
                return Optional.<Sentence>empty();
            }, this::told);
        }
    }

    private void told(Optional<Sentence> refused) {
        refusal.setText(refused.map(words::say).orElse(""));
        if (refused.isEmpty()) {
            reason.setValue(null);
            changed.run();
        }
    }
}
