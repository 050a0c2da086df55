package org.townledger.rolls;

import java.io.File;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Transaction;
import org.townledger.ui.DateField;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;
import org.townledger.wording.Wording;

/** Where a comparison begins: which roll, for which day, the file; below stand the earlier ones. */
public final class RollsStart {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** In em. */
    private static final double FILE = 13;
    private static final double ROOMY = 78;

    private final RollsScreen rolls;
    private final ReadComparison read;
    private final Tasks tasks;
    private final Wording words;
    private final LocalDate today;
    private final ObservableValue<Viewport> viewport;
    private final ToggleGroup group = new ToggleGroup();

    @FXML private HBox kinds;
    @FXML private DateField day;
    @FXML private Label dayHint;
    @FXML private VBox drop;
    @FXML private StackPane dropIcon;
    @FXML private Label dropHint;
    @FXML private Label nothingChanges;
    @FXML private VBox earlier;
    @FXML private TableView<ReadComparison.Earlier> comparisons;

    RollsStart(RollsScreen rolls, ReadComparison read, Screens screens, Tasks tasks, ObservableValue<Viewport> viewport) {
        this.rolls = rolls;
        this.read = read;
        this.tasks = tasks;
        this.words = screens.words();
        this.viewport = viewport;
        this.today = LocalDate.ofInstant(screens.clock().instant(), Transaction.TOWN);
    }

    @FXML
    private void initialize() {
        for (RollKind kind : RollKind.values()) {
            var choice = new RadioButton(words.say("rolls.kind." + kind));
            choice.setUserData(kind);
            choice.setToggleGroup(group);
            kinds.getChildren().add(choice);
        }
        choose(RollKind.SCHOOL);
        group.selectedToggleProperty().subscribe(_ -> {
            dropHint.setText(words.say("rolls.dropHint." + kind()));
            dayHint.setText(words.say("rolls.dayHint." + kind()));
        });
        day.setValue(today);
        comparisons.getColumns().setAll(List.of(
                column("rolls.run.when", 10.5, one -> TIME.format(one.comparison().comparedAt().atZone(Transaction.TOWN))),
                column("rolls.run.kind", 10, one -> words.say("rolls.kind." + one.comparison().kind())),
                column("rolls.run.file", FILE, one -> one.comparison().fileName()),
                spare(column("rolls.run.day", 7.5, one -> one.comparison().day().toString())),
                spare(column("rolls.run.by", 6.5, one -> one.comparison().comparedBy())),
                column("rolls.run.counts", 16.5, this::counts),
                opening()));
        comparisons.setRowFactory(_ -> {
            var row = new javafx.scene.control.TableRow<ReadComparison.Earlier>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && row.getItem() != null) {
                    rolls.open(row.getItem().comparison().id());
                }
            });
            return row;
        });
        for (Node part : List.of(dropIcon, dropHint, nothingChanges)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        viewport.subscribe(_ -> makeRoom());
        reload();
    }

    /** On a small screen the list of earlier ones counts more than the words about the place to drop. */
    private void makeRoom() {
        boolean roomy = viewport.getValue().hasRoomBesideTheTable() || comparisons.getItems().isEmpty();
        dropIcon.setVisible(roomy);
        dropHint.setVisible(roomy);
        nothingChanges.setVisible(roomy);
    }

    void reload() {
        tasks.run(read::all, this::show);
    }

    private void show(List<ReadComparison.Earlier> found) {
        comparisons.getItems().setAll(found);
        earlier.setVisible(!found.isEmpty());
        makeRoom();
    }

    private String counts(ReadComparison.Earlier one) {
        Map<Verdict, Integer> counts = one.counts();
        return words.say("rolls.run.counted", counts.getOrDefault(Verdict.MISSING, 0), counts.getOrDefault(Verdict.UNKNOWN, 0),
                counts.getOrDefault(Verdict.DIFFERENT, 0), counts.getOrDefault(Verdict.QUESTION, 0));
    }

    /** Shown only where there is room for it. */
    private TableColumn<ReadComparison.Earlier, ReadComparison.Earlier> spare(TableColumn<ReadComparison.Earlier, ReadComparison.Earlier> column) {
        comparisons.widthProperty().subscribe(width -> column.setVisible(width.doubleValue() > rolls.em().getValue() * ROOMY));
        return column;
    }

    private TableColumn<ReadComparison.Earlier, ReadComparison.Earlier> opening() {
        return column("rolls.run.open", 11.5, one -> {
            Button open = new Button(one.open() == 0 ? words.say("rolls.run.done") : words.say("rolls.run.left", one.open()));
            open.getStyleClass().add("link");
            open.setOnAction(_ -> rolls.open(one.comparison().id()));
            return open;
        }, one -> Integer.toString(one.open()));
    }

    private TableColumn<ReadComparison.Earlier, ReadComparison.Earlier> column(String key, double em, Function<ReadComparison.Earlier, String> text) {
        return column(key, em, one -> new Label(text.apply(one)), text);
    }

    private TableColumn<ReadComparison.Earlier, ReadComparison.Earlier> column(String key, double em,
            Function<ReadComparison.Earlier, Node> node, Function<ReadComparison.Earlier, String> text) {
        TableColumn<ReadComparison.Earlier, ReadComparison.Earlier> column = new TableColumn<>(words.say(key));
        column.prefWidthProperty().bind(rolls.em().map(size -> size * em));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(ReadComparison.@Nullable Earlier one, boolean empty) {
                super.updateItem(one, empty);
                setGraphic(empty || one == null ? null : node.apply(one));
                setAccessibleText(empty || one == null ? "" : text.apply(one));
            }
        });
        return column;
    }

    RollKind kind() {
        return (RollKind) group.getSelectedToggle().getUserData();
    }

    /** For pictures and tests. */
    void choose(RollKind kind) {
        group.getToggles().stream().filter(choice -> choice.getUserData() == kind).forEach(group::selectToggle);
    }

    LocalDate day() {
        return Objects.requireNonNullElse(day.getValue(), today);
    }

    @FXML
    private void choose() {
        if (!day.isInError()) {
            rolls.choose();
        }
    }

    @FXML
    private void dragOver(DragEvent drag) {
        boolean isOneFile = drag.getDragboard().getFiles().size() == 1;
        drop.getStyleClass().remove("over");
        if (isOneFile) {
            drag.acceptTransferModes(TransferMode.COPY);
            drop.getStyleClass().add("over");
        }
        drag.consume();
    }

    @FXML
    private void dragLeft() {
        drop.getStyleClass().remove("over");
    }

    @FXML
    private void dropped(DragEvent drag) {
        dragLeft();
        File file = drag.getDragboard().getFiles().getFirst();
        drag.setDropCompleted(true);
        drag.consume();
        rolls.compare(kind(), day(), file.toPath());
    }
}
