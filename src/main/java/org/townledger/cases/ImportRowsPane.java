package org.townledger.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Column;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.wording.Wording;
import org.townledger.workbook.Header;
import org.townledger.workbook.Mapping;
import org.townledger.workbook.SourceColumn;
import org.townledger.workbook.Target;

/** The rows of a foreign sheet, each cell as read and as written; above each column where it goes. Only rows in sight have cells. */
final class ImportRowsPane extends VBox {

    private static final double ROW_IN_EM = 3;
    private static final Map<String, EnumSet<ImportStanding>> FILTERS = Map.of(
            "all", EnumSet.allOf(ImportStanding.class), "open", EnumSet.of(ImportStanding.OPEN),
            "refused", EnumSet.of(ImportStanding.REFUSED, ImportStanding.LEFT_OUT), "unchanged", EnumSet.of(ImportStanding.UNCHANGED));

    private final Wording words;
    private final List<Column<?, ?>> ledger;
    private final Consumer<UnaryOperator<ImportDraft>> change;
    private final ChipBar chips = new ChipBar();
    private final TableView<ImportRow> table = new TableView<>();
    private final Map<SourceColumn, ImportTargetBox> targets = new HashMap<>();
    private @Nullable ImportDraft draft;
    private @Nullable Header header;

    ImportRowsPane(Wording words, List<Column<?, ?>> ledger, Consumer<UnaryOperator<ImportDraft>> change) {
        this.words = words;
        this.ledger = ledger;
        this.change = change;
        chips.setChips(List.of(new Chip("all", words.say("cases.imports.chip.all")), new Chip("open", words.say("cases.imports.chip.open")),
                new Chip("refused", words.say("cases.imports.chip.refused")), new Chip("unchanged", words.say("cases.imports.chip.unchanged"))));
        chips.chosenProperty().subscribe(_ -> filter());
        Label legend = new Label(words.say("cases.imports.legend"));
        legend.getStyleClass().addAll("second", "small-text");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(chips, gap, legend);
        bar.getStyleClass().addAll("filter-bar", "import-filter");
        table.getStyleClass().add("import-rows");
        table.setId("import-rows");
        table.setPlaceholder(new Label(words.say("cases.imports.noRows")));
        table.fixedCellSizeProperty().subscribe(_ -> widths());
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, table);
    }

    void show(ImportDraft newDraft) {
        draft = newDraft;
        if (header != newDraft.table().header()) {
            header = newDraft.table().header();
            arrange(newDraft);
        }
        targets.forEach((source, box) -> box.show(newDraft.targetOf(source)));
        var counts = new HashMap<String, Long>();
        FILTERS.forEach((key, standings) -> counts.put(key,
                newDraft.inView().stream().filter(row -> standings.contains(newDraft.standing(row))).count()));
        chips.setCounts(counts);
        filter();
    }

    private void filter() {
        if (draft == null) {
            return;
        }
        ImportDraft shown = draft;
        var standings = FILTERS.get(chips.chosenProperty().get());
        int selected = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(shown.inView().stream().filter(row -> standings.contains(shown.standing(row))).toList());
        if (selected >= 0 && selected < table.getItems().size()) {
            table.getSelectionModel().select(selected);
        }
    }

    private void arrange(ImportDraft shown) {
        targets.clear();
        var columns = new ArrayList<TableColumn<ImportRow, ?>>();
        TableColumn<ImportRow, ImportRow> number = column(words.say("cases.imports.column.row"), 2.8);
        number.setCellFactory(_ -> new ImportNumberCell());
        columns.add(number);
        TableColumn<ImportRow, ImportRow> verdict = column(words.say("cases.imports.column.goesTo"), 10.6);
        verdict.getStyleClass().add("goes-to");
        verdict.setCellFactory(_ -> new ImportVerdictCell(this::standing, words));
        columns.add(under(rowsOf(shown.table().header()), verdict));
        List<SourceColumn> sources = shown.table().header().columns();
        var runningNumbers = new ArrayList<TableColumn<ImportRow, ?>>();
        for (int i = 0; i < sources.size(); i++) {
            boolean saysNothing = shown.table().proposal().columns().get(i).target() instanceof Target.Ignored;
            (saysNothing ? runningNumbers : columns).add(source(shown, i));
        }
        columns.addAll(runningNumbers);
        table.getColumns().setAll(columns);
        widths();
        table.scrollTo(0);
    }

    private TableColumn<ImportRow, ?> source(ImportDraft shown, int index) {
        SourceColumn source = shown.table().header().columns().get(index);
        var box = new ImportTargetBox(words, ledger, shown.table().proposal().columns().get(index),
                target -> change.accept(now -> now.mapping(source, target)));
        box.setId("target-" + index);
        targets.put(source, box);
        TableColumn<ImportRow, ImportRow> column = column("", width(source, shown.targetOf(source)));
        column.setGraphic(box);
        column.getStyleClass().add("target");
        column.setCellFactory(_ -> new ImportValueCell(row -> ImportShown.of(row, index, entry(index), words)));
        return under(source.label(), column);
    }

    private Mapping.Entry entry(int index) {
        return java.util.Objects.requireNonNull(draft).table().mapping().entries().get(index);
    }

    private ImportStanding standing(ImportRow row) {
        return java.util.Objects.requireNonNull(draft).standing(row);
    }

    private String rowsOf(Header found) {
        return found.firstRow() == found.lastRow() ? words.say("cases.imports.column.oneRow", found.firstRow() + 1)
                : words.say("cases.imports.column.rows", found.firstRow() + 1, found.lastRow() + 1);
    }

    private static TableColumn<ImportRow, ImportRow> under(String heading, TableColumn<ImportRow, ImportRow> column) {
        TableColumn<ImportRow, ImportRow> above = new TableColumn<>(heading);
        above.setReorderable(false);
        above.getColumns().add(column);
        return above;
    }

    private static TableColumn<ImportRow, ImportRow> column(String heading, double em) {
        TableColumn<ImportRow, ImportRow> column = new TableColumn<>(heading);
        column.setSortable(false);
        column.setReorderable(false);
        column.setUserData(em);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    /** In em: wide enough for the heading, for the choice below it and for what usually stands in such a column. */
    private static double width(SourceColumn source, Target target) {
        double values = target instanceof Target.ToColumn(var column) ? column.field().equals("case_number") ? 11.3 : switch (column.type().shape()) {
            case ID_NUMBER -> 11.3;
            case DATE -> 11.2;
            case MONEY -> 9.2;
            case LONG_TEXT -> 13;
            case TEXT, CHOICE -> 9;
            case NUMBER, YES_NO -> 7;
        } : 9.6;
        return Math.min(16, Math.max(values, Math.max(source.label().length() + 1.4,
                target instanceof Target.ToColumn(var column) ? ImportTargetBox.text(column).length() + 5 : 9.6)));
    }

    private void widths() {
        double em = table.getFixedCellSize() > 0 ? table.getFixedCellSize() / ROW_IN_EM : 13;
        table.getVisibleLeafColumns().forEach(column -> column.setPrefWidth(Math.round((double) column.getUserData() * em)));
    }
}
