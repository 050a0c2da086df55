package org.townledger.handoff;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.rolls.CompareRolls;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Layers;
import org.townledger.ui.LongWork;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.PagingTable;
import org.townledger.ui.ProgressDialog;
import org.townledger.ui.Screens;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tag;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** 旗里下发: clues and rolls that came down, households that move here or away. */
public final class DownScreen {

    /** The use cases; none is for the JavaFX thread. */
    public record Acts(String user, DownInbox inbox, Supplier<Divisions> divisions, Merging merge, OpenBannerClue clues, Comparing compare, AcceptHousehold accept,
                       DeclineHousehold decline, CompleteTransfer complete, WithdrawOffer withdraw, Offering offer) {
    }

    @FunctionalInterface
    public interface Merging {
        List<MergeLine> run(List<Path> files, LongWork.Progress progress);
    }

    /** As of today. */
    @FunctionalInterface
    public interface Comparing {
        CompareRolls.Outcome run(UUID roll);
    }

    @FunctionalInterface
    public interface Offering {

        /** @param number of the household, as it is typed @param to code of the town */
        TransferOutcome run(String number, String to, LocalDate day, String reason);
    }

    /** @param aCase by its ledger @param household its file @param rolls the screen of what comparing brought up @param written after something was written */
    public record Ways(Supplier<List<Path>> packages, java.util.function.BiConsumer<String, UUID> aCase, Consumer<UUID> household, Runnable rolls, Runnable written) {
    }

    private static final String ALL = "all";
    private static final String OPEN = "open";

    private final Acts acts;
    private final Ways ways;
    private final Layers layers;
    private final Screens screens;
    private final Tasks tasks;
    private final Wording words;
    private final DownSaid said;
    private final DownAnswering answering;
    private volatile List<DownLine> shown = List.of();
    private List<DownLine> all = List.of();
    private List<Division> villages = List.of();
    private List<Division> towns = List.of();
    private PagingTable<DownLine> table;

    @FXML private VBox root;
    @FXML private Label says;
    @FXML private ChipBar chips;
    @FXML private Button yes;
    @FXML private Button no;
    @FXML private Button open;

    public DownScreen(Acts acts, Ways ways, Layers layers, Screens screens, Tasks tasks) {
        this.screens = screens;
        this.acts = acts;
        this.ways = ways;
        this.layers = layers;
        this.tasks = tasks;
        words = layers.words();
        said = new DownSaid(words);
        answering = new DownAnswering(acts, ways, layers, tasks, this::changed);
    }

    /** What one look tells. */
    private record Seen(DownInbox.Contents contents, Divisions divisions) {
    }

    @FXML
    private void initialize() {
        chips.setChips(Stream.of(OPEN, ALL).map(key -> new Chip(key, words.say("handoff.down.chip." + key))).toList());
        table = new PagingTable<>(words, tasks, columns(), DownLine::id, new ShortList<>(() -> shown)).withoutTicks();
        table.setOnOpened(_ -> openRecord());
        table.selectedProperty().subscribe(this::choose);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().add(table);
        chips.chosenProperty().subscribe((_, _) -> narrow());
        choose(null);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                reload();
            }
        });
    }

    private List<TableColumnSpec<DownLine>> columns() {
        return Stream.of(
                TableColumnSpec.<DownLine>of("standing", words.say("handoff.down.standing"), DownLine::standing)
                        .looks(line -> new Tag(line.standing(), line.isOpen() ? Tag.Tone.WARNING : Tag.Tone.SUCCESS)).wide(9),
                TableColumnSpec.of("what", words.say("handoff.down.what"), DownLine::what).wide(8),
                TableColumnSpec.of("whom", words.say("handoff.down.whom"), DownLine::whom).wide(14),
                TableColumnSpec.of("place", words.say("handoff.down.place"), DownLine::place).wide(12.5),
                TableColumnSpec.<DownLine>of("day", words.say("handoff.down.day"), line -> line.day().toString()).wide(6.8),
                TableColumnSpec.of("said", words.say("handoff.down.said"), DownLine::said).givingWay()).map(TableColumnSpec::unsorted).toList();
    }

    /** Reads it all again. */
    public void reload() {
        tasks.run(() -> new Seen(acts.inbox().run(), acts.divisions().get()), seen -> {
            all = DownLine.all(seen.contents(), seen.divisions(), words);
            villages = seen.divisions().villages();
            towns = TransferRules.towns(seen.divisions());
            List<Integer> missing = seen.contents().missing();
            says.setText(missing.isEmpty() ? words.say("handoff.down.says") : words.say("handoff.down.work.missing",
                    missing.stream().map("%04d"::formatted).collect(Collectors.joining(words.say("handoff.down.comma")))));
            narrow();
        });
    }

    private void narrow() {
        chips.setCounts(new HashMap<>(Map.of(ALL, (long) all.size(), OPEN, all.stream().filter(DownLine::isOpen).count())));
        shown = ALL.equals(chips.chosenProperty().get()) ? all : all.stream().filter(DownLine::isOpen).toList();
        table.setEmptyState(all.isEmpty() ? new EmptyState(Feather.DOWNLOAD, words.say("handoff.down.none"), words.say("handoff.down.none.says"))
                : new EmptyState(Feather.CHECK, words.say("handoff.down.allDone"), words.say("handoff.down.allDone.says")));
        table.reload();
        choose(table.selectedProperty().getValue());
    }

    private void choose(@Nullable DownLine line) {
        boolean acts = line != null && line.isOpen();
        boolean withdrawable = line != null && line.sort() == DownLine.Sort.TRANSFER && !line.isIncoming() && !line.isOpen();
        yes.setDisable(!acts);
        yes.setText(words.say("handoff.down.yes." + (line == null ? DownLine.Sort.CLUE : line.sort()) + (line != null && line.sort() == DownLine.Sort.TRANSFER && !line.isIncoming() ? ".away" : ".here")));
        no.setText(words.say(withdrawable ? "handoff.down.withdraw" : "handoff.down.no." + (line != null && line.sort() == DownLine.Sort.TRANSFER ? "TRANSFER" : "CLUE")));
        no.setDisable(!withdrawable && !(acts && line.sort() != DownLine.Sort.ROLL && (line.sort() == DownLine.Sort.CLUE || line.isIncoming())));
        open.setDisable(line == null || line.record() == null);
    }

    private DownLine chosen() {
        return Objects.requireNonNull(table.selectedProperty().getValue());
    }

    @FXML
    private void readIn() {
        List<Path> files = ways.packages().get();
        if (!files.isEmpty()) {
            ProgressDialog.show(layers, words.say("handoff.down.read"), tasks.start(progress -> acts.merge().run(files, progress), this::read));
        }
    }

    private void read(List<MergeLine> lines) {
        Message message = Message.of(words.say("handoff.down.read"), lines.stream().anyMatch(line -> line.outcome() instanceof MergeOutcome.Refused)
                ? Message.Sign.CAUTION : Message.Sign.QUESTION, words.say("handoff.down.read.done", lines.size()));
        for (MergeLine line : lines) {
            message = message.fact(said.of(line));
        }
        MessageDialog.show(layers, message);
        changed();
    }

    @FXML
    private void yes() {
        answering.yes(chosen(), villages);
    }

    @FXML
    private void no() {
        answering.no(chosen());
    }

    @FXML
    private void offer() {
        answering.offer(screens, towns);
    }

    private void changed() {
        reload();
        ways.written().run();
    }

    @FXML
    private void openRecord() {
        DownLine line = chosen();
        if (line.record() != null) {
            switch (line.sort()) {
                case CLUE -> ways.aCase().accept(line.ledger(), line.record());
                case ROLL -> ways.rolls().run();
                case TRANSFER -> ways.household().accept(line.record());
            }
        }
    }
}
