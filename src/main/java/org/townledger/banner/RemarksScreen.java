package org.townledger.banner;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.handoff.Remark;
import org.townledger.store.Transaction;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.PagingTable;
import org.townledger.ui.PickMenu;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;
import org.townledger.wording.Wording;

/** 意见和退回: every remark on the towns' records, and how far it has come. */
public final class RemarksScreen {

    /** The use cases, and in whose name. */
    public record Acts(String user, ReadRemarks read, WithdrawRemark withdraw) {
    }

    /** @param open shows the record of a remark @param written after one was withdrawn */
    public record Ways(Consumer<Remark> open, Runnable written) {
    }

    private static final String ALL = "all";

    /** So that the remark itself has room. */
    private static final Set<String> HIDDEN_WHERE_NARROW = Set.of("village", "by", "ledger");

    private final Acts acts;
    private final Ways ways;
    private final Layers layers;
    private final Tasks tasks;
    private final Wording words;
    private final Map<String, String> kinds;
    private final ObservableValue<Viewport> viewport;
    private volatile List<RemarkLine> shown = List.of();
    private List<RemarkLine> all = List.of();
    private PagingTable<RemarkLine> table;

    @FXML private VBox root;
    @FXML private ChipBar chips;
    @FXML private PickMenu<String> town;
    @FXML private Button open;
    @FXML private Button withdraw;

    /** @param kinds names of the kinds of record by key */
    public RemarksScreen(Acts acts, Ways ways, Map<String, String> kinds, Layers layers, Tasks tasks, ObservableValue<Viewport> viewport) {
        this.viewport = viewport;
        this.acts = acts;
        this.ways = ways;
        this.kinds = Map.copyOf(kinds);
        this.layers = layers;
        this.tasks = tasks;
        words = layers.words();
    }

    @FXML
    private void initialize() {
        chips.setChips(Stream.concat(Stream.of(new Chip(ALL, words.say("banner.remarks.all"))),
                Stream.of(Remark.State.values()).map(state -> new Chip(state.name(), words.say("banner.state." + state)))).toList());
        table = new PagingTable<>(words, tasks, columns(), line -> line.remark().id(), new ShortList<>(() -> shown)).withoutTicks();
        table.setOnOpened(line -> ways.open().accept(line.remark()));
        table.selectedProperty().subscribe(this::choose);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().add(table);
        chips.chosenProperty().subscribe((_, _) -> narrow());
        town.pickedProperty().subscribe((_, _) -> narrow());
        choose(null);
        viewport.subscribe(width -> table.setVisibleFields(columns().stream().map(TableColumnSpec::field)
                .filter(field -> width != Viewport.NARROW || !HIDDEN_WHERE_NARROW.contains(field)).toList()));
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                reload();
            }
        });
    }

    private List<TableColumnSpec<RemarkLine>> columns() {
        return Stream.of(
                TableColumnSpec.<RemarkLine>of("state", words.say("banner.remarks.state"), this::state).looks(line -> new Tag(state(line), tone(line.remark()))).wide(6),
                TableColumnSpec.<RemarkLine>of("sentBack", words.say("banner.remarks.kind"), line -> words.say(line.remark().sentBack() ? "banner.remarks.sentBack" : "banner.remarks.remark"))
                        .styled(line -> line.remark().sentBack() ? "urgent" : "").wide(4.6),
                TableColumnSpec.<RemarkLine>of("town", words.say("banner.town"), RemarkLine::town).wide(7.2),
                TableColumnSpec.<RemarkLine>of("ledger", words.say("banner.remarks.ledger"), line -> kinds.getOrDefault(line.remark().kind(), "")).wide(6.2),
                TableColumnSpec.of("number", words.say("banner.remarks.number"), RemarkLine::number).wide(10),
                TableColumnSpec.<RemarkLine>of("village", words.say("banner.remarks.village"), RemarkLine::village).wide(8),
                TableColumnSpec.<RemarkLine>of("text", words.say("banner.remarks.text"), line -> line.remark().text()).givingWay(),
                TableColumnSpec.<RemarkLine>of("made", words.say("banner.remarks.made"), line -> day(line.remark()).toString()).wide(6.8),
                TableColumnSpec.<RemarkLine>of("by", words.say("banner.remarks.by"), line -> line.remark().madeBy()).wide(6)).map(TableColumnSpec::unsorted).toList();
    }

    private String state(RemarkLine line) {
        return words.say("banner.state." + line.remark().state());
    }

    private static Tag.Tone tone(Remark remark) {
        return switch (remark.state()) {
            case UNTOLD -> Tag.Tone.WARNING;
            case TOLD -> Tag.Tone.ACCENT;
            case ANSWERED -> Tag.Tone.SUCCESS;
        };
    }

    private static LocalDate day(Remark remark) {
        return LocalDate.ofInstant(remark.madeAt(), Transaction.TOWN);
    }

    /** Reads the remarks again. */
    public void reload() {
        tasks.run(acts.read()::run, now -> {
            all = now;
            town.setChoices(now.stream().map(RemarkLine::town).distinct().sorted().toList(), name -> name);
            narrow();
        });
    }

    private void narrow() {
        String where = town.pickedProperty().get();
        List<RemarkLine> there = all.stream().filter(line -> where == null || where.equals(line.town())).toList();
        var counts = new HashMap<String, Long>(Map.of(ALL, (long) there.size()));
        there.forEach(line -> counts.merge(line.remark().state().name(), 1L, Long::sum));
        chips.setCounts(counts);
        String state = chips.chosenProperty().get();
        shown = there.stream().filter(line -> state.equals(ALL) || state.equals(line.remark().state().name())).toList();
        table.setEmptyState(all.isEmpty() ? new EmptyState(Feather.MESSAGE_SQUARE, words.say("banner.remarks.none"), words.say("banner.remarks.none.says"))
                : new EmptyState(Feather.SEARCH, words.say("banner.remarks.noneFits"), words.say("banner.remarks.noneFits.says")));
        table.reload();
    }

    private void choose(@Nullable RemarkLine line) {
        open.setDisable(line == null);
        withdraw.setDisable(line == null);
    }

    private RemarkLine chosen() {
        return Objects.requireNonNull(table.selectedProperty().getValue());
    }

    @FXML
    private void open() {
        ways.open().accept(chosen().remark());
    }

    @FXML
    private void withdraw() {
        RemarkLine line = chosen();
        tasks.run(() -> acts.withdraw().run(acts.user(), line.remark().id()), refused -> {
            layers.toast(refused.map(words::say).orElseGet(() -> words.say("banner.remarks.withdrawn", line.number())), null);
            reload();
            ways.written().run();
        });
    }
}
