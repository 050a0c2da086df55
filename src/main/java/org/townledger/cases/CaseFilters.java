package org.townledger.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
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
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.PickMenu;
import org.townledger.wording.Wording;

/** Which cases the table shows: chips with counts, village and what the ledger adds; behind the funnel, text and more. */
public final class CaseFilters<F extends LedgerFilter<F>> {

    private static final Duration TYPING_PAUSE = Duration.millis(200);

    /** Between the parts of the first line, the rule's two among them. */
    private static final int GAPS = 6;

    private final Wording words;
    private final LedgerWords standing;
    private final F everything;
    private final OwnFilters<F> own;
    private final Runnable changed;
    private final PauseTransition typing = new PauseTransition(TYPING_PAUSE);
    private boolean clearing;
    private boolean roomy = true;
    private @Nullable ReadOnlyDoubleProperty width;

    @FXML private VBox root;
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
        this.everything = everything;
        this.own = own;
        this.changed = changed;
    }

    @FXML
    private void initialize() {
        var all = new ArrayList<>(List.of(chip("open", null), chip("all", null), chip("overdue", Feather.ALERT_CIRCLE), chip("awaiting", null)));
        own.chips().forEach(chip -> all.add(new Chip(chip.key(), chip.text())));
        all.add(chip("closed", null));
        chips.setChips(all);
        village.setChoices(standing.divisions().villages(), Division::name);
        first.getChildren().addAll(first.getChildren().indexOf(village) + 1, own.menus());
        second.getChildren().addAll(second.getChildren().indexOf(text) + 1, own.further());
        second.visibleProperty().bind(more.selectedProperty());
        second.managedProperty().bind(second.visibleProperty());
        more.selectedProperty().subscribe((_, open) -> {
            if (open) {
                text.requestFocus();
            }
        });
        chips.chosenProperty().subscribe((_, _) -> tell());
        menus().forEach(menu -> menu.pickedProperty().subscribe((_, _) -> tell()));
        typing.setOnFinished(_ -> tell());
        text.textProperty().subscribe((_, _) -> typing.playFromStart());
    }

    /** Offers what the office's lists say now. A village that was given another name stays picked. */
    void offer(LedgerWords now) {
        Division where = village.pickedProperty().get();
        clearing = true;
        own.offer(now);
        village.setChoices(now.divisions().villages(), Division::name);
        if (where != null) {
            now.divisions().villages().stream().filter(one -> one.code().equals(where.code())).findFirst().ifPresent(village::pick);
        }
        clearing = false;
        arrange();
    }

    /** What is asked for now. @param year of the case's number; null for all */
    F filter(@Nullable Integer year) {
        Division where = village.pickedProperty().get();
        CaseFilter cases = CaseFilter.ALL.inVillage(where == null ? null : where.code()).inYear(year)
                .matching(text.getText().isBlank() ? null : text.getText().strip());
        F all = own.narrowed(everything.with(cases));
        String chosen = chips.chosenProperty().get();
        return switch (chosen) {
            case "open" -> all.with(cases.open());
            case "overdue" -> all.with(cases.overdue(true));
            case "awaiting" -> all.with(cases.inStates(Set.of(CaseState.AWAITING_ACCEPTANCE)));
            case "closed" -> all.with(cases.inStates(Set.of(CaseState.CLOSED)));
            default -> own.chips().stream().filter(chip -> chip.key().equals(chosen)).findFirst()
                    .map(chip -> chip.narrowed().apply(all)).orElse(all);
        };
    }

    /** Whether anything but a chip narrows the list down. */
    boolean isNarrowed() {
        return menus().anyMatch(menu -> menu.pickedProperty().get() != null) || !text.getText().isBlank();
    }

    private Stream<PickMenu<?>> menus() {
        return Stream.of(List.<PickMenu<?>>of(village), own.menus(), own.further()).flatMap(List::stream);
    }

    void show(CaseCounts counts) {
        var numbers = new HashMap<>(Map.of("open", (long) counts.open(), "all", (long) counts.all(), "overdue", (long) counts.overdue(),
                "awaiting", (long) counts.in(CaseState.AWAITING_ACCEPTANCE), "closed", (long) counts.in(CaseState.CLOSED)));
        own.chips().forEach(chip -> numbers.put(chip.key(), (long) counts.own(chip.key())));
        chips.setCounts(numbers);
        arrange();
    }

    void choose(String chip) {
        chips.choose(chip);
    }

    void openSearch() {
        more.setSelected(true);
        text.requestFocus();
    }

    /** @param wanted whether the village and what stands beside it may stand in the first line */
    void fit(boolean wanted) {
        roomy = wanted;
        arrange();
    }

    /** Where the width does not hold them, the village and what stands beside it go behind the funnel too. */
    private void arrange() {
        HBox place = roomy && holdsAll() ? first : second;
        if (village.getParent() != place) {
            List<PickMenu<?>> moved = beside();
            first.getChildren().removeAll(moved);
            second.getChildren().removeAll(moved);
            place.getChildren().addAll(place == first ? 2 : 1, moved);
        }
        rule.setVisible(place == first);
        rule.setManaged(place == first);
    }

    private List<PickMenu<?>> beside() {
        return Stream.concat(Stream.of(village), own.menus().stream()).toList();
    }

    /** @param room what the line may take; its own width is never less than what stands in it */
    void within(ReadOnlyDoubleProperty room) {
        width = room;
        room.subscribe(_ -> arrange());
    }

    private boolean holdsAll() {
        double room = width == null ? 0 : width.get();
        double needed = chips.prefWidth(-1) + beside().stream().mapToDouble(menu -> menu.prefWidth(-1) + first.getSpacing()).sum()
                + more.prefWidth(-1) + columns.prefWidth(-1) + GAPS * first.getSpacing()
                + first.getInsets().getLeft() + first.getInsets().getRight();
        return room <= 0 || needed <= room;
    }

    Button columns() {
        return columns;
    }

    @FXML
    void clear() {
        clearing = true;
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
