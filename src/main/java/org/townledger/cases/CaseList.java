package org.townledger.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.townledger.ui.Layers;
import org.townledger.ui.PagingTable;
import org.townledger.ui.PickMenu;
import org.townledger.ui.Screens;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** The ledger as a table, with its filters, figures and acts. */
public final class CaseList<C, F extends LedgerFilter<F>> {

    /** What leads out of the list. @param afterMany when something was done to many cases */
    record Ways<F>(Runnable add, Runnable imports, Consumer<F> export, Consumer<F> print, Consumer<List<UUID>> printCases,
                   List<CaseScreen.Door> doors, Runnable afterMany) {
    }

    /** What it reads, remembers, and does to many cases at once. */
    record Source<C, F extends LedgerFilter<F>>(String user, Ledger<C> ledger, ReadCases<C, F> read, ChosenColumns columns,
                                                ChangeCases<C> change, PlanCases<C> plan, List<ManyAct> ofBanner) {
    }

    private final Source<C, F> source;
    private final LedgerScreen<C, F> look;
    private final Ways<F> ways;
    private final Tasks tasks;
    private final Wording words;
    private final Supplier<LocalDate> today;
    private final CaseFilters<F> filters;
    private final CaseMany<C> manyBar;
    private final PagingTable<C> table;
    private final NoCases none;
    private LedgerWords standing;
    private CaseTableColumns<C> shared;
    private boolean wholeTable = true;
    private F filter;

    @FXML private VBox root;
    @FXML private PickMenu<Integer> year;
    @FXML private MenuButton many;
    @FXML private Label title;
    @FXML private MenuButton doors;

    CaseList(Source<C, F> source, LedgerScreen<C, F> look, Ways<F> ways, Layers layers, Tasks tasks, LedgerWords standing,
             Supplier<LocalDate> today) {
        this.source = source;
        this.look = look;
        this.ways = ways;
        this.tasks = tasks;
        this.words = layers.words();
        this.standing = standing;
        this.today = today;
        filter = look.everything();
        shared = new CaseTableColumns<>(source.ledger().shared(standing), source.ledger()::file, words, today);
        filters = new CaseFilters<>(words, standing, look.everything(), look.filters(standing), this::reload);
        none = new NoCases(words, look.says(), filters, ways.imports(), ways.add());
        var acts = new CaseMany.Acts<>(source.user(), source.change(), source.plan(), look.many(this::standing, today), source.ofBanner());
        manyBar = new CaseMany<>(acts, tasks, layers, today, this::afterMany);
        table = new PagingTable<>(words, tasks, specs(true), this::rowId, request -> source.read().page(filter, request));
    }

    private Object rowId(C row) {
        return source.ledger().gathering().map(gathering -> gathering.rowId(row)).orElseGet(() -> source.ledger().file(row).id());
    }

    private List<TableColumnSpec<C>> specs(boolean roomy) {
        List<TableColumnSpec<C>> specs = new ArrayList<>(look.table(shared, standing, roomy));
        if (standing.divisions().isBanner()) {
            specs.add(1, shared.town());
        }
        return specs.stream().map(spec -> source.read().sortsBy(spec.field()) ? spec : spec.unsorted()).toList();
    }

    /** What is done to ticked cases of towns needs another permission than what a town does to its own. */
    @FXML
    private void initialize() {
        if (!source.ofBanner().isEmpty()) {
            many.setUserData("REMARK");
            many.setText(words.say("cases.list.remark"));
        }
    }

    Parent load(Screens screens) {
        screens.load("cases/CaseList.fxml", this);
        root.getChildren().addAll(screens.load("cases/CaseFilters.fxml", filters), screens.load("cases/CaseMany.fxml", manyBar), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        title.setText(words.say(look.says().name()));
        manyBar.fill(many, this::ticked, ways.printCases());
        fillDoors();
        filters.line().within(root.widthProperty());
        filters.columns().setOnAction(_ -> table.chooseColumns(filters.columns()));
        table.setOnColumnsChosen(fields -> tasks.run(() -> {
            source.columns().remember(source.user(), source.ledger().name(), fields);
            return fields;
        }, _ -> { }));
        year.pickedProperty().subscribe((_, _) -> reload());
        many.disableProperty().bind(table.ticks().rowsProperty().map(List::isEmpty));
        mostUrgentFirst();
        tasks.run(() -> source.columns().of(source.user(), source.ledger().name()), chosen -> {
            chosen.ifPresent(table::setVisibleFields);
            reload();
        });
        return root;
    }

    /** The words of the lists as the screen speaks them now. */
    LedgerWords standing() {
        return standing;
    }

    /** Lists, villages and values may have been edited while another screen was shown. */
    void readWords() {
        tasks.run(source.read()::words, now -> {
            if (!now.equals(standing)) {
                speak(now);
            }
        });
    }

    private void speak(LedgerWords now) {
        standing = now;
        shared = new CaseTableColumns<>(source.ledger().shared(now), source.ledger()::file, words, today);
        filters.offer(now);
        table.setSpecs(specs(wholeTable));
        mostUrgentFirst();
        reload();
    }

    PagingTable<C> table() {
        return table;
    }

    CaseFilters<F> filters() {
        return filters;
    }

    /** Only what the chip leaves. */
    void narrow(String chip) {
        year.pick(null);
        filters.clear();
        filters.choose(chip);
    }

    /** Only what is open in that town. */
    void narrowToTown(String town) {
        narrow("open");
        filters.chooseTown(town);
    }

    /** Reads page and figures again: after something was saved. */
    void refresh() {
        table.refresh();
        showFigures();
    }

    /** @param wholeBar whether all filters fit into one line @param whole whether all columns fit beside each other */
    void fit(boolean wholeBar, boolean whole) {
        wholeTable = whole;
        filters.line().fit(wholeBar);
        table.setSpecs(specs(wholeTable));
        mostUrgentFirst();
    }

    private void reload() {
        filter = filters.filter(year.pickedProperty().get());
        table.reload();
        showFigures();
    }

    private void showFigures() {
        F asked = filter;
        tasks.run(() -> source.read().figures(asked), figures -> {
            year.setChoices(figures.years(), number -> words.say("cases.list.year", number));
            filters.show(figures);
            table.setSummary(words.say(figures.counts().summary()));
            table.setEmptyState(figures.counts().all() == 0 && !filters.isNarrowed() ? none.yet(!source.ofBanner().isEmpty()) : none.found());
        });
    }

    /** The table then shows which column it is sorted by. */
    private void mostUrgentFirst() {
        table.table().getVisibleLeafColumns().stream().filter(column -> CaseTableColumns.LEFT.equals(column.getId())).findFirst()
                .ifPresent(column -> {
                    column.setSortType(TableColumn.SortType.ASCENDING);
                    table.table().getSortOrder().setAll(List.of(column));
                });
    }

    private void afterMany() {
        table.ticks().clear();
        refresh();
        ways.afterMany().run();
    }

    private List<UUID> ticked() {
        return table.ticks().rowsProperty().get().stream().map(row -> source.ledger().file(row).id()).distinct().toList();
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

    /** What else the ledger leads to; no button where it is nothing. */
    private void fillDoors() {
        doors.getItems().setAll(ways.doors().stream().map(door -> {
            MenuItem item = new MenuItem(door.text());
            item.setOnAction(_ -> door.open().run());
            return item;
        }).toList());
        doors.setVisible(!ways.doors().isEmpty());
        doors.setManaged(doors.isVisible());
    }
}
