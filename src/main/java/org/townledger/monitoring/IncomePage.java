package org.townledger.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.townledger.ui.Screens;
import org.townledger.wording.Wording;

/** What the household earned, month by month and kind by kind, twelve months at a time. */
public final class IncomePage implements HouseholdPage {

    private static final int MONTHS = 12;

    private final Wording words;
    private final HouseholdSaving saving;
    private final Runnable changed;
    private IncomeGrid amounts;
    private OpenHousehold open;
    private YearMonth last;

    @FXML private VBox pane;
    @FXML private Label says;
    @FXML private Button earlier;
    @FXML private Label range;
    @FXML private Button later;
    @FXML private HBox bars;
    @FXML private GridPane grid;

    /** @param changed after every key */
    IncomePage(Screens screens, HouseholdSaving saving, Runnable changed) {
        this.words = screens.words();
        this.saving = saving;
        this.changed = changed;
        screens.load("monitoring/Income.fxml", this);
    }

    @FXML
    private void initialize() {
        amounts = new IncomeGrid(words, grid, () -> {
            showBars();
            changed.run();
        });
        earlier.setTooltip(new Tooltip(words.say("monitoring.screen.income.earlier")));
        later.setTooltip(new Tooltip(words.say("monitoring.screen.income.later")));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(OpenHousehold shown) {
        boolean again = open != null && open.file().family().id().equals(shown.file().family().id());
        open = shown;
        if (!again) {
            last = YearMonth.from(shown.file().today());
        }
        fill();
    }

    private void fill() {
        amounts.show(open.file().situation().incomes(), months().reversed(), open.file().members(), open.file().monitoring().state().isOpen());
        range.setText(words.say("monitoring.screen.income.range", months().getFirst(), last));
        later.setVisible(last.isBefore(YearMonth.from(open.file().today())));
        showBars();
    }

    private List<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(i -> last.minusMonths(MONTHS - 1L - i)).toList();
    }

    private void showBars() {
        IncomeMonths net = amounts.months();
        var perHead = new TreeMap<YearMonth, BigDecimal>();
        net.net().keySet().forEach(month -> perHead.put(month, net.perHead(month, open.file().members())));
        List<YearMonth> known = months().stream().filter(perHead::containsKey).toList();
        bars.getChildren().setAll(new IncomeBars(words).of(perHead, months()));
        says.setText(known.isEmpty() ? words.say("monitoring.screen.income.none")
                : words.say("monitoring.screen.income.says", known.size(), IncomeBars.whole(known.stream().map(perHead::get)
                .reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(known.size()), 2, RoundingMode.HALF_UP)), open.file().members()));
    }

    @FXML
    private void earlier() {
        move(-MONTHS);
    }

    @FXML
    private void later() {
        move(MONTHS);
    }

    /** What is typed is saved before other months are shown. */
    private void move(int by) {
        if (isChanged()) {
            save();
        } else {
            last = last.plusMonths(by);
            fill();
        }
    }

    @Override
    public boolean isChanged() {
        return amounts.isChanged();
    }

    @Override
    public void save() {
        if (amounts.isReadable()) {
            var months = amounts.changed();
            saving.run(() -> months.entrySet().stream().map(month -> saving.acts().income().run(saving.acts().user(), open.file().id(),
                    month.getKey(), month.getValue())).toList(), words.say("monitoring.screen.saved.income", months.size()));
        }
    }

    @Override
    public void edit() {
        YearMonth month = months().reversed().stream().filter(one -> !amounts.months().net().containsKey(one)).findFirst().orElse(last);
        go(IncomeGrid.name(month, IncomeKind.WAGES));
    }

    @Override
    public void go(String field) {
        amounts.go(field);
    }
}
