package org.townledger.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.PersonSearch;
import org.townledger.lists.Division;
import org.townledger.ui.ChipBar;
import org.townledger.ui.PickMenu;
import org.townledger.wording.Wording;

/** Monitored households (监测对象): the list at the left, the open household at the right or, where there is no room, over it. */
public final class HouseholdsScreen {

    /** The use cases, and in whose name. @param people whom the register has @param newIds ids for measures that are begun */
    public record Acts(String user, ReadHouseholds read, IdentifyHousehold identify, RecordMeasure measure, RecordIncome income,
                       RecordFinding finding, UndoMonitoring undo, IdentificationRules rules, PersonSearch people, Supplier<UUID> newIds) {
    }

    /** @param file opens a household's file @param removal opens the removal of its risk, where there is a screen for it @param written after every change */
    public record Ways(Consumer<UUID> file, @Nullable Consumer<@Nullable UUID> removal, @Nullable Consumer<UUID> history, Runnable written) {
    }

    private final Acts acts;
    private final MonitoringWindow around;
    private final Ways ways;
    private final Wording words;
    private final HouseholdPanel panel;
    private final NewHouseholdPane beginning;
    private HouseholdList households;

    @FXML private BorderPane screen;
    @FXML private VBox bars;
    @FXML private Label says;
    @FXML private TextField search;
    @FXML private Button toRemoval;
    @FXML private ChipBar chips;
    @FXML private PickMenu<Division> town;
    @FXML private StackPane content;
    @FXML private HBox both;
    @FXML private ListView<HouseholdRow> list;
    @FXML private StackPane place;

    public HouseholdsScreen(Acts acts, MonitoringWindow around, Ways ways) {
        this.acts = acts;
        this.around = around;
        this.ways = ways;
        this.words = around.screens().words();
        panel = new HouseholdPanel(acts, around, new HouseholdPanel.Ways(ways.file(), ways.removal(), ways.history(), this::begin, this::close, this::written));
        beginning = new NewHouseholdPane(words, around.tasks(), acts.people(), this::begin, this::close);
    }

    @FXML
    private void initialize() {
        households = new HouseholdList(words, list, chips, search, this::filled, this::selected);
        town.setVisible(false);
        around.tasks().run(acts.read()::towns, towns -> {
            households.offer(town, towns);
            arrange();
        });
        toRemoval.setVisible(ways.removal() != null);
        toRemoval.setTooltip(new Tooltip(words.say("monitoring.screen.toRemoval")));
        list.setOnMouseClicked(_ -> openChosen());
        for (Node part : List.of(bars, list, place, toRemoval, town)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        around.viewport().subscribe(_ -> arrange());
        var keys = new HouseholdKeys(new HouseholdKeys.Acts(panel::save, this::startNew, search::requestFocus, this::step, panel::edit,
                this::openChosen, this::back), () -> place.getChildren().contains(panel.node()), list);
        screen.addEventFilter(KeyEvent.KEY_PRESSED, keys::shortcut);
        screen.addEventHandler(KeyEvent.KEY_PRESSED, keys::plain);
        screen.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                list.requestFocus();
                // What others have changed meanwhile is read, unless something typed here would be lost by it.
                if (!panel.isChanged()) {
                    reload();
                }
            }
        });
    }

    /** Reads everything again, the open household too. */
    public void reload() {
        around.tasks().run(acts.read()::rows, this::found);
        OpenHousehold open = panel.open();
        if (open != null && isShown()) {
            around.tasks().run(() -> acts.read().of(open.file().family().id()), read -> read.ifPresent(panel::show));
        }
    }

    /** Opens a household from wherever a link leads to it; one that is not monitored yet is begun. */
    public void show(UUID household) {
        panel.whenFree(() -> begin(household), () -> { });
    }

    /** One page of a household that is recorded, from wherever a link leads to it. */
    public void show(UUID household, HouseholdPanel.Part part) {
        show(household, () -> panel.turn(part));
    }

    /** With the cursor in the field that the desk or a check names. */
    public void show(UUID household, String field) {
        show(household, () -> panel.go(field));
    }

    private void show(UUID household, Runnable then) {
        panel.whenFree(() -> around.tasks().run(() -> acts.read().of(household), read -> read.ifPresent(found -> {
            open(found);
            then.run();
        })), () -> { });
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
        households.select(read.file().family().id());
        arrange();
    }

    private void found(List<HouseholdRow> now) {
        says.setText(now.isEmpty() ? "" : words.say("monitoring.screen.count", now.size()));
        households.show(now);
    }

    private void filled() {
        OpenHousehold open = panel.open();
        if (open != null && isShown()) {
            households.select(open.file().family().id());
        }
        arrange();
    }

    private boolean isShown() {
        return place.getChildren().contains(panel.node());
    }

    private void selected(HouseholdRow row) {
        if (around.viewport().getValue().hasRoomBesideTheTable()) {
            open(row);
        }
    }

    private void openChosen() {
        HouseholdRow row = households.selected();
        OpenHousehold open = panel.open();
        if (row != null && !(isShown() && open != null && open.file().family().id().equals(row.line().household()))) {
            open(row);
        }
    }

    private void open(HouseholdRow row) {
        UUID household = row.line().household();
        panel.whenFree(() -> around.tasks().run(() -> acts.read().of(household), read -> read.ifPresent(this::open)),
                () -> households.select(Objects.requireNonNull(panel.open()).file().family().id()));
    }

    @FXML
    public void startNew() {
        leave(() -> {
            households.clearSelection();
            place.getChildren().setAll(beginning.node());
            arrange();
            beginning.begin();
        });
    }

    @FXML
    private void toRemoval() {
        OpenHousehold open = panel.open();
        leave(() -> Objects.requireNonNull(ways.removal()).accept(isShown() && open != null && open.file().recorded() ? open.file().family().id() : null));
    }

    private void close() {
        leave(() -> {
            place.getChildren().clear();
            households.clearSelection();
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
        if (households.step(by)) {
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
        boolean nothing = households.isEmpty() && !open;
        content.getChildren().setAll(nothing ? households.empty(town.isVisible() ? null : this::startNew) : both);
        if (beside && !open && !nothing) {
            households.selectFirst();
        }
    }

    private void written() {
        reload();
        ways.written().run();
    }
}
