package org.townledger.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.PickMenu;
import org.townledger.wording.Wording;

/** Which cases the table shows: chips with counts, village and what the ledger adds; behind the funnel, text and more. */
public final class CaseFilters<F extends LedgerFilter<F>> {

    /** The chip that leaves every town. */
    private static final String ALL_TOWNS = "";

    /** The chip of what was sent back; it stands there while anything was. */
    private static final String SENT_BACK = "sentBack";

    private static final Duration TYPING_PAUSE = Duration.millis(200);

    private final Wording words;
    private final LedgerWords standing;
    private final F everything;
    private final OwnFilters<F> own;
    private final Runnable changed;
    private final PauseTransition typing = new PauseTransition(TYPING_PAUSE);
    private final Chip returned;
    private Set<UUID> sentBack = Set.of();
    private Divisions divisions;
    private boolean clearing;
    private FilterLine line;

    @FXML private VBox root;
    @FXML private HBox townsBar;
    @FXML private ChipBar towns;
    @FXML private HBox first;
    @FXML private ChipBar chips;
    @FXML private Separator rule;
    @FXML private PickMenu<Division> village;
    @FXML private ToggleButton more;
    @FXML private Button columns;
    @FXML private HBox second;
    @FXML private TextField text;

    CaseFilters(Wording words, LedgerWords standing, F everything, OwnFilters<F> own, Runnable changed) {
        this.words = words;
        this.standing = standing;
        this.divisions = standing.divisions();
        this.everything = everything;
        this.own = own;
        this.changed = changed;
        returned = chip(SENT_BACK, Feather.CORNER_UP_LEFT);
    }

    @FXML
    private void initialize() {
        var all = new ArrayList<>(List.of(chip("open", null), chip("all", null), chip("overdue", Feather.ALERT_CIRCLE), chip("awaiting", null)));
        own.chips().forEach(chip -> all.add(new Chip(chip.key(), chip.text())));
        all.add(chip("closed", null));
        all.add(returned);
        returned.managedProperty().bind(returned.visibleProperty());
        returned.setVisible(false);
        chips.setChips(all);
        offerTowns(standing.divisions());
        first.getChildren().addAll(first.getChildren().indexOf(village) + 1, own.menus());
        second.getChildren().addAll(second.getChildren().indexOf(text) + 1, own.further());
        line = new FilterLine(first, second, rule, Stream.concat(Stream.of(village), own.menus().stream()).toList(), List.of(chips, more, columns));
        second.visibleProperty().bind(more.selectedProperty());
        second.managedProperty().bind(second.visibleProperty());
        more.selectedProperty().subscribe((_, open) -> {
            if (open) {
                text.requestFocus();
            }
        });
        chips.chosenProperty().subscribe((_, _) -> tell());
        towns.chosenProperty().subscribe((_, _) -> {
            offerVillages(divisions);
            tell();
        });
        menus().forEach(menu -> menu.pickedProperty().subscribe((_, _) -> tell()));
        typing.setOnFinished(_ -> tell());
        text.textProperty().subscribe((_, _) -> typing.playFromStart());
    }

    /** A banner has several towns; a town's villages are all its own. */
    private void offerTowns(Divisions now) {
        townsBar.managedProperty().bind(townsBar.visibleProperty());
        townsBar.setVisible(now.isBanner());
        if (now.isBanner()) {
            var all = new ArrayList<>(List.of(new Chip(ALL_TOWNS, words.say("cases.chip.towns"))));
            now.towns().forEach(town -> all.add(new Chip(town.code(), town.name())));
            towns.setChips(all);
        }
        offerVillages(now);
    }

    private void offerVillages(Divisions now) {
        divisions = now;
        String town = town();
        village.setChoices(now.villagesOf(town), town == null ? now::nameWithTown : Division::name);
    }

    /** Null for all. */
    private @Nullable String town() {
        String chosen = towns.chosenProperty().get();
        return chosen.isEmpty() ? null : chosen;
    }

    /** Offers what the office's lists say now. A village that was given another name stays picked. */
    void offer(LedgerWords now) {
        Division where = village.pickedProperty().get();
        clearing = true;
        own.offer(now);
        offerVillages(now.divisions());
        if (where != null) {
            now.divisions().villages().stream().filter(one -> one.code().equals(where.code())).findFirst().ifPresent(village::pick);
        }
        clearing = false;
        line.arrange();
    }

    /** What is asked for now. @param year of the case's number; null for all */
    F filter(@Nullable Integer year) {
        Division where = village.pickedProperty().get();
        CaseFilter cases = CaseFilter.ALL.ofOffice(town()).inVillage(where == null ? null : where.code()).inYear(year)
                .matching(text.getText().isBlank() ? null : text.getText().strip());
        F all = own.narrowed(everything.with(cases));
        String chosen = chips.chosenProperty().get();
        return switch (chosen) {
            case "open" -> all.with(cases.open());
            case "overdue" -> all.with(cases.overdue(true));
            case "awaiting" -> all.with(cases.inStates(Set.of(CaseState.AWAITING_ACCEPTANCE)));
            case SENT_BACK -> all.with(cases.among(sentBack));
            case "closed" -> all.with(cases.inStates(Set.of(CaseState.CLOSED)));
            default -> own.chips().stream().filter(chip -> chip.key().equals(chosen)).findFirst()
                    .map(chip -> chip.narrowed().apply(all)).orElse(all);
        };
    }

    /** Whether anything but a chip narrows the list down. */
    boolean isNarrowed() {
        return town() != null || menus().anyMatch(menu -> menu.pickedProperty().get() != null) || !text.getText().isBlank();
    }

    private Stream<PickMenu<?>> menus() {
        return Stream.of(List.<PickMenu<?>>of(village), own.menus(), own.further()).flatMap(List::stream);
    }

    void show(CaseFigures figures) {
        boolean anew = chips.chosenProperty().get().equals(SENT_BACK) && !sentBack.equals(figures.sentBack());
        sentBack = figures.sentBack();
        var numbers = numbers(figures.counts());
        numbers.put(SENT_BACK, (long) figures.returned());
        chips.setCounts(numbers);
        returned.setVisible(figures.returned() > 0 || returned.isSelected());
        var ofTowns = new HashMap<String, Long>();
        figures.byTown().forEach((town, counts) -> ofTowns.put(town, numbers(counts).getOrDefault(chips.chosenProperty().get(), 0L)));
        towns.setCounts(ofTowns);
        line.arrange();
        if (anew) {
            tell();
        }
    }

    private Map<String, Long> numbers(CaseCounts counts) {
        var numbers = new HashMap<>(Map.of("open", (long) counts.open(), "all", (long) counts.all(), "overdue", (long) counts.overdue(),
                "awaiting", (long) counts.in(CaseState.AWAITING_ACCEPTANCE), "closed", (long) counts.in(CaseState.CLOSED)));
        own.chips().forEach(chip -> numbers.put(chip.key(), (long) counts.own(chip.key())));
        return numbers;
    }

    void choose(String chip) {
        chips.choose(chip);
    }

    void chooseTown(String town) {
        towns.choose(town);
    }

    void openSearch() {
        more.setSelected(true);
        text.requestFocus();
    }

    /** In which the village and what stands beside it are shown where there is room. */
    FilterLine line() {
        return line;
    }

    Button columns() {
        return columns;
    }

    @FXML
    void clear() {
        clearing = true;
        towns.choose(ALL_TOWNS);
        menus().forEach(menu -> menu.pick(null));
        text.clear();
        clearing = false;
        tell();
    }

    private void tell() {
        if (!clearing) {
            changed.run();
        }
    }

    private Chip chip(String key, @Nullable Feather icon) {
        return new Chip(key, words.say("cases.chip." + key), icon);
    }
}
