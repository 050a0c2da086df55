package org.townledger.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.CellField;
import org.townledger.ui.DateField;
import org.townledger.ui.FormGroup;
import org.townledger.ui.FormRow;
import org.townledger.ui.LongTextEntry;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** One figure that policy sets, and all that it ever was; enters a new one from a day on, or corrects the latest. */
final class DatedValueForm {

    private enum Mode { VIEW, CHANGE, CORRECT }

    private final SaveDatedValue act;
    private final String user;
    private final Wording words;
    private final Tasks tasks;
    private final BiConsumer<ValueHistory, DatedValue> saved;
    private final Runnable close;
    private @Nullable ValueHistory shown;
    private LocalDate today = LocalDate.EPOCH;
    private FormFields fields;
    private Mode mode = Mode.VIEW;

    @FXML private Node root;
    @FXML private Label title;
    @FXML private Label facts;
    @FXML private Label unverified;
    @FXML private VBox filling;
    @FXML private FormGroup group;
    @FXML private FormRow valueRow;
    @FXML private CellField<BigDecimal> value;
    @FXML private FormRow firstDayRow;
    @FXML private DateField firstDay;
    @FXML private DateField lastDay;
    @FXML private LongTextEntry source;
    @FXML private CheckBox verified;
    @FXML private Label changes;
    @FXML private VBox history;
    @FXML private Button startChange;
    @FXML private Button startCorrect;
    @FXML private Button save;
    @FXML private Button cancel;

    /** @param saved is told which figure it was and the row that was kept */
    DatedValueForm(SaveDatedValue act, String user, Wording words, Tasks tasks, BiConsumer<ValueHistory, DatedValue> saved, Runnable close) {
        this.act = act;
        this.user = user;
        this.words = words;
        this.tasks = tasks;
        this.saved = saved;
        this.close = close;
    }

    @FXML
    private void initialize() {
        fields = new FormFields(words, Map.of("value", value, "firstDay", firstDay, "lastDay", lastDay, "source", source));
        List.of(facts, unverified, filling, startChange, startCorrect, save, cancel)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        Stream.of(value, firstDay, lastDay, source).forEach(field -> field.valueProperty().subscribe((_, _) -> tellChanges()));
        verified.selectedProperty().subscribe((_, _) -> tellChanges());
        FormSaving.onKey(root, this::save);
        FormSaving.onEditKey(root, startChange);
        turnTo(Mode.VIEW);
    }

    void show(ValueHistory figure, LocalDate day) {
        shown = figure;
        today = day;
        title.setText(figure.label().label());
        group.setHint(figure.label().unit().isEmpty() ? "" : words.say("lists.value.unit", figure.label().unit()));
        history.getChildren().setAll(figure.rows().reversed().stream().map(row -> new ValueRow(row, figure.label(), day, words)).toList());
        turnTo(Mode.VIEW);
    }

    /** Puts the cursor where one goes on. */
    void edit() {
        startChange.requestFocus();
    }

    @FXML
    private void startChange() {
        turnTo(Mode.CHANGE);
        fill(null, null, null, null, false);
        valueRow.edit();
    }

    @FXML
    private void startCorrect() {
        DatedValue latest = Objects.requireNonNull(shown).latest();
        turnTo(Mode.CORRECT);
        fill(latest.value(), latest.firstDay(), latest.lastDay(), latest.source(), !latest.unverified());
        valueRow.edit();
    }

    @FXML
    private void save() {
        if (mode == Mode.VIEW || !fields.readable()) {
            return;
        }
        DatedValueDraft draft = draft();
        ValueHistory figure = Objects.requireNonNull(shown);
        new FormSaving(tasks, save).run(fields, () -> act.run(user, draft), kept -> saved.accept(figure, kept));
    }

    @FXML
    private void cancel() {
        turnTo(Mode.VIEW);
        startChange.requestFocus();
    }

    @FXML
    private void close() {
        close.run();
    }

    private DatedValueDraft draft() {
        ValueHistory figure = Objects.requireNonNull(shown);
        return new DatedValueDraft(mode == Mode.CORRECT ? figure.latest().id() : null, figure.name(), value.getValue(),
                firstDay.getValue(), lastDay.getValue(), source.getValue(), verified.isSelected());
    }

    private void fill(@Nullable BigDecimal number, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String document, boolean seen) {
        value.setValue(number);
        firstDay.setValue(from);
        lastDay.setValue(to);
        source.setValue(document);
        verified.setSelected(seen);
        tellChanges();
    }

    /** What saving would change stands above the button before it is pressed. */
    private void tellChanges() {
        if (mode == Mode.VIEW) {
            return;
        }
        String would = DatedValueChanges.of(draft(), Objects.requireNonNull(shown), today).stream().map(words::say)
                .collect(Collectors.joining("\n"));
        changes.setText(would.isEmpty() ? words.say("lists.value.change.none") : words.say("lists.value.change.would") + "\n" + would);
    }

    private void turnTo(Mode next) {
        mode = next;
        boolean viewing = next == Mode.VIEW;
        boolean correctable = shown != null && shown.correctableOn(today).isPresent();
        facts.setVisible(!viewing);
        facts.setText(viewing ? "" : words.say("lists.value.hint." + next.name()));
        group.setTitle(viewing ? "" : words.say("lists.value.group." + next.name()));
        firstDayRow.setRequired(next == Mode.CHANGE || (shown != null && shown.rows().size() > 1));
        unverified.setVisible(viewing && correctable && shown.latest().unverified());
        filling.setVisible(!viewing);
        startChange.setVisible(viewing);
        startCorrect.setVisible(viewing && correctable);
        save.setVisible(!viewing);
        cancel.setVisible(!viewing);
    }
}
