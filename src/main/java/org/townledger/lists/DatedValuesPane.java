package org.townledger.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.store.Store;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.PagingTable;
import org.townledger.ui.Screens;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** 设置·政策数值: the figures that policy sets for a time, by ledger, with the one that stands today. */
public final class DatedValuesPane {

    private static final String ALL = "all";
    private static final String UNVERIFIED = "unverified";
    private static final String LEDGER = "ledger:";

    /** A figure in the table. @param shown its row of the day on which it was read, {@code today} */
    private record Line(ValueHistory history, DatedValue shown, LocalDate today) {

        boolean isIn(String chip) {
            return switch (chip) {
                case ALL -> true;
                case UNVERIFIED -> isUnverified();
                default -> chip.equals(LEDGER + history.label().ledger());
            };
        }

        boolean isUnverified() {
            return history.isUnverifiedOn(today);
        }
    }

    private final Store store;
    private final ListRepository lists;
    private final Map<String, ValueLabel> labels = Reference.valueLabels();
    private final Screens screens;
    private final Wording words;
    private final Layers layers;
    private final Tasks tasks;
    private final DatedValueForm form;
    private volatile String wanted = ALL;
    private PagingTable<Line> table;
    private BesideTable beside;

    @FXML private VBox root;
    @FXML private ChipBar chips;

    /** @param user in whose name a figure is entered */
    public DatedValuesPane(Store store, ListRepository lists, SaveDatedValue save, String user, Screens screens, Layers layers, Tasks tasks) {
        this.store = store;
        this.lists = lists;
        this.screens = screens;
        this.words = screens.words();
        this.layers = layers;
        this.tasks = tasks;
        form = new DatedValueForm(save, user, words, tasks, this::saved, this::closeForm);
    }

    @FXML
    private void initialize() {
        table = new PagingTable<>(words, tasks, specs(), line -> line.history().name(), new ShortList<>(this::rows)).withoutTicks();
        table.setEmptyState(new EmptyState(Feather.SLIDERS, words.say("lists.value.none"), words.say("lists.value.noneHint")));
        beside = new BesideTable(table, (Region) screens.load("lists/DatedValueForm.fxml", form));
        VBox.setVgrow(beside, Priority.ALWAYS);
        root.getChildren().add(beside);
        beside.openOnChoice(table, line -> form.show(line.history(), line.today()), form::edit);
        tasks.run(this::all, lines -> {
            offer(lines);
            chips.chosenProperty().subscribe((_, chip) -> filter(chip));
            table.reload();
        });
    }

    private void offer(List<Line> lines) {
        var offered = new ArrayList<>(List.of(new Chip(ALL, words.say("lists.value.all"))));
        lines.stream().map(line -> line.history().label().ledger()).distinct()
                .forEach(ledger -> offered.add(new Chip(LEDGER + ledger, ledger(ledger))));
        offered.add(new Chip(UNVERIFIED, words.say("lists.unverified")));
        chips.setChips(offered);
        show(lines);
    }

    private void show(List<Line> lines) {
        var counts = new HashMap<String, Long>();
        chips.getChildren().forEach(chip -> counts.put(((Chip) chip).key(),
                lines.stream().filter(line -> line.isIn(((Chip) chip).key())).count()));
        chips.setCounts(counts);
    }

    private void filter(String chip) {
        wanted = chip;
        beside.close();
        table.reload();
    }

    private List<Line> rows() {
        return all().stream().filter(line -> line.isIn(wanted)).toList();
    }

    private List<Line> all() {
        return store.read(tx -> ValueHistory.of(lists.values(tx), labels).stream()
                .map(history -> new Line(history, history.shownOn(tx.today()), tx.today())).toList());
    }

    private void saved(ValueHistory history, DatedValue kept) {
        layers.toast(words.say("lists.value.saved", history.label().label(), history.label().says(kept.value())), null);
        closeForm();
        table.refresh();
        tasks.run(this::all, this::show);
    }

    private void closeForm() {
        beside.close();
    }

    private List<TableColumnSpec<Line>> specs() {
        return List.of(
                spec("ledger", line -> ledger(line.history().label().ledger())).wide(5.6),
                spec("figure", line -> line.history().label().label()).wide(15.6),
                spec("value", line -> ValueLabel.number(line.shown().value())).wide(5).aligned(TableColumnSpec.Align.RIGHT),
                spec("unit", line -> line.history().label().unit()).wide(6.4),
                spec("firstDay", line -> Days.text(line.shown().firstDay())).wide(6.6),
                spec("lastDay", line -> Days.text(line.shown().lastDay())).wide(6.6),
                spec("source", line -> Objects.requireNonNullElse(line.shown().source(), "")).givingWay(),
                spec("unverified", _ -> "").looks(line -> line.isUnverified()
                        ? new Tag(words.say("lists.unverified"), Tag.Tone.WARNING, Feather.ALERT_TRIANGLE) : null).wide(6));
    }

    private String ledger(String name) {
        return name.isEmpty() ? words.say("lists.value.otherLedger") : name;
    }

    private TableColumnSpec<Line> spec(String field, Function<Line, String> text) {
        return TableColumnSpec.of(field, words.say("lists.column." + field), text).unsorted()
                .styled(line -> ValueHistory.isPast(line.shown(), line.today()) ? "quiet" : "");
    }
}
