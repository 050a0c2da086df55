package org.townledger.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.ChosenColumns;
import org.townledger.cases.LedgerWords;
import org.townledger.ui.EmptyState;
import org.townledger.ui.PagingTable;
import org.townledger.ui.PickMenu;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** The ledger as a table, with its filters, figures and acts. */
public final class HousingList {

    /** What leads out of the list. */
    public record Ways(Runnable add, Runnable imports, Consumer<HousingFilter> export, Consumer<HousingFilter> print,
                       Consumer<List<UUID>> printCases) {
    }

    /** What it reads and remembers. */
    record Source(String user, ReadHouses read, ChosenColumns columns) {
    }

    private final Source source;
    private final Ways ways;
    private final Tasks tasks;
    private final Wording words;
    private final HousingTable looks;
    private final HousingFilters filters;
    private final HousingMany manyBar;
    private final PagingTable<HousingCase> table;
    private HousingFilter filter = HousingFilter.ALL;

    @FXML private VBox root;
    @FXML private PickMenu<Integer> year;
    @FXML private MenuButton many;

    HousingList(Source source, Ways ways, HousingMany.Acts acts, org.townledger.ui.Layers layers, Tasks tasks, LedgerWords ledger,
                Supplier<LocalDate> today) {
        this.source = source;
        this.ways = ways;
        this.tasks = tasks;
        this.words = layers.words();
        looks = new HousingTable(ledger, today);
        filters = new HousingFilters(words, ledger, today.get(), this::reload);
        manyBar = new HousingMany(acts, tasks, layers, ledger, today, this::afterMany);
        table = new PagingTable<>(words, tasks, looks.specs(true, source.read()::sortsBy), house -> house.file().id(),
                request -> source.read().page(filter, request));
    }

    Parent load(Screens screens) {
        screens.load("housing/HousingList.fxml", this);
        root.getChildren().addAll(screens.load("housing/HousingFilters.fxml", filters), screens.load("housing/HousingMany.fxml", manyBar), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        filters.columns().setOnAction(_ -> table.chooseColumns(filters.columns()));
        table.setOnColumnsChosen(fields -> tasks.run(() -> {
            source.columns().remember(source.user(), HousingRepository.LEDGER, fields);
            return fields;
        }, _ -> { }));
        year.pickedProperty().subscribe((_, _) -> reload());
        many.disableProperty().bind(table.ticks().rowsProperty().map(List::isEmpty));
        mostUrgentFirst();
        tasks.run(() -> source.columns().of(source.user(), HousingRepository.LEDGER), chosen -> {
            chosen.ifPresent(table::setVisibleFields);
            reload();
        });
        return root;
    }

    PagingTable<HousingCase> table() {
        return table;
    }

    HousingFilters filters() {
        return filters;
    }

    /** Reads page and figures again: after something was saved. */
    void refresh() {
        table.refresh();
        showFigures();
    }

    /** @param wholeBar whether all filters fit into one line @param wholeTable whether all columns fit beside each other */
    void fit(boolean wholeBar, boolean wholeTable) {
        filters.fit(wholeBar);
        table.setSpecs(looks.specs(wholeTable, source.read()::sortsBy));
        mostUrgentFirst();
    }

    private void reload() {
        filter = filters.filter(year.pickedProperty().get());
        table.reload();
        showFigures();
    }

    private void showFigures() {
        HousingFilter asked = filter;
        tasks.run(() -> source.read().figures(asked), figures -> {
            year.setChoices(figures.years(), number -> words.say("housing.year", number));
            filters.show(figures.counts());
            table.setSummary(words.say("housing.summary", figures.wholly(), "%,.2f".formatted(figures.counts().subsidy())));
            table.setEmptyState(figures.counts().all() == 0 && !filters.isNarrowed() ? nothingYet() : nothingFound());
        });
    }

    private EmptyState nothingYet() {
        return new EmptyState(Feather.HOME, words.say("housing.empty"), words.say("housing.empty.says"))
                .primary(Feather.DOWNLOAD, words.say("housing.empty.import"), ways.imports())
                .second(Feather.PLUS, words.say("housing.empty.add"), ways.add());
    }

    private EmptyState nothingFound() {
        EmptyState state = new EmptyState(Feather.SEARCH, words.say("housing.none"), words.say("housing.none.says"));
        return filters.isNarrowed() ? state.primary(Feather.X, words.say("housing.filters.clear"), filters::clear)
                : state.second(Feather.LIST, words.say("housing.none.all"), () -> filters.choose("all"));
    }

    /** The table then shows which column it is sorted by. */
    private void mostUrgentFirst() {
        table.table().getVisibleLeafColumns().stream().filter(column -> HousingTable.LEFT.equals(column.getId())).findFirst()
                .ifPresent(column -> {
                    column.setSortType(TableColumn.SortType.ASCENDING);
                    table.table().getSortOrder().setAll(List.of(column));
                });
    }

    private void afterMany() {
        table.ticks().clear();
        refresh();
    }

    private List<UUID> ticked() {
        return table.ticks().rowsProperty().get().stream().map(house -> house.file().id()).toList();
    }

    @FXML
    private void add() {
        ways.add().run();
    }

    @FXML
    private void imports() {
        ways.imports().run();
    }

    @FXML
    private void export() {
        ways.export().accept(filter);
    }

    @FXML
    private void print() {
        ways.print().accept(filter);
    }

    @FXML
    private void assign() {
        manyBar.ask(HousingMany.What.ASSIGN, ticked());
    }

    @FXML
    private void plan() {
        manyBar.ask(HousingMany.What.PLAN, ticked());
    }

    @FXML
    private void advance() {
        manyBar.ask(HousingMany.What.ADVANCE, ticked());
    }

    @FXML
    private void printTicked() {
        ways.printCases().accept(ticked());
    }
}
