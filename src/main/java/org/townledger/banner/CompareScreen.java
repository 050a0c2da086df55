package org.townledger.banner;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.handoff.HandoffCount;
import org.townledger.handoff.HandoffPackage;
import org.townledger.handoff.PackageNumber;
import org.townledger.lists.Divisions;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.ui.PagingTable;
import org.townledger.ui.PickMenu;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** 比较两次交接: what a town told in two packages, by ledger and village, with the differences. */
public final class CompareScreen {

    /** What is shown: the counts, or the records that one of the packages brought. */
    private static final String COUNTS = "counts";
    private static final String EARLIER = "earlier";
    private static final String LATER = "later";

    private final CompareHandoffs compare;
    private final Map<String, String> kinds;
    private final Tasks tasks;
    private final Wording words;
    private final Runnable back;
    private volatile List<CountLine> shown = List.of();
    private CompareHandoffs.@Nullable Comparison comparison;
    private String wantedTown;
    private boolean filling;
    private PagingTable<CountLine> table;
    private BroughtTable brought;

    @FXML private VBox root;
    @FXML private ChipBar chips;
    @FXML private PickMenu<CompareHandoffs.OfTown> town;
    @FXML private PickMenu<HandoffPackage> earlier;
    @FXML private PickMenu<HandoffPackage> later;
    @FXML private CheckBox onlyChanged;
    @FXML private StackPane content;

    /** @param kinds names of the kinds of record by key @param office the town to begin with; empty for the first that can be compared */
    public CompareScreen(CompareHandoffs compare, Map<String, String> kinds, String office, Tasks tasks, Wording words, Runnable back) {
        this.compare = compare;
        this.kinds = Map.copyOf(kinds);
        this.wantedTown = office;
        this.tasks = tasks;
        this.words = words;
        this.back = back;
    }

    @FXML
    private void initialize() {
        table = new PagingTable<>(words, tasks, columns(), line -> line.kind() + line.village(), new ShortList<>(() -> shown)).withoutTicks();
        brought = new BroughtTable(words, tasks, kinds);
        chips.setChips(Stream.of(COUNTS, EARLIER, LATER).map(key -> new Chip(key, words.say("banner.compare.chip." + key))).toList());
        chips.chosenProperty().subscribe((_, _) -> fill());
        onlyChanged.selectedProperty().subscribe((_, _) -> fill());
        town.pickedProperty().subscribe((_, picked) -> choose(picked));
        Stream.of(earlier, later).forEach(menu -> menu.pickedProperty().subscribe((_, _) -> run()));
        tasks.run(compare::choices, this::offer);
    }

    private void offer(List<CompareHandoffs.OfTown> towns) {
        town.setChoices(towns, one -> one.town().name());
        towns.stream().filter(one -> wantedTown.isEmpty() ? one.packages().size() > 1 : one.town().code().equals(wantedTown)).findFirst()
                .ifPresentOrElse(town::pick, this::fill);
    }

    /** The two newest packages, unless others are picked. */
    private void choose(CompareHandoffs.@Nullable OfTown picked) {
        List<HandoffPackage> packages = picked == null ? List.of() : picked.packages();
        filling = true;
        for (PickMenu<HandoffPackage> menu : List.of(earlier, later)) {
            menu.pick(null);
            menu.setChoices(packages, this::says);
        }
        later.pick(packages.isEmpty() ? null : packages.getFirst());
        earlier.pick(packages.size() < 2 ? null : packages.get(1));
        filling = false;
        run();
    }

    private String says(HandoffPackage one) {
        return words.say("banner.compare.package", PackageNumber.printed(one.number()), one.upTo());
    }

    private void run() {
        HandoffPackage one = earlier.pickedProperty().get();
        HandoffPackage other = later.pickedProperty().get();
        if (filling) {
            return;
        }
        comparison = null;
        if (one == null || other == null || one.equals(other)) {
            fill();
        } else {
            tasks.run(() -> compare.run(one, other), now -> {
                comparison = now;
                fill();
            });
        }
    }

    private void fill() {
        CompareHandoffs.Comparison now = comparison;
        shown = now == null ? List.of() : now.lines().stream().filter(line -> line.isSum() || !onlyChanged.isSelected() || line.differs()).toList();
        chips.setVisible(now != null);
        onlyChanged.setVisible(now != null && chips.chosenProperty().get().equals(COUNTS));
        if (now == null) {
            content.getChildren().setAll(new EmptyState(Feather.COLUMNS, words.say("banner.compare.empty"), words.say("banner.compare.empty.says")));
            return;
        }
        chips.setCounts(Map.of(COUNTS, now.lines().stream().filter(line -> !line.isSum() && line.differs()).count(),
                EARLIER, (long) now.broughtEarlier().size(), LATER, (long) now.broughtLater().size()));
        switch (chips.chosenProperty().get()) {
            case EARLIER -> brought.show(content, now.broughtEarlier(), now.divisions());
            case LATER -> brought.show(content, now.broughtLater(), now.divisions());
            default -> {
                content.getChildren().setAll(table);
                table.reload();
                table.table().requestFocus();
            }
        }
    }

    private List<TableColumnSpec<CountLine>> columns() {
        String before = words.say("banner.compare.earlier");
        String after = words.say("banner.compare.later");
        String change = words.say("banner.compare.change");
        return Stream.of(
                TableColumnSpec.<CountLine>of("kind", words.say("banner.compare.kind"), line -> line.isSum() ? kinds.getOrDefault(line.kind(), line.kind()) : "")
                        .styled(_ -> "strong").wide(9),
                TableColumnSpec.<CountLine>of("village", words.say("banner.remarks.village"), this::village).givingWay(),
                figure("totalBefore", "banner.compare.total", before, line -> line.earlier().total()),
                figure("closedBefore", "banner.compare.closed", before, line -> line.earlier().closed()),
                figure("totalAfter", "banner.compare.total", after, line -> line.later().total()),
                figure("carriedAfter", "banner.compare.carried", after, line -> line.later().carried()),
                figure("addedAfter", "banner.compare.added", after, line -> line.later().added()),
                figure("closedAfter", "banner.compare.closed", after, line -> line.later().closed()),
                difference("change", "banner.compare.total", change, CountLine::change),
                difference("changeClosed", "banner.compare.closed", change, CountLine::changeOfClosed)).map(TableColumnSpec::unsorted).toList();
    }

    private String village(CountLine line) {
        Divisions divisions = comparison == null ? null : comparison.divisions();
        return line.isSum() ? words.say("banner.compare.sum") : divisions == null ? line.village() : divisions.name(line.village());
    }

    private TableColumnSpec<CountLine> figure(String field, String heading, String group, ToIntFunction<CountLine> figure) {
        return TableColumnSpec.<CountLine>of(field, words.say(heading), line -> String.valueOf(figure.applyAsInt(line))).in(group)
                .aligned(TableColumnSpec.Align.RIGHT).styled(line -> figure.applyAsInt(line) == 0 ? "quiet" : line.isSum() ? "strong" : "").wide(5);
    }

    private TableColumnSpec<CountLine> difference(String field, String heading, String group, ToIntFunction<CountLine> figure) {
        return TableColumnSpec.<CountLine>of(field, words.say(heading), line -> signed(figure.applyAsInt(line))).in(group)
                .aligned(TableColumnSpec.Align.RIGHT).styled(line -> figure.applyAsInt(line) == 0 ? "quiet" : figure.applyAsInt(line) < 0 ? "urgent" : "soon").wide(5);
    }

    private static String signed(int number) {
        return number > 0 ? "+" + number : number < 0 ? "−" + -number : "0";
    }

    @FXML
    private void back() {
        back.run();
    }
}
