package org.townledger.schooling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.identity.IdNumber;
import org.townledger.lists.BesideTable;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.PagingTable;
import org.townledger.ui.PickMenu;
import org.townledger.ui.Screens;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** 资助名单: the children of the four household types, who of them is on the year's list, and who is missing. */
public final class AidScreen {

    /**
     * What it calls and where it leads.
     *
     * @param export takes the children that are shown, and the year
     * @param print  likewise
     */
    public record Ways(ReadAid read, SaveAid save, String user, BiConsumer<List<AidChild>, Integer> export,
                       BiConsumer<List<AidChild>, Integer> print, Runnable back) {
    }

    private static final String MISSING = "missing";
    private static final String INCLUDED = "included";
    private static final String ALL = "all";

    private final Screens screens;
    private final Wording words;
    private final Layers layers;
    private final Tasks tasks;
    private final Ways ways;
    private final int year;
    private final AidForm form;
    private volatile List<AidChild> shown = List.of();
    private List<AidChild> children = List.of();
    private PagingTable<AidChild> table;
    private BesideTable beside;

    @FXML private VBox root;
    @FXML private Label counts;
    @FXML private ChipBar chips;
    @FXML private PickMenu<AidBand> band;
    @FXML private PickMenu<String> village;

    /** @param year whose list it is */
    public AidScreen(Screens screens, Layers layers, Tasks tasks, Ways ways, int year) {
        this.screens = screens;
        this.words = screens.words();
        this.layers = layers;
        this.tasks = tasks;
        this.ways = ways;
        this.year = year;
        form = new AidForm(words, new AidForm.Ways(ways.save(), ways.user(), tasks, this::saved, () -> beside.close()));
    }

    /** As it is shown. */
    public Node load() {
        return screens.load("schooling/AidScreen.fxml", this);
    }

    @FXML
    private void initialize() {
        chips.setChips(List.of(new Chip(MISSING, words.say("schooling.aid.missing")), new Chip(INCLUDED, words.say("schooling.aid.included")),
                new Chip(ALL, words.say("schooling.aid.all"))));
        band.setChoices(List.of(AidBand.values()), one -> words.say("schooling.band." + one.name()));
        table = new PagingTable<>(words, tasks, specs(), AidChild::person, new ShortList<>(() -> shown)).withoutTicks();
        table.setEmptyState(new EmptyState(Feather.AWARD, words.say("schooling.aid.none"), words.say("schooling.aid.noneHint")));
        beside = new BesideTable(table, (Region) screens.load("schooling/AidForm.fxml", form));
        VBox.setVgrow(beside, Priority.ALWAYS);
        root.getChildren().add(beside);
        beside.openOnChoice(table, child -> form.show(child, year), form::edit);
        Stream.<ObservableValue<?>>of(band.pickedProperty(), village.pickedProperty(), chips.chosenProperty()).forEach(filter -> filter.subscribe((_, _) -> narrow()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                ways.back().run();
            }
        });
        tasks.run(ways.read()::words, form::offer);
        read();
    }

    private void read() {
        tasks.run(() -> ways.read().run(year), found -> {
            children = found;
            village.setChoices(found.stream().map(AidChild::village).distinct().toList(), name -> name);
            narrow();
        });
    }

    private void narrow() {
        List<AidChild> all = children.stream().filter(child -> band.pickedProperty().get() == null || child.band() == band.pickedProperty().get())
                .filter(child -> village.pickedProperty().get() == null || child.village().equals(village.pickedProperty().get())).toList();
        long on = all.stream().filter(AidChild::isIncluded).count();
        chips.setCounts(Map.of(ALL, (long) all.size(), INCLUDED, on, MISSING, all.size() - on));
        counts.setText(words.say("schooling.aid.counts", Integer.toString(year), all.size(), on));
        String chosen = Objects.requireNonNullElse(chips.chosenProperty().get(), MISSING);
        shown = all.stream().filter(child -> chosen.equals(ALL) || child.isIncluded() == chosen.equals(INCLUDED)).toList();
        table.reload();
    }

    private void include(AidChild child) {
        tasks.run(() -> ways.save().include(ways.user(), child, year), aid -> {
            UUID id = aid.id();
            layers.toast(words.say("schooling.aid.toast", child.name()), () -> tasks.run(() -> {
                ways.save().remove(ways.user(), id);
                return id;
            }, _ -> read()));
            read();
        });
    }

    private void saved() {
        layers.toast(words.say("schooling.aid.saved"), null);
        beside.close();
        read();
    }

    @FXML
    private void export() {
        ways.export().accept(shown, year);
    }

    @FXML
    private void print() {
        ways.print().accept(shown, year);
    }

    @FXML
    private void back() {
        ways.back().run();
    }

    private List<TableColumnSpec<AidChild>> specs() {
        return List.of(spec("student", AidChild::name).wide(7.4),
                spec("id", child -> masked(child.idNumber())).wide(10.85),
                spec("age", child -> Integer.toString(child.age())).aligned(TableColumnSpec.Align.RIGHT).wide(3.4),
                spec("band", child -> words.say("schooling.band." + child.band().name())).wide(4.6),
                spec("village", AidChild::village).wide(8).givingWay(),
                spec("type", AidChild::householdType).wide(8.4),
                spec("kind", child -> Objects.requireNonNullElse(child.kinds(), "")).wide(8),
                spec("amount", child -> child.amount() == null ? "" : "%,.2f".formatted(child.amount())).aligned(TableColumnSpec.Align.RIGHT).wide(6),
                spec("state", child -> words.say(child.isIncluded() ? "schooling.aid.included" : "schooling.aid.missing")).looks(this::state).wide(6.4));
    }

    /** Who is missing goes on the list at a click. */
    private Node state(AidChild child) {
        if (child.isIncluded()) {
            return new Tag(words.say("schooling.aid.included"), Tag.Tone.SUCCESS);
        }
        Button add = new Button(words.say("schooling.aid.include"));
        add.getStyleClass().add("link");
        add.setOnAction(_ -> include(child));
        return add;
    }

    private static String masked(@org.jspecify.annotations.Nullable IdNumber number) {
        return number == null ? "" : number.masked();
    }

    private TableColumnSpec<AidChild> spec(String field, Function<AidChild, String> text) {
        return TableColumnSpec.of(field, words.say("schooling.aid.column." + field), text).unsorted();
    }
}
