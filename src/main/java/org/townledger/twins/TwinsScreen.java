package org.townledger.twins;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
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
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;
import org.townledger.wording.Wording;

/** Who stands somewhere twice (查重): the pairs at the left, the two entries side by side at the right. */
public final class TwinsScreen {

    /** The use cases, and in whose name. */
    public record Acts(String user, FindTwins find, JoinPersons joinPersons, JoinCases joinCases, TellApart tellApart, UndoJoin undo) {
    }

    /** @param back to where the clerk came from @param changed after something was written */
    public record Ways(Runnable back, Runnable changed) {
    }

    private static final String ALL = "all";

    private final Acts acts;
    private final Tasks tasks;
    private final Ways ways;
    private final ObservableValue<Viewport> viewport;
    private final Wording words;
    private final TwinDecisions decisions;
    private final ComparePair compare;
    private List<TwinPair> pairs = List.of();
    private @Nullable TwinPair shown;
    private @Nullable Comparison comparison;

    @FXML private BorderPane screen;
    @FXML private Label says;
    @FXML private ToggleButton past;
    @FXML private HBox filters;
    @FXML private ChipBar chips;
    @FXML private StackPane content;
    @FXML private HBox both;
    @FXML private ListView<TwinPair> list;
    @FXML private VBox panel;
    @FXML private Button toList;
    @FXML private Label whom;
    @FXML private Label why;
    @FXML private ScrollPane scroll;
    @FXML private VBox complaintBar;
    @FXML private Label complaint;
    @FXML private Button apart;
    @FXML private Label consequence;

    public TwinsScreen(Acts acts, Screens screens, Layers layers, Tasks tasks, Ways ways, ObservableValue<Viewport> viewport) {
        this.acts = acts;
        this.tasks = tasks;
        this.ways = ways;
        this.viewport = viewport;
        this.words = screens.words();
        decisions = new TwinDecisions(acts, tasks, layers, this::written, reason -> complaint.setText(reason));
        compare = new ComparePair(acts, words, screens.clock(), this::tellConsequence);
    }

    @FXML
    private void initialize() {
        chips.setChips(Stream.concat(Stream.of(new Chip(ALL, words.say("twins.all"))), Stream.of(Certainty.values())
                .map(certainty -> new Chip(certainty.name(), words.say("twins.certainty." + certainty.name())))).toList());
        list.setCellFactory(_ -> new PairCell(words));
        list.getSelectionModel().selectedItemProperty().subscribe((_, pair) -> {
            if (pair != null) {
                open(pair);
            }
        });
        for (Node part : List.of(list, panel, toList, filters, complaintBar)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        complaintBar.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        toList.setTooltip(new Tooltip(words.say("twins.toList")));
        past.selectedProperty().subscribe((_, on) -> showPast(on));
        chips.chosenProperty().subscribe((_, _) -> fill());
        viewport.subscribe(_ -> widened());
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        reload();
    }

    /** Reads the pairs anew. */
    @FXML
    public void reload() {
        tasks.run(acts.find()::run, this::found);
    }

    private void found(List<TwinPair> now) {
        pairs = now;
        Map<String, Long> counts = pairs.stream().collect(Collectors.groupingBy(pair -> pair.certainty().name(), Collectors.counting()));
        counts.put(ALL, (long) pairs.size());
        chips.setCounts(counts);
        says.setText(pairs.isEmpty() ? "" : words.say("twins.count", pairs.size()));
        fill();
        if (past.isSelected()) {
            showPast(true);
        }
    }

    /** The list by the chip in force, and its first pair beside it. */
    private void fill() {
        String chosen = chips.chosenProperty().get();
        list.getItems().setAll(pairs.stream().filter(pair -> chosen.equals(ALL) || pair.certainty().name().equals(chosen)).toList());
        shown = null;
        comparison = null;
        widened();
    }

    /** Where there is room beside the list, a pair is always open. */
    private void widened() {
        if (shown == null && !list.getItems().isEmpty() && viewport.getValue().hasRoomBesideTheTable()) {
            list.getSelectionModel().selectFirst();
        }
        arrange();
    }

    private void arrange() {
        boolean narrow = !viewport.getValue().hasRoomBesideTheTable();
        HBox.setHgrow(list, narrow ? Priority.ALWAYS : Priority.NEVER);
        list.setVisible(!narrow || shown == null);
        panel.setVisible(shown != null);
        toList.setVisible(narrow);
        if (!past.isSelected()) {
            filters.setVisible(!(narrow && shown != null) && !pairs.isEmpty());
            content.getChildren().setAll(list.getItems().isEmpty() ? nothing() : both);
        }
    }

    private Node nothing() {
        return pairs.isEmpty() ? new EmptyState(Feather.CHECK_CIRCLE, words.say("twins.none"), words.say("twins.noneHint"))
                .primary(Feather.ARROW_LEFT, words.say("twins.back"), this::leave)
                : new EmptyState(Feather.SEARCH, words.say("twins.noneOfKind"), words.say("twins.noneOfKindHint"));
    }

    private void open(TwinPair pair) {
        tasks.run(() -> compare.of(pair), (Optional<Supplier<Comparison>> made) ->
                made.ifPresentOrElse(supplier -> show(pair, supplier), this::reload));
    }

    private void show(TwinPair pair, Supplier<Comparison> made) {
        shown = pair;
        comparison = made.get();
        whom.setText(pair.first().name().text());
        why.setText(TwinTexts.likenesses(pair, words));
        complaint.setText("");
        apart.setText(words.say(pair.first().isPerson() ? "twins.apart" : "twins.apart.cases"));
        scroll.setContent(comparison.node());
        scroll.setVvalue(0);
        tellConsequence();
        arrange();
    }

    private void tellConsequence() {
        if (comparison != null) {
            consequence.setText(comparison.consequence());
        }
    }

    @FXML
    private void join() {
        if (shown != null && comparison != null) {
            decisions.join(shown, comparison);
        }
    }

    @FXML
    private void tellApart() {
        if (shown != null) {
            decisions.tellApart(shown);
        }
    }

    private void written() {
        reload();
        ways.changed().run();
    }

    private void showPast(boolean on) {
        filters.setVisible(!on);
        if (!on) {
            fill();
            return;
        }
        decisions.past(node -> content.getChildren().setAll(node));
    }

    @FXML
    private void closePanel() {
        shown = null;
        comparison = null;
        list.getSelectionModel().clearSelection();
        arrange();
        list.requestFocus();
    }

    @FXML
    private void leave() {
        ways.back().run();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            if (past.isSelected()) {
                past.setSelected(false);
            } else if (!viewport.getValue().hasRoomBesideTheTable() && shown != null) {
                closePanel();
            } else {
                leave();
            }
        }
    }
}
