package org.townledger.lists;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.FormGroup;
import org.townledger.ui.FormRow;
import org.townledger.ui.Tasks;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** One division: what it is and was called; adds one, renames one from a day on, or ends one. */
final class DivisionForm {

    private enum Mode { VIEW, ADD, RENAME, END }

    private final DivisionActs acts;
    private final Wording words;
    private final Tasks tasks;
    private final Consumer<String> saved;
    private final Runnable close;
    private @Nullable DivisionLine shown;
    private FormFields fields;
    private Mode mode = Mode.VIEW;

    @FXML private Node root;
    @FXML private Label title;
    @FXML private Label facts;
    @FXML private VBox former;
    @FXML private FormGroup adding;
    @FXML private FormRow codeRow;
    @FXML private TextEntry code;
    @FXML private TextEntry name;
    @FXML private ChoiceField<Division.Level> level;
    @FXML private ChoiceField<Division> parent;
    @FXML private DateField firstDay;
    @FXML private FormGroup renaming;
    @FXML private FormRow newNameRow;
    @FXML private TextEntry newName;
    @FXML private DateField from;
    @FXML private FormGroup ending;
    @FXML private FormRow lastDayRow;
    @FXML private DateField lastDay;
    @FXML private Label living;
    @FXML private Button startRename;
    @FXML private Button startEnd;
    @FXML private Button save;
    @FXML private Button cancel;

    /** @param saved is told what was done, in a sentence */
    DivisionForm(DivisionActs acts, Wording words, Tasks tasks, Consumer<String> saved, Runnable close) {
        this.acts = acts;
        this.words = words;
        this.tasks = tasks;
        this.saved = saved;
        this.close = close;
    }

    @FXML
    private void initialize() {
        level.setChoices(List.of(Division.Level.values()), one -> words.say("lists.level." + one.name()));
        FormSaving.onKey(root, this::save);
        FormSaving.onEditKey(root, startRename);
        List.of(adding, renaming, ending, living, startRename, startEnd, save, cancel)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        turnTo(Mode.VIEW);
    }

    void show(DivisionLine line) {
        shown = line;
        Division division = line.division();
        title.setText(division.name());
        facts.setText(String.join(" · ", division.code(), words.say("lists.level." + division.level().name()), line.parent()));
        former.getChildren().setAll(line.former().reversed().stream().map(before -> new Label(before.firstDay() == null
                ? words.say("lists.division.formerUntil", before.name(), before.lastDay())
                : words.say("lists.division.former", before.name(), before.firstDay(), before.lastDay()))).toList());
        turnTo(Mode.VIEW);
    }

    void add(Divisions divisions) {
        shown = null;
        title.setText(words.say("lists.division.add"));
        facts.setText(words.say("lists.division.addHint"));
        former.getChildren().clear();
        List.of(code, name).forEach(field -> field.setValue(null));
        firstDay.setValue(null);
        level.setValue(Division.Level.VILLAGE);
        parent.setChoices(divisions.all().values().stream().filter(one -> !one.level().isVillage()).toList(), Division::name);
        parent.setValue(divisions.byCode(divisions.office()).orElse(null));
        turnTo(Mode.ADD);
    }

    /** Puts the cursor where one goes on. */
    void edit() {
        if (mode == Mode.ADD) {
            codeRow.edit();
        } else {
            startRename.requestFocus();
        }
    }

    @FXML
    private void startRename() {
        newName.setValue(null);
        from.setValue(null);
        turnTo(Mode.RENAME);
        newNameRow.edit();
    }

    @FXML
    private void startEnd() {
        DivisionLine line = Objects.requireNonNull(shown);
        lastDay.setValue(line.division().lastDay());
        living.setVisible(false);
        turnTo(Mode.END);
        lastDayRow.edit();
        tasks.run(() -> acts.end().living(line.code()), left -> {
            living.setText(words.say("lists.division.living", left.households(), left.openCases()));
            living.setVisible(mode == Mode.END && !left.isEmpty());
        });
    }

    @FXML
    private void save() {
        if (mode == Mode.VIEW || !fields.readable()) {
            return;
        }
        String of = shown == null ? "" : shown.code();
        switch (mode) {
            case ADD -> {
                var draft = new DivisionDraft(code.getValue(), name.getValue(), level.getValue(), codeOf(parent.getValue()), firstDay.getValue());
                run(() -> acts.save().run(acts.user(), draft), division -> words.say("lists.division.added", division.name()));
            }
            case RENAME -> {
                var wanted = newName.getValue();
                var day = from.getValue();
                String before = title.getText();
                run(() -> acts.rename().run(acts.user(), of, wanted, day), now -> words.say("lists.division.renamed", before, now.name()));
            }
            case END -> {
                var day = lastDay.getValue();
                run(() -> acts.end().run(acts.user(), of, day),
                        end -> words.say("lists.division.endedOn", end.division().name(), Days.text(end.division().lastDay())));
            }
            case VIEW -> throw new IllegalStateException("nothing to save");
        }
    }

    @FXML
    private void cancel() {
        if (shown == null) {
            close.run();
        } else {
            turnTo(Mode.VIEW);
            startRename.requestFocus();
        }
    }

    @FXML
    private void close() {
        close.run();
    }

    private <T> void run(Callable<EditOutcome<T>> work, java.util.function.Function<T, String> done) {
        new FormSaving(tasks, save).run(fields, work, kept -> saved.accept(done.apply(kept)));
    }

    private void turnTo(Mode next) {
        mode = next;
        adding.setVisible(next == Mode.ADD);
        renaming.setVisible(next == Mode.RENAME);
        ending.setVisible(next == Mode.END);
        living.setVisible(false);
        save.setVisible(next != Mode.VIEW);
        cancel.setVisible(next != Mode.VIEW);
        boolean open = shown != null && shown.division().lastDay() == null;
        startRename.setVisible(next == Mode.VIEW && open);
        startEnd.setVisible(next == Mode.VIEW && shown != null);
        fields = new FormFields(words, switch (next) {
            case VIEW -> Map.of();
            case ADD -> Map.of("code", code, "name", name, "level", level, "parent", parent, "firstDay", firstDay);
            case RENAME -> Map.of("newName", newName, "from", from);
            case END -> Map.of("lastDay", lastDay);
        });
        save.setText(next == Mode.VIEW ? "" : words.say("lists.division.save." + next.name()));
    }

    private static @Nullable String codeOf(@Nullable Division division) {
        return division == null ? null : division.code();
    }
}
