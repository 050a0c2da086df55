package org.townledger.water;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.lists.BesideTable;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.PagingTable;
import org.townledger.ui.Screens;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** 水源登记: the supply schemes and household sources, with the form of the chosen one. */
public final class SuppliesPane {

    private static final String STANDING = "standing";
    private static final String ENDED = "ended";

    private final ReadSupplies read;
    private final Screens screens;
    private final Wording words;
    private final Layers layers;
    private final Tasks tasks;
    private final Runnable back;
    private final Runnable changed;
    private final SupplyForm form;
    private volatile boolean standing = true;
    private PagingTable<SupplyLine> table;
    private BesideTable beside;

    @FXML private VBox root;
    @FXML private ChipBar chips;

    /** @param back to the ledger @param changed after an entry was saved */
    public SuppliesPane(ReadSupplies read, SaveSupply save, String user, Screens screens, Layers layers, Tasks tasks, Runnable back, Runnable changed) {
        this.read = read;
        this.screens = screens;
        this.words = screens.words();
        this.layers = layers;
        this.tasks = tasks;
        this.back = back;
        this.changed = changed;
        form = new SupplyForm(save, user, words, tasks, this::saved, this::closeForm);
    }

    @FXML
    private void initialize() {
        chips.setChips(List.of(new Chip(STANDING, words.say("water.supply.standing")), new Chip(ENDED, words.say("water.supply.ended"))));
        table = new PagingTable<>(words, tasks, specs(), line -> line.supply().id(), new ShortList<>(() -> read.lines(standing))).withoutTicks();
        table.setEmptyState(new EmptyState(Feather.DROPLET, words.say("water.supply.none"), words.say("water.supply.noneHint"))
                .primary(Feather.PLUS, words.say("water.supply.add"), this::add));
        beside = new BesideTable(table, (Region) screens.load("water/SupplyForm.fxml", form));
        VBox.setVgrow(beside, Priority.ALWAYS);
        root.getChildren().add(beside);
        beside.openOnChoice(table, line -> form.show(line.supply()), form::edit);
        chips.chosenProperty().subscribe((_, chip) -> {
            standing = !ENDED.equals(chip);
            table.reload();
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
        tasks.run(read::words, form::offer);
        table.reload();
        count();
    }

    /** The pane as it is shown. */
    public static Node of(SuppliesPane pane, Screens screens) {
        return screens.load("water/SuppliesPane.fxml", pane);
    }

    @FXML
    private void add() {
        form.add();
        beside.open(form::edit);
    }

    @FXML
    private void back() {
        back.run();
    }

    private void count() {
        tasks.run(() -> List.of(read.lines(true).size(), read.lines(false).size()),
                counts -> chips.setCounts(Map.of(STANDING, (long) counts.getFirst(), ENDED, (long) counts.getLast())));
    }

    private void saved(Supply supply) {
        layers.toast(words.say("water.supply.saved", supply.name()), null);
        closeForm();
        table.refresh();
        count();
        changed.run();
    }

    private void closeForm() {
        beside.close();
    }

    private List<TableColumnSpec<SupplyLine>> specs() {
        return List.of(spec("name", line -> line.supply().name()).wide(11).givingWay(),
                spec("kind", line -> line.supply().kind()).wide(9.8),
                spec("village", line -> line.village().isEmpty() ? words.say("water.supply.town") : line.village()).wide(8),
                spec("households", line -> text(line.supply().households())).aligned(TableColumnSpec.Align.RIGHT).wide(4),
                spec("persons", line -> text(line.supply().persons())).aligned(TableColumnSpec.Align.RIGHT).wide(4),
                spec("person", line -> people(line.supply())).wide(9),
                spec("cases", line -> text(line.cases())).aligned(TableColumnSpec.Align.RIGHT).wide(5));
    }

    private static String people(Supply supply) {
        return Stream.of(supply.unit(), supply.person()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private TableColumnSpec<SupplyLine> spec(String field, Function<SupplyLine, String> text) {
        return TableColumnSpec.of(field, words.say("water.supply.column." + field), text).unsorted();
    }
}
