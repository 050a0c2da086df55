package org.townledger.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.PersonSearch;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;
import org.townledger.wording.Wording;

/** Monitored households (监测对象): the list at the left, the open household at the right or, where there is no room, over it. */
public final class HouseholdsScreen {

    /** The use cases, and in whose name. @param people whom the register has @param newIds ids for measures that are begun */
    public record Acts(String user, ReadHouseholds read, IdentifyHousehold identify, RecordMeasure measure, RecordIncome income,
                       RecordFinding finding, UndoMonitoring undo, IdentificationRules rules, PersonSearch people, Supplier<UUID> newIds) {
    }

    /** The window that it stands in. */
    public record Around(Screens screens, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport) {
    }

    /** @param file opens a household's file @param removal opens the removal of its risk, where there is a screen for it @param written after every change */
    public record Ways(Consumer<UUID> file, @Nullable Consumer<UUID> removal, Runnable written) {
    }

    private final Acts acts;
    private final Around around;
    private final Ways ways;
    private final Wording words;
    private final HouseholdPanel panel;
    private final NewHouseholdPane beginning;
    private List<HouseholdRow> rows = List.of();
    private boolean selecting;

    @FXML private BorderPane screen;
    @FXML private VBox bars;
    @FXML private Label says;
    @FXML private TextField search;
    @FXML private ChipBar chips;
    @FXML private StackPane content;
    @FXML private HBox both;
    @FXML private ListView<HouseholdRow> list;
    @FXML private StackPane place;

    public HouseholdsScreen(Acts acts, Around around, Ways ways) {
        this.acts = acts;
        this.around = around;
        this.ways = ways;
        this.words = around.screens().words();
        panel = new HouseholdPanel(acts, around, new HouseholdPanel.Ways(ways.file(), ways.removal(), this::begin, this::close, this::written));
        beginning = new NewHouseholdPane(words, around.tasks(), acts.people(), this::begin, this::close);
    }

    @FXML
    private void initialize() {
        chips.setChips(Arrays.stream(HouseholdView.values()).map(view -> new Chip(view.name(), words.say("monitoring.screen.view." + view.name()),
                view == HouseholdView.UNANSWERED ? Feather.ALERT_CIRCLE : null)).toList());
        list.setCellFactory(_ -> new HouseholdCell(words));
        list.getSelectionModel().selectedItemProperty().subscribe((_, row) -> selected(row));
        list.setOnMouseClicked(_ -> openChosen());
        for (Node part : List.of(bars, list, place)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        chips.chosenProperty().subscribe((_, _) -> fill());
        search.textProperty().subscribe((_, _) -> fill());
        around.viewport().subscribe(_ -> arrange());
        var keys = new HouseholdKeys(new HouseholdKeys.Acts(panel::save, this::startNew, search::requestFocus, this::step, panel::edit,
                this::openChosen, this::back), () -> place.getChildren().contains(panel.node()), list);
        screen.addEventFilter(KeyEvent.KEY_PRESSED, keys::shortcut);
        screen.addEventHandler(KeyEvent.KEY_PRESSED, keys::plain);
        reload();
    }

    /** Reads everything again, the open household too. */
    public void reload() {
        around.tasks().run(acts.read()::rows, this::found);
        OpenHousehold open = panel.open();
        if (open != null && isShown()) {
            UUID household = open.file().family().id();
            around.tasks().run(() -> acts.read().of(household), read -> read.ifPresent(panel::show));
        }
    }

    /** Opens a household from wherever a link leads to it; one that is not monitored yet is begun. */
    public void show(UUID household) {
        panel.whenFree(() -> begin(household), () -> { });
    }

    /** Asks first where something is unsaved. */
    public void leave(Runnable then) {
        if (isShown()) {
            panel.whenFree(then, () -> { });
        } else {
            then.run();
        }
    }

    private void begin(UUID household) {
        around.tasks().run(() -> acts.read().begin(household), begun -> {
            open(begun);
            panel.edit();
        });
    }

    private void open(OpenHousehold read) {
        panel.show(read);
        place.getChildren().setAll(panel.node());
        select(read.file().family().id());
        arrange();
    }

    private void found(List<HouseholdRow> now) {
        rows = now;
        Map<String, Long> counts = Arrays.stream(HouseholdView.values())
                .collect(Collectors.toMap(HouseholdView::name, view -> rows.stream().filter(view::shows).count()));
        chips.setCounts(counts);
        says.setText(rows.isEmpty() ? "" : words.say("monitoring.screen.count", rows.size()));
        fill();
    }

    private void fill() {
        HouseholdView view = HouseholdView.valueOf(chips.chosenProperty().get());
        selecting = true;
        list.getItems().setAll(rows.stream().filter(view::shows).filter(row -> row.isLike(search.getText())).toList());
        selecting = false;
        OpenHousehold open = panel.open();
        if (open != null && isShown()) {
            select(open.file().family().id());
        }
        arrange();
    }

    private boolean isShown() {
        return place.getChildren().contains(panel.node());
    }

    /** Marks the row of what is open, without opening it once more. */
    private void select(UUID household) {
        selecting = true;
        list.getSelectionModel().clearSelection();
        list.getItems().stream().filter(row -> row.line().household().equals(household)).findFirst().ifPresent(list.getSelectionModel()::select);
        selecting = false;
    }

    private void selected(@Nullable HouseholdRow row) {
        if (!selecting && row != null && around.viewport().getValue().hasRoomBesideTheTable()) {
            open(row);
        }
    }

    private void openChosen() {
        HouseholdRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && !isOpen(row)) {
            open(row);
        }
    }

    private boolean isOpen(HouseholdRow row) {
        OpenHousehold open = panel.open();
        return isShown() && open != null && open.file().family().id().equals(row.line().household());
    }

    private void open(HouseholdRow row) {
        UUID household = row.line().household();
        panel.whenFree(() -> around.tasks().run(() -> acts.read().of(household), read -> read.ifPresent(this::open)), this::selectShown);
    }

    private void selectShown() {
        select(Objects.requireNonNull(panel.open()).file().family().id());
    }

    @FXML
    private void startNew() {
        leave(() -> {
            list.getSelectionModel().clearSelection();
            place.getChildren().setAll(new StackPane(beginning.node()));
            arrange();
            beginning.begin();
        });
    }

    private void close() {
        leave(() -> {
            place.getChildren().clear();
            list.getSelectionModel().clearSelection();
            arrange();
            list.requestFocus();
        });
    }

    private void back() {
        if (around.viewport().getValue().hasRoomBesideTheTable() && isShown()) {
            list.requestFocus();
        } else {
            close();
        }
    }

    private void step(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(at);
            openChosen();
        }
    }

    private void arrange() {
        boolean beside = around.viewport().getValue().hasRoomBesideTheTable();
        boolean open = !place.getChildren().isEmpty();
        bars.setVisible(beside || !open);
        list.setVisible(beside || !open);
        place.setVisible(beside || open);
        HBox.setHgrow(list, beside ? Priority.NEVER : Priority.ALWAYS);
        panel.overList(!beside);
        boolean nothing = list.getItems().isEmpty() && !open;
        content.getChildren().setAll(nothing ? empty() : both);
        if (beside && !open && !nothing) {
            list.getSelectionModel().selectFirst();
        }
    }

    private Node empty() {
        return rows.isEmpty() ? new EmptyState(Feather.EYE, words.say("monitoring.screen.empty"), words.say("monitoring.screen.emptySays"))
                .primary(Feather.PLUS, words.say("monitoring.screen.add"), this::startNew)
                : new EmptyState(Feather.SEARCH, words.say("monitoring.screen.noneFits"), words.say("monitoring.screen.noneFitsSays"));
    }

    private void written() {
        reload();
        ways.written().run();
    }
}
