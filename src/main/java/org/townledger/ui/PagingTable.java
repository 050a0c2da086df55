package org.townledger.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Wording;

/**
 * A table that reads one page at a time, as many rows as its height has room for. Keys: ↑ ↓ within the page, PgUp and
 * PgDn turn it, Ctrl+Home and Ctrl+End go to the ends, Enter opens, Space ticks.
 */
public final class PagingTable<R> extends VBox {

    private static final double ROW_IN_EM = 2.4615;
    private static final double SCROLL_BAR = 10;
    private static final double ROUNDING = 0.01;

    private final Wording words;
    private final TableView<R> table = new TableView<>();
    private final SpecColumns<R> columns = new SpecColumns<>();
    private List<TableColumnSpec<R>> specs;
    private final Ticks<R> ticks;
    private final TickColumn<R> tickColumn;
    private final Pager<R> pager;
    private final TableFoot foot;
    private final Function<R, Object> identity;
    private List<String> visible;
    private Node emptyState = new Region();
    private Consumer<R> opened = _ -> { };
    private Consumer<List<String>> columnsChosen = _ -> { };
    private boolean selectLast;
    private boolean ticking = true;

    /** @param identity tells rows apart, also when they are read again: the case's id */
    public PagingTable(Wording words, Tasks tasks, List<TableColumnSpec<R>> specs, Function<R, Object> identity, PageSource<R> source) {
        this.words = words;
        this.specs = List.copyOf(specs);
        this.identity = identity;
        visible = specs.stream().filter(TableColumnSpec::shownAtFirst).map(TableColumnSpec::field).toList();
        ticks = new Ticks<>(identity);
        tickColumn = new TickColumn<>(ticks, table::getItems, words);
        pager = new Pager<>(tasks, source, this::show);
        foot = new TableFoot(words, pager::previous, pager::next);
        getStyleClass().add("paging-table");
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, foot);
        table.setPlaceholder(new Label(words.say("ui.table.reading")));
        table.setSortPolicy(_ -> {
            pager.sort(sort());
            return true;
        });
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.heightProperty().subscribe(_ -> fit());
        table.widthProperty().subscribe(_ -> fit());
        table.fixedCellSizeProperty().subscribe(_ -> fit());
        ticks.rowsProperty().subscribe(rows -> foot.showTicked(rows.size()));
        arrange();
    }

    /** Reads from the start: after a filter has changed, or for the first time. */
    public void reload() {
        pager.toFirst();
    }

    /** Reads the page again and keeps the selected row: after something was saved. */
    public void refresh() {
        pager.again();
    }

    public ReadOnlyObjectProperty<@Nullable R> selectedProperty() {
        return table.getSelectionModel().selectedItemProperty();
    }

    public void clearSelection() {
        table.getSelectionModel().clearSelection();
    }

    /** Enter or a double click on a row. */
    public void setOnOpened(Consumer<R> newOpened) {
        opened = newOpened;
    }

    /** What stands in the table's place while the list is empty; may change with the filter. */
    public void setEmptyState(Node node) {
        emptyState = node;
        if (pager.page().total() == 0 && !(table.getPlaceholder() instanceof Label)) {
            table.setPlaceholder(node);
        }
    }

    /** For a list in which nothing is done to many rows at once. */
    public PagingTable<R> withoutTicks() {
        ticking = false;
        arrange();
        return this;
    }

    public Ticks<R> ticks() {
        return ticks;
    }

    /** Further words in the foot bar, after the count: 补助合计 378,480.00 元. */
    public void setSummary(String text) {
        foot.setSummary(text);
    }

    /** The fields shown, as remembered from {@link #setOnColumnsChosen}; those that no longer exist are passed over. */
    public void setVisibleFields(List<String> fields) {
        visible = fields;
        arrange();
    }

    /** Other widths or texts for the same fields, where the window has become narrower or wider. */
    public void setSpecs(List<TableColumnSpec<R>> newSpecs) {
        specs = List.copyOf(newSpecs);
        arrange();
    }

    public void setOnColumnsChosen(Consumer<List<String>> listener) {
        columnsChosen = listener;
    }

    /** Opens the choice of columns under the button that asked for it. */
    public void chooseColumns(Node owner) {
        new ColumnChooser(words, specs, fields -> {
            setVisibleFields(fields);
            columnsChosen.accept(fields);
        }).show(owner, visible);
    }

    /** Moves to the next or previous row, turning the page where it ends: Ctrl+↓ and Ctrl+↑ from the case. */
    public void step(int by) {
        int wanted = table.getSelectionModel().getSelectedIndex() + by;
        if (wanted < 0 && pager.hasPrevious()) {
            selectLast = true;
            pager.previous();
        } else if (wanted >= table.getItems().size() && pager.hasNext()) {
            table.getSelectionModel().clearSelection();
            pager.next();
        } else if (wanted >= 0 && wanted < table.getItems().size()) {
            table.getSelectionModel().select(wanted);
        }
    }

    /** The table itself, for focus and tests. */
    public TableView<R> table() {
        return table;
    }

    private void arrange() {
        List<TableColumnSpec<R>> shown = specs.stream().filter(spec -> visible.contains(spec.field())).toList();
        List<TableColumn<R, ?>> all = new ArrayList<>(columns.build(shown));
        if (ticking) {
            all.addFirst(tickColumn);
        }
        table.getColumns().setAll(all);
        fit();
    }

    private void fit() {
        double cell = table.getFixedCellSize();
        if (cell <= 0 || table.getHeight() <= 0) {
            return;
        }
        double em = cell / ROW_IN_EM;
        tickColumn.setPrefWidth(cell);
        boolean fits = columns.share(table.getWidth() - (ticking ? cell : 0) - 1, em);
        boolean twoRows = table.getColumns().stream().anyMatch(column -> !column.getColumns().isEmpty());
        double header = 2 * em * (twoRows ? 2 : 1);
        double room = table.getHeight() - header - (fits ? 0 : SCROLL_BAR);
        pager.resize(Math.max(1, (int) (room / cell + ROUNDING)));
    }

    private void show(Page<R> page) {
        R before = table.getSelectionModel().getSelectedItem();
        boolean hadFocus = table.isFocused();
        table.getItems().setAll(page.rows());
        table.setPlaceholder(emptyState);
        int again = before == null ? -1 : page.rows().stream().map(identity).toList().indexOf(identity.apply(before));
        if (again >= 0) {
            table.getSelectionModel().select(again);
        } else if (hadFocus && !page.rows().isEmpty()) {
            table.getSelectionModel().select(selectLast ? page.rows().size() - 1 : 0);
        } else {
            table.getSelectionModel().clearSelection();
        }
        selectLast = false;
        tickColumn.showWhole();
        foot.show(page.total(), pager.first(), pager.last(), pager.hasPrevious(), pager.hasNext());
    }

    private PageRequest.@Nullable Sort sort() {
        return table.getSortOrder().stream().findFirst()
                .map(column -> new PageRequest.Sort(column.getId(), column.getSortType() == TableColumn.SortType.ASCENDING))
                .orElse(null);
    }

    private TableRow<R> row() {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                opened.accept(row.getItem());
            }
        });
        return row;
    }

    private void key(KeyEvent key) {
        R selected = table.getSelectionModel().getSelectedItem();
        boolean done = switch (key.getCode()) {
            case PAGE_DOWN -> act(pager::next);
            case PAGE_UP -> act(pager::previous);
            case HOME -> key.isShortcutDown() && act(pager::toFirst);
            case END -> key.isShortcutDown() && act(pager::toLast);
            case ENTER -> selected != null && act(() -> opened.accept(selected));
            case SPACE -> ticking && selected != null && act(() -> ticks.set(selected, !ticks.contains(selected)));
            case DOWN -> atEnd() && act(() -> step(1));
            case UP -> table.getSelectionModel().getSelectedIndex() == 0 && pager.hasPrevious() && act(() -> step(-1));
            default -> false;
        };
        if (done) {
            key.consume();
        }
    }

    private boolean atEnd() {
        return table.getSelectionModel().getSelectedIndex() == table.getItems().size() - 1 && pager.hasNext();
    }

    private static boolean act(Runnable what) {
        what.run();
        return true;
    }
}
