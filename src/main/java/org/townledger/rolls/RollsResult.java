package org.townledger.rolls;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.PagingTable;
import org.townledger.ui.Screens;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tasks;
import org.townledger.ui.TextEntry;
import org.townledger.ui.Viewport;
import org.townledger.wording.Wording;

/** What a comparison brought up: chips with their counts, the table, and both sides of the selected finding beside it. */
public final class RollsResult {

    private final RollsScreen rolls;
    private final RollsScreen.Acts acts;
    private final Screens screens;
    private final Tasks tasks;
    private final ObservableValue<Viewport> viewport;
    private final Wording words;
    private final FindingTable columns;
    private final FindingRows source;
    private final PagingTable<FindingRow> table;
    private final FindingPanel panel;
    private final SettleOnScreen settle;
    private ReadComparison.Shown shown;
    private @Nullable FindingRow selected;

    @FXML private BorderPane root;
    @FXML private Label title;
    @FXML private Label says;
    @FXML private VBox list;
    @FXML private ChipBar chips;
    @FXML private Label meaning;
    @FXML private HBox many;
    @FXML private Label ticked;
    @FXML private TextEntry manyNote;
    @FXML private Button manyCheck;
    @FXML private Button manyAct;
    @FXML private StackPane tableSpace;
    @FXML private StackPane panelSpace;

    RollsResult(RollsScreen rolls, RollsScreen.Acts acts, RollsScreen.Ways ways, Screens screens, Layers layers, Tasks tasks,
                ObservableValue<Viewport> viewport, ReadComparison.Shown shown) {
        this.rolls = rolls;
        this.acts = acts;
        this.screens = screens;
        this.tasks = tasks;
        this.viewport = viewport;
        this.words = screens.words();
        this.shown = shown;
        columns = new FindingTable(words);
        source = new FindingRows(columns.sorts());
        table = new PagingTable<>(words, tasks, columns.specs(Verdict.MISSING, true), row -> row.finding().id(), source);
        settle = new SettleOnScreen(acts, tasks, layers, () -> {
            ways.written().run();
            refresh();
        });
        panel = new FindingPanel(words, settle, ways, this::closePanel);
    }

    UUID comparison() {
        return shown.comparison().id();
    }

    @FXML
    private void initialize() {
        chips.setChips(Stream.of(Verdict.values()).map(verdict -> new Chip(verdict.name(), words.say("rolls.verdict." + verdict))).toList());
        panelSpace.getChildren().setAll(screens.load("rolls/FindingPanel.fxml", panel));
        tableSpace.getChildren().setAll(table);
        for (var part : List.of(list, many, panelSpace)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        manyNote.setPromptText(words.say("rolls.note.prompt." + shown.comparison().kind()));
        Comparison comparison = shown.comparison();
        title.setText(words.say("rolls.result.title", words.say("rolls.kind." + comparison.kind())));
        fill();
        Stream.of(Verdict.values()).filter(verdict -> !shown.of(verdict).isEmpty()).findFirst().ifPresent(verdict -> chips.choose(verdict.name()));
        chips.chosenProperty().subscribe((_, _) -> turn());
        table.selectedProperty().subscribe((_, row) -> select(row));
        table.ticks().rowsProperty().subscribe(this::offerMany);
        viewport.subscribe(_ -> {
            respec();
            arrange();
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        turn();
    }

    /** Counts and words at the top. */
    private void fill() {
        Comparison comparison = shown.comparison();
        chips.setCounts(Stream.of(Verdict.values()).collect(Collectors.toMap(Verdict::name, verdict -> (long) shown.of(verdict).size())));
        says.setText(words.say("rolls.result.says", comparison.fileName(), comparison.day(), comparison.expected(), comparison.agreeing()));
    }

    private Verdict chosen() {
        return Verdict.valueOf(chips.chosenProperty().get());
    }

    /** The rows of the chip in force, from the first page. */
    private void turn() {
        table.ticks().clear();
        select(null);
        respec();
        set();
        table.setEmptyState(new EmptyState(Feather.CHECK_CIRCLE, words.say("rolls.none." + chosen()), words.say("rolls.none.hint")));
        table.reload();
    }

    private void respec() {
        List<TableColumnSpec<FindingRow>> specs = columns.specs(chosen(), viewport.getValue() != Viewport.MIDDLE);
        table.setSpecs(specs);
        table.setVisibleFields(specs.stream().map(TableColumnSpec::field).toList());
    }

    private void set() {
        List<FindingRow> rows = shown.of(chosen());
        source.set(rows);
        long open = rows.stream().filter(row -> row.finding().isOpen()).count();
        table.setSummary(rows.isEmpty() ? "" : words.say("rolls.result.open", open));
        meaning.setText(words.say("rolls.meaning." + shown.comparison().kind() + "." + chosen()));
    }

    /** After something was written. */
    private void refresh() {
        UUID open = selected == null ? null : selected.finding().id();
        tasks.run(() -> acts.read().one(shown.comparison().id()), found -> found.ifPresent(now -> {
            shown = now;
            table.ticks().clear();
            fill();
            set();
            table.refresh();
            shown.rows().stream().filter(row -> row.finding().id().equals(open)).findFirst().ifPresent(this::select);
            // The button that was pressed may be gone, and with it the cursor.
            table.table().requestFocus();
        }));
    }

    private void select(@Nullable FindingRow row) {
        selected = row;
        if (row != null) {
            panel.show(shown.comparison(), row);
        }
        arrange();
    }

    private void arrange() {
        boolean narrow = !viewport.getValue().hasRoomBesideTheTable();
        panelSpace.setVisible(selected != null);
        HBox.setHgrow(panelSpace, narrow ? Priority.ALWAYS : Priority.NEVER);
        list.setVisible(!narrow || selected == null);
        panel.widthOf(viewport.getValue());
    }

    /** What can be done with all that are ticked: only what can be done with each of them. */
    private void offerMany(List<FindingRow> rows) {
        many.setVisible(!rows.isEmpty());
        ticked.setText(words.say("rolls.ticked", rows.size()));
        Optional<FindingActs> act = shown.forMany(rows);
        manyAct.setVisible(act.isPresent());
        manyAct.setManaged(act.isPresent());
        act.ifPresent(one -> manyAct.setText(words.say("rolls.act." + one)));
        boolean asked = rows.stream().anyMatch(row -> row.finding().verdict() == Verdict.QUESTION && row.finding().register() != null);
        manyCheck.setVisible(!asked);
        manyCheck.setManaged(!asked);
    }

    @FXML
    private void untick() {
        table.ticks().clear();
        table.table().refresh();
    }

    @FXML
    private void checkMany() {
        settle.run(FindingActs.CHECK, ticked(), manyNote.getValue());
        manyNote.setValue(null);
    }

    @FXML
    private void actOnMany() {
        shown.forMany(table.ticks().rowsProperty().get()).ifPresent(act -> settle.run(act, ticked(), null));
    }

    private List<UUID> ticked() {
        return table.ticks().rowsProperty().get().stream().map(row -> row.finding().id()).toList();
    }

    @FXML
    private void report() {
        rolls.saveReport(shown);
    }

    private void closePanel() {
        table.clearSelection();
        select(null);
        table.table().requestFocus();
    }

    @FXML
    private void leave() {
        rolls.begin();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            if (selected != null) {
                closePanel();
            } else {
                leave();
            }
        }
    }

    /** For pictures and tests. */
    public PagingTable<FindingRow> table() {
        return table;
    }
}
