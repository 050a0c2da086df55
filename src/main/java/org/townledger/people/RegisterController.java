package org.townledger.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.lists.Division;
import org.townledger.store.PageByKey;
import org.townledger.ui.EmptyState;
import org.townledger.ui.FilterMenu;
import org.townledger.ui.Icons;
import org.townledger.ui.Layers;
import org.townledger.ui.PagingTable;
import org.townledger.ui.PickMenu;
import org.townledger.ui.Screens;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** The register (农牧户档案): all households as a list, the chosen one beside it. */
public final class RegisterController {

    private final ReadRegister register;
    private final HouseholdDialogs dialogs;
    private final HouseholdController household;
    private final Screens screens;
    private final Layers layers;
    private final Tasks tasks;
    private final Wording words;
    private final RegisterDoors doors;
    private final ObservableValue<Viewport> viewport;
    private RegisterFilters filters;
    private List<String> fields = List.of();
    private RegisterChoices choices;
    private PagingTable<HouseholdLine> table;
    private Parent panel;
    private @Nullable UUID shown;
    private @Nullable UUID wanted;
    private @Nullable UUID askedOf;
    private List<Sentence> asked = List.of();

    @FXML private BorderPane screen;
    @FXML private VBox list;
    @FXML private Label counts;
    @FXML private TextField typed;
    @FXML private PickMenu<Division> town;
    @FXML private FilterMenu<Division> villages;
    @FXML private FilterMenu<String> types;
    @FXML private ToggleButton ended;
    @FXML private Button columns;
    @FXML private Button twins;

    /** @param doors what leads from here to other screens */
    public RegisterController(ReadRegister register, HouseholdDialogs dialogs, HouseholdController household, Screens screens,
                              Layers layers, Tasks tasks, RegisterDoors doors, ObservableValue<Viewport> viewport) {
        this.register = register;
        this.dialogs = dialogs;
        this.household = household;
        this.screens = screens;
        this.layers = layers;
        this.tasks = tasks;
        this.words = screens.words();
        this.doors = doors;
        this.viewport = viewport;
    }

    @FXML
    private void initialize() {
        filters = new RegisterFilters(new RegisterFilters.Fields(typed, town, villages, types, ended), this::narrowed);
        table = new PagingTable<>(words, tasks, HouseholdTable.columns(words), HouseholdLine::id, turn ->
                PageByKey.page(turn, HouseholdListRepository.BY_NUMBER, request -> register.page(filters.now(), request)));
        fields = HouseholdTable.columns(words).stream().filter(TableColumnSpec::shownAtFirst).map(TableColumnSpec::field).toList();
        table.setOnColumnsChosen(chosen -> fields = chosen);
        VBox.setVgrow(table, Priority.ALWAYS);
        list.getChildren().add(table);
        panel = screens.load("people/Household.fxml", household);
        household.whenRecorded(this::recorded);
        household.whenLeft(table::step, this::close);
        household.whenFileIsWanted(doors.openFile());
        columns.setGraphic(Icons.of(Feather.COLUMNS));
        columns.setTooltip(new Tooltip(words.say("ui.table.columns")));
        columns.setOnAction(_ -> table.chooseColumns(columns));
        table.selectedProperty().subscribe(line -> {
            if (line != null && viewport.getValue().hasRoomBesideTheTable()) {
                open(line.id());
            }
        });
        table.setOnOpened(line -> open(line.id()));
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        viewport.subscribe(_ -> arrange());
        narrowed();
        read();
        twins.setOnAction(_ -> doors.openTwins().run());
        countTwins();
    }

    /** Shows a household found elsewhere: by the search in the header, from a case. */
    public void open(UUID id) {
        wanted = id;
        tasks.run(() -> register.household(id), found -> {
            if (id.equals(wanted)) {
                shown = id;
                household.show(found, choices, id.equals(askedOf) ? asked : List.of());
                arrange();
            }
        });
    }

    private void narrowed() {
        table.setEmptyState(emptyState());
        table.reload();
    }

    private EmptyState emptyState() {
        if (!filters.now().isNarrow() && choices != null && choices.divisions().isBanner()) {
            return new EmptyState(Feather.USERS, words.say("people.register.empty"), words.say("people.register.emptyBanner"));
        }
        return filters.now().isNarrow() ? new EmptyState(Feather.SEARCH, words.say("people.register.noneFound"), words.say("people.register.noneFoundHint"))
                .primary(Feather.X, words.say("people.register.clear"), filters::clear)
                : new EmptyState(Feather.USERS, words.say("people.register.empty"), words.say("people.register.emptyHint"))
                .primary(Feather.DOWNLOAD, words.say("people.register.importRoll"), this::openImport)
                .second(Feather.PLUS, words.say("people.register.first"), this::newHousehold);
    }

    /** What the forms and filters offer, and how large the register is: again after everything that was recorded. */
    private void read() {
        tasks.run(register::choices, read -> {
            choices = read;
            filters.show(read);
            table.setEmptyState(emptyState());
        });
        tasks.run(register::counts, read ->
                counts.setText(words.say("people.register.counts", read.households(), read.persons())));
    }

    private void recorded(HouseholdOutcome.Recorded done) {
        askedOf = done.household();
        asked = done.questions();
        read();
        table.refresh();
        open(done.household());
        String cases = done.openCases().stream().map(CaseMention::number).collect(Collectors.joining("、"));
        layers.toast(cases.isEmpty() ? words.say("people.recorded") : words.say("people.recordedWithCases", cases),
                () -> dialogs.undo(done.act(), this::afterUndo));
    }

    /** After an import, an undoing, or whatever else changed the register from outside. */
    public void reload() {
        read();
        countTwins();
        table.refresh();
        if (shown != null) {
            open(shown);
        }
    }

    private void afterUndo() {
        close();
        read();
        table.refresh();
    }

    /** Where the window is narrow, the panel shows the number and the list leaves it out. */
    private void arrange() {
        boolean beside = viewport.getValue().hasRoomBesideTheTable();
        household.fit(viewport.getValue());
        table.setVisibleFields(viewport.getValue() == Viewport.MIDDLE && shown != null
                ? fields.stream().filter(field -> !field.equals(HouseholdListRepository.BY_NUMBER)).toList() : fields);
        // The panel leaves its old place before it takes the new one.
        screen.setRight(null);
        screen.setCenter(shown != null && !beside ? panel : list);
        screen.setRight(shown != null && beside ? panel : null);
    }

    private void close() {
        shown = null;
        wanted = null;
        askedOf = null;
        arrange();
        table.clearSelection();
        table.table().requestFocus();
    }

    private void key(KeyEvent key) {
        boolean step = key.isShortcutDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN);
        if (step) {
            table.step(key.getCode() == KeyCode.UP ? -1 : 1);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && shown != null) {
            close();
            key.consume();
        }
    }

    @FXML
    private void newHousehold() {
        dialogs.newHousehold(choices, this::recorded);
    }

    @FXML
    private void openImport() {
        doors.openImport().run();
    }

    private void countTwins() {
        tasks.run(doors.twins(), found -> twins.setText(found == 0 ? words.say("people.register.twins") : words.say("people.register.twinsFound", found)));
    }

    @FXML
    private void printForms() {
        doors.printForms().accept(filters.now());
    }

    @FXML
    private void openExport() {
        doors.openExport().run();
    }
}
