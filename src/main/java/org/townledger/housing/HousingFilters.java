package org.townledger.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseState;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.Division;
import org.townledger.ui.Chip;
import org.townledger.ui.ChipBar;
import org.townledger.ui.PickMenu;
import org.townledger.wording.Wording;

/** Which cases the table shows: chips with counts, village and grade; behind the funnel, text and yearly plan. */
public final class HousingFilters {

    private static final Duration TYPING_PAUSE = Duration.millis(200);
    private static final int PLANS_BACK = 4;

    private final Wording words;
    private final LedgerWords ledger;
    private final LocalDate today;
    private final Runnable changed;
    private final PauseTransition typing = new PauseTransition(TYPING_PAUSE);
    private boolean clearing;

    @FXML private VBox root;
    @FXML private HBox first;
    @FXML private ChipBar chips;
    @FXML private Separator rule;
    @FXML private PickMenu<Division> village;
    @FXML private PickMenu<Grade> grade;
    @FXML private ToggleButton more;
    @FXML private Button columns;
    @FXML private HBox second;
    @FXML private TextField text;
    @FXML private PickMenu<Integer> plan;

    HousingFilters(Wording words, LedgerWords ledger, LocalDate today, Runnable changed) {
        this.words = words;
        this.ledger = ledger;
        this.today = today;
        this.changed = changed;
    }

    @FXML
    private void initialize() {
        chips.setChips(List.of(chip("open", null), chip("all", null), chip("overdue", Feather.ALERT_CIRCLE),
                chip("awaiting", null), chip("d", null), chip("closed", null)));
        village.setChoices(ledger.divisions().villages(), Division::name);
        grade.setChoices(List.of(Grade.D, Grade.C, Grade.B, Grade.A), found -> words.say("housing.grade", found.name()));
        plan.setChoices(IntStream.rangeClosed(today.getYear() - PLANS_BACK, today.getYear() + 1).boxed().toList().reversed(),
                year -> words.say("housing.plan.year", year));
        second.visibleProperty().bind(more.selectedProperty());
        second.managedProperty().bind(second.visibleProperty());
        more.selectedProperty().subscribe((_, open) -> {
            if (open) {
                text.requestFocus();
            }
        });
        chips.chosenProperty().subscribe((_, _) -> tell());
        village.pickedProperty().subscribe((_, _) -> tell());
        grade.pickedProperty().subscribe((_, _) -> tell());
        plan.pickedProperty().subscribe((_, _) -> tell());
        typing.setOnFinished(_ -> tell());
        text.textProperty().subscribe((_, _) -> typing.playFromStart());
    }

    /** What is asked for now. @param year of the case's number; null for all */
    HousingFilter filter(@Nullable Integer year) {
        Division where = village.pickedProperty().get();
        CaseFilter cases = CaseFilter.ALL.inVillage(where == null ? null : where.code()).inYear(year)
                .matching(text.getText().isBlank() ? null : text.getText().strip());
        HousingFilter all = HousingFilter.ALL.with(cases).graded(grade.pickedProperty().get()).inPlan(plan.pickedProperty().get());
        return switch (chips.chosenProperty().get()) {
            case "open" -> all.with(cases.open());
            case "overdue" -> all.with(cases.overdue(true));
            case "awaiting" -> all.with(cases.inStates(Set.of(CaseState.AWAITING_ACCEPTANCE)));
            case "d" -> all.graded(Grade.D);
            case "closed" -> all.with(cases.inStates(Set.of(CaseState.CLOSED)));
            default -> all;
        };
    }

    /** Whether anything but a chip narrows the list down. */
    boolean isNarrowed() {
        return village.pickedProperty().get() != null || grade.pickedProperty().get() != null || plan.pickedProperty().get() != null
                || !text.getText().isBlank();
    }

    void show(HousingCounts counts) {
        chips.setCounts(Map.of("open", (long) counts.open(), "all", (long) counts.all(), "overdue", (long) counts.overdue(),
                "awaiting", (long) counts.in(CaseState.AWAITING_ACCEPTANCE), "d", (long) counts.graded(Grade.D),
                "closed", (long) counts.in(CaseState.CLOSED)));
    }

    void choose(String chip) {
        chips.choose(chip);
    }

    void openSearch() {
        more.setSelected(true);
        text.requestFocus();
    }

    /** Where the width does not hold them, village and grade go behind the funnel too. */
    void fit(boolean roomy) {
        HBox place = roomy ? first : second;
        if (village.getParent() != place) {
            first.getChildren().removeAll(village, grade);
            second.getChildren().removeAll(village, grade);
            place.getChildren().addAll(roomy ? 2 : 1, List.of(village, grade));
        }
        rule.setVisible(roomy);
        rule.setManaged(roomy);
    }

    Button columns() {
        return columns;
    }

    @FXML
    void clear() {
        clearing = true;
        village.pick(null);
        grade.pick(null);
        plan.pick(null);
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
        return new Chip(key, words.say("housing.chip." + key), icon);
    }
}
