package org.townledger.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.wording.Wording;

/** Removing risks (风险消除): who may be proposed at the left, one household's conditions at the right. */
public final class RemovalScreen {

    /** The use cases, and in whose name. */
    public record Acts(String user, ReadMonitoring read, RecordFinding finding, IdentifyHousehold identify, ProposeRemoval propose,
                       AdvanceRemoval advance, UndoMonitoring undo) {
    }

    /**
     * What it leads to.
     *
     * @param page   one page of the household's own screen
     * @param ledger opens a case in its ledger, or the ledger alone
     * @param back   to the monitored households
     */
    public record Ways(Consumer<UUID> file, Consumer<MonitoringFile> print, BiConsumer<UUID, HouseholdPanel.Part> page,
                       BiConsumer<String, @Nullable UUID> ledger, Runnable back, Runnable written) {
    }

    private final Acts acts;
    private final MonitoringWindow around;
    private final Ways ways;
    private final Wording words;
    private final RemovalPanel panel;
    private List<RemovalRow> rows = List.of();
    private boolean selecting;
    private @Nullable UUID wanted;

    @FXML private HBox screen;
    @FXML private VBox side;
    @FXML private Label says;
    @FXML private ChipBar chips;
    @FXML private ListView<RemovalRow> list;
    @FXML private StackPane place;

    public RemovalScreen(Acts acts, MonitoringWindow around, Ways ways) {
        this.acts = acts;
        this.around = around;
        this.ways = ways;
        this.words = around.screens().words();
        var doing = new RemovalActs(acts, around, this::openHousehold, this::changed, why -> refuse(why));
        panel = new RemovalPanel(around.screens(), new RemovalPanel.Ways(ways.file(), ways.print(), ways.page(), ways.ledger(), this::toList),
                new RemovalPanel.Acts(natural -> read(natural ? RemovalWay.NATURAL : RemovalWay.SUPPORTED), doing::propose, doing));
    }

    @FXML
    private void initialize() {
        chips.setChips(Arrays.stream(RemovalView.values()).map(view -> new Chip(view.name(), words.say("monitoring.removal.view." + view.name()))).toList());
        list.setCellFactory(_ -> new RemovalCell(words));
        list.getSelectionModel().selectedItemProperty().subscribe((_, row) -> {
            if (!selecting && row != null && around.viewport().getValue().hasRoomBesideTheTable()) {
                open(row.line().household());
            }
        });
        list.setOnMouseClicked(_ -> openChosen());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openChosen();
            }
        });
        screen.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                toList();
            }
        });
        side.managedProperty().bind(side.visibleProperty());
        place.managedProperty().bind(place.visibleProperty());
        chips.chosenProperty().subscribe((_, _) -> fill());
        around.viewport().subscribe(_ -> arrange());
    }

    /** Reads everything anew. @param household that is to be shown; null for the nearest to a proposal */
    public void show(@Nullable UUID household) {
        wanted = household;
        reload();
    }

    private void reload() {
        around.tasks().run(() -> acts.read().all().stream().flatMap(line -> RemovalRow.of(line).stream()).sorted(RemovalRow.NEAREST).toList(), this::found);
    }

    private void found(List<RemovalRow> now) {
        rows = now;
        chips.setCounts(Arrays.stream(RemovalView.values()).collect(Collectors.toMap(RemovalView::name, view -> rows.stream().filter(view::shows).count())));
        says.setText(words.say("monitoring.removal.count", rows.stream().filter(row -> !row.is(MonitoringState.REMOVED)).count()));
        UUID shown = wanted == null ? shown() : wanted;
        wanted = null;
        rows.stream().filter(row -> row.line().household().equals(shown)).findFirst().ifPresent(this::chooseViewOf);
        fill();
        if (shown != null) {
            open(shown);
        }
    }

    private @Nullable OpenHousehold openHousehold() {
        return panel.open();
    }

    private void refuse(List<String> why) {
        panel.refuse(why);
    }

    private void changed() {
        reload();
        ways.written().run();
    }

    /** The chip in force stays where it shows the household. */
    private void chooseViewOf(RemovalRow row) {
        if (!RemovalView.valueOf(chips.chosenProperty().get()).shows(row)) {
            Arrays.stream(RemovalView.values()).filter(view -> view.shows(row)).findFirst().ifPresent(view -> chips.choose(view.name()));
        }
    }

    private void fill() {
        selecting = true;
        RemovalView view = RemovalView.valueOf(chips.chosenProperty().get());
        list.getItems().setAll(rows.stream().filter(view::shows).toList());
        selecting = false;
        list.setPlaceholder(new Label(words.say("monitoring.removal.noneHere")));
        UUID shown = shown();
        if (shown != null) {
            select(shown);
        }
        arrange();
    }

    private @Nullable UUID shown() {
        OpenHousehold open = panel.open();
        return open == null || !place.getChildren().contains(panel.node()) ? null : open.file().family().id();
    }

    private void select(UUID household) {
        selecting = true;
        list.getSelectionModel().clearSelection();
        list.getItems().stream().filter(row -> row.line().household().equals(household)).findFirst().ifPresent(list.getSelectionModel()::select);
        selecting = false;
    }

    private void openChosen() {
        RemovalRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && !row.line().household().equals(shown())) {
            open(row.line().household());
        }
    }

    private void open(UUID household) {
        read(household, RemovalWay.SUPPORTED);
    }

    private void read(RemovalWay way) {
        UUID household = shown();
        if (household != null) {
            read(household, way);
        }
    }

    private void read(UUID household, RemovalWay way) {
        around.tasks().run(() -> acts.read().of(household, way).map(file -> new OpenHousehold(file, acts.read().words())), this::opened);
    }

    private void opened(Optional<OpenHousehold> read) {
        read.ifPresent(found -> {
            panel.show(found);
            place.getChildren().setAll(panel.node());
            select(found.file().family().id());
            arrange();
        });
    }

    private void toList() {
        if (around.viewport().getValue().hasRoomBesideTheTable()) {
            list.requestFocus();
        } else {
            place.getChildren().clear();
            arrange();
            list.requestFocus();
        }
    }

    private void arrange() {
        boolean beside = around.viewport().getValue().hasRoomBesideTheTable();
        boolean open = shown() != null;
        side.setVisible(beside || !open);
        place.setVisible(beside || open);
        HBox.setHgrow(side, beside ? Priority.NEVER : Priority.ALWAYS);
        panel.overList(!beside);
        if (beside && !open && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        } else if (rows.isEmpty()) {
            place.getChildren().setAll(empty());
        }
    }

    private Node empty() {
        return new EmptyState(Feather.SHIELD, words.say("monitoring.removal.empty"), words.say("monitoring.removal.emptySays"))
                .primary(Feather.ARROW_LEFT, words.say("monitoring.removal.back"), ways.back());
    }

    @FXML
    private void back() {
        ways.back().run();
    }
}
