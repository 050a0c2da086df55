package org.townledger.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.FormField;
import org.townledger.ui.FormGroup;
import org.townledger.ui.Icons;
import org.townledger.ui.Tag;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** The laboratory's tests of a case, the latest first, and a place to enter one. For the form it is one field. */
public final class TestsPane implements FormField {

    private final Wording words;
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noError = new ReadOnlyStringWrapper("");
    private List<WaterTest> tests = List.of();
    private boolean editable = true;

    @FXML private VBox list;
    @FXML private Label none;
    @FXML private Button start;
    @FXML private VBox entry;
    @FXML private FormGroup group;
    @FXML private DateField day;
    @FXML private ChoiceField<String> indicator;
    @FXML private TextEntry value;
    @FXML private TextEntry limit;
    @FXML private ChoiceField<Boolean> passed;
    @FXML private TextEntry laboratory;
    @FXML private ChoiceField<String> standard;
    @FXML private CheckBox relaxed;

    public TestsPane(Wording words) {
        this.words = words;
    }

    @FXML
    private void initialize() {
        List.of(none, start, entry, list).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        passed.setChoices(List.of(true, false), good -> words.say(good ? "water.test.passed" : "water.test.failed"));
        list.visibleProperty().bind(none.visibleProperty().not());
    }

    void show(List<WaterTest> known, boolean mayEdit, LedgerWords ledger) {
        editable = mayEdit;
        WordChoice.show(indicator, ledger, "water_indicator", null);
        WordChoice.show(standard, ledger, "water_standard", null);
        take(known);
        showEntry(false);
    }

    List<WaterTest> tests() {
        return tests;
    }

    @Override
    public ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty errorProperty() {
        return noError.getReadOnlyProperty();
    }

    @Override
    public Node focusTarget() {
        return start;
    }

    @FXML
    private void start() {
        showEntry(true);
        group.getRows().forEach(row -> row.setEditable(true));
        standard.setValue(standard.choices().isEmpty() ? null : standard.choices().getFirst());
        group.getRows().getFirst().edit();
    }

    @FXML
    private void leave() {
        showEntry(false);
    }

    @FXML
    private void add() {
        var needed = List.of(day, indicator, passed, standard);
        needed.reversed().forEach(field -> {
            if (field.getValue() == null && !field.isInError()) {
                field.complain(words.say("cases.field.missing"));
            }
        });
        var wrong = needed.stream().filter(FormField::isInError).findFirst();
        if (wrong.isPresent()) {
            wrong.get().focusTarget().requestFocus();
            return;
        }
        var longer = new ArrayList<>(tests);
        longer.add(new WaterTest(null, taken(day.getValue()), taken(standard.getValue()), taken(indicator.getValue()), value.getValue(),
                limit.getValue(), relaxed.isSelected(), laboratory.getValue(), taken(passed.getValue())));
        longer.sort(Comparator.comparing(WaterTest::sampledOn));
        take(longer);
        showEntry(false);
    }

    private static <V> V taken(@Nullable V value) {
        return Objects.requireNonNull(value);
    }

    private void take(List<WaterTest> now) {
        tests = List.copyOf(now);
        none.setVisible(tests.isEmpty());
        list.getChildren().setAll(tests.reversed().stream().map(this::line).toList());
        shown.set(tests.stream().map(test -> test.sampledOn() + test.indicator() + test.value() + test.passed() + test.id()).collect(Collectors.joining("/")));
    }

    private Node line(WaterTest test) {
        Label when = new Label(test.sampledOn().toString());
        when.getStyleClass().add("second");
        when.setMinWidth(Region.USE_PREF_SIZE);
        String found = test.value() == null ? "" : test.limit() == null ? test.value() : words.say("water.test.value", test.value(), test.limit());
        Label what = new Label(words.say("water.test.line", test.indicator(), found).strip());
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(when, what);
        line.getStyleClass().add("cell-marks");
        if (test.relaxed()) {
            line.getChildren().add(new Tag(words.say("water.test.relaxed"), Tag.Tone.PLAIN));
        }
        line.getChildren().add(new Tag(words.say(test.passed() ? "water.test.passed" : "water.test.failed"),
                test.passed() ? Tag.Tone.SUCCESS : Tag.Tone.DANGER));
        if (editable) {
            line.getChildren().add(Icons.button(Feather.X, words.say("water.test.remove"), () -> take(tests.stream().filter(other -> other != test).toList())));
        }
        return line;
    }

    private void showEntry(boolean open) {
        entry.setVisible(open);
        start.setVisible(!open && editable);
        List.of(day, indicator, value, limit, passed, laboratory).forEach(field -> field.setValue(null));
        relaxed.setSelected(false);
    }
}
