package org.townledger.cases;

import java.io.File;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.ImportRun;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** The first step: a file is chosen or dropped; below stand the earlier imports, each of which can be undone. */
final class ImportFilePane {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ImportController journey;
    private final ImportJourney imports;
    private final Tasks tasks;
    private final Wording words;

    @FXML private VBox drop;
    @FXML private Button choose;
    @FXML private VBox earlier;
    @FXML private TableView<ImportRun> runs;

    ImportFilePane(ImportController journey, ImportJourney imports, Tasks tasks, Wording words) {
        this.journey = journey;
        this.imports = imports;
        this.tasks = tasks;
        this.words = words;
    }

    @FXML
    private void initialize() {
        runs.getColumns().setAll(List.of(
                column("cases.imports.run.when", 140, run -> TIME.format(run.importedAt().atZone(OFFICE))),
                column("cases.imports.run.file", 300, ImportRun::fileName),
                column("cases.imports.run.by", 90, ImportRun::importedBy),
                column("cases.imports.run.tally", 330, run -> words.say("cases.imports.run.tallied", run.tally().imported(),
                        run.tally().changed(), run.tally().unchanged(), run.tally().refused())),
                undoing()));
        tasks.run(imports::earlier, this::show);
    }

    private void show(List<ImportRun> found) {
        runs.getItems().setAll(found);
        earlier.setVisible(!found.isEmpty());
    }

    private TableColumn<ImportRun, ImportRun> column(String key, double width, Function<ImportRun, String> text) {
        return column(key, width, run -> new Label(text.apply(run)), text);
    }

    private TableColumn<ImportRun, ImportRun> undoing() {
        return column("cases.imports.run.state", 150, run -> {
            if (run.undoneAt() != null) {
                return new Label(words.say("cases.imports.run.undone", TIME.format(run.undoneAt().atZone(OFFICE)).substring(5)));
            }
            Button undo = new Button(words.say("cases.imports.undo"));
            undo.getStyleClass().add("link");
            undo.setOnAction(_ -> journey.undo(run.id(), run.tally()));
            return undo;
        }, _ -> "");
    }

    private TableColumn<ImportRun, ImportRun> column(String key, double width, Function<ImportRun, Node> node, Function<ImportRun, String> text) {
        TableColumn<ImportRun, ImportRun> column = new TableColumn<>(words.say(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable ImportRun run, boolean empty) {
                super.updateItem(run, empty);
                setGraphic(empty || run == null ? null : node.apply(run));
                setAccessibleText(empty || run == null ? "" : text.apply(run));
            }
        });
        return column;
    }

    @FXML
    private void choose() {
        journey.choose();
    }

    @FXML
    private void dragOver(DragEvent drag) {
        boolean isOneFile = drag.getDragboard().getFiles().size() == 1;
        if (isOneFile) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drop.getStyleClass().remove("over");
        if (isOneFile) {
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
        journey.read(file.toPath());
    }
}
