package org.townledger.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseLife;
import org.townledger.lists.Divisions;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** The cases behind a figure, as they were on the figure's day. */
public final class FigureRows {

    private final Wording words;
    private final Map<String, Area> areas;
    private final Divisions divisions;
    private final Runnable back;
    private final Consumer<FigureRow> open;

    @FXML private VBox root;
    @FXML private Label title;
    @FXML private Label says;
    @FXML private TableView<FigureRow> table;

    FigureRows(Wording words, Map<String, Area> areas, Divisions divisions, Runnable back, Consumer<FigureRow> open) {
        this.words = words;
        this.areas = areas;
        this.divisions = divisions;
        this.back = back;
        this.open = open;
    }

    @FXML
    private void initialize() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(
                column("number", 11.5, FigureRow::number),
                column("whom", 11.5, row -> row.whom().equals(row.number()) ? "—" : row.whom()),
                column("ledger.column", 7, row -> name(row.ledger())),
                column("village.column", 14, row -> divisions.name(row.village())),
                column("state", 7, row -> words.say(CaseLife.stateName(row.state()))),
                column("foundOn", 8, row -> row.foundOn().toString()),
                column("dueOn", 8, row -> text(row.dueOn()) + (row.overdue() ? " " + words.say("desk.kind.OVERDUE") : ""))));
        table.setRowFactory(_ -> {
            var row = new javafx.scene.control.TableRow<FigureRow>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && row.getItem() != null) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            FigureRow chosen = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave();
            } else if (key.getCode() == KeyCode.ENTER && chosen != null && table.isFocused()) {
                key.consume();
                open.accept(chosen);
            }
        });
    }

    void show(Sentence of, Figures figures, List<FigureRow> rows) {
        title.setText(words.say(of));
        says.setText(words.say("desk.rows.says", figures.day(), words.say("desk.view." + figures.view().name()), rows.size()));
        table.getItems().setAll(rows);
        table.getSelectionModel().selectFirst();
    }

    void takeCursor() {
        table.requestFocus();
    }

    @FXML
    private void leave() {
        back.run();
    }

    private String name(String ledger) {
        Area area = areas.get(ledger);
        return area == null ? ledger : Objects.requireNonNull(area).name();
    }

    private static String text(java.time.@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private TableColumn<FigureRow, String> column(String field, double em, Function<FigureRow, String> text) {
        var column = new TableColumn<FigureRow, String>(words.say("desk.rows." + field));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(em * new Label().getFont().getSize());
        column.setReorderable(false);
        return column;
    }
}
