package org.townledger.monitoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseForm;
import org.townledger.ui.MoneyField;
import org.townledger.wording.Wording;

/** Months down, kinds of income across, an amount in each; net and net for each member at the right. */
final class IncomeGrid {

    private static final int NET = IncomeKind.values().length + 1;
    private static final int PER_HEAD = NET + 1;

    private final Wording words;
    private final GridPane grid;
    private final Runnable changed;
    private final Map<YearMonth, Map<IncomeKind, MoneyField>> fields = new LinkedHashMap<>();
    private final Map<YearMonth, Label> nets = new LinkedHashMap<>();
    private final Map<YearMonth, Label> perHeads = new LinkedHashMap<>();
    private CaseForm form;
    private Map<YearMonth, Map<IncomeKind, BigDecimal>> stored = Map.of();
    private int members = 1;

    IncomeGrid(Wording words, GridPane grid, Runnable changed) {
        this.words = words;
        this.grid = grid;
        this.changed = changed;
        form = new CaseForm(words, this::follow, () -> { });
        for (int i = 0; i <= PER_HEAD; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / (PER_HEAD + 1));
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
    }

    void show(Collection<Income> incomes, List<YearMonth> months, int newMembers, boolean editable) {
        members = newMembers;
        boolean again = List.copyOf(fields.keySet()).equals(months);
        stored = new LinkedHashMap<>();
        incomes.forEach(income -> stored.computeIfAbsent(income.month(), _ -> new EnumMap<>(IncomeKind.class)).put(income.kind(), income.amount()));
        if (!again) {
            build(months);
        }
        fields.values().forEach(kinds -> kinds.values().forEach(field -> field.setEditable(editable)));
        form.show(() -> fields.forEach((month, kinds) -> kinds.forEach((kind, field) ->
                field.setValue(stored.getOrDefault(month, Map.of()).get(kind)))));
        sums();
    }

    private void build(List<YearMonth> months) {
        form = new CaseForm(words, this::follow, () -> { });
        fields.clear();
        nets.clear();
        perHeads.clear();
        grid.getChildren().clear();
        heading();
        for (int row = 0; row < months.size(); row++) {
            line(months.get(row), row + 1);
        }
    }

    private void heading() {
        var headings = new ArrayList<>(List.of("monitoring.screen.income.monthHeading"));
        for (IncomeKind kind : IncomeKind.values()) {
            headings.add("monitoring.screen.income." + kind.name());
        }
        headings.addAll(List.of("monitoring.screen.income.net", "monitoring.screen.income.netPerHead"));
        for (int i = 0; i < headings.size(); i++) {
            Label heading = new Label(words.say(headings.get(i)));
            heading.getStyleClass().add("grid-heading");
            heading.getStyleClass().add(i == 0 ? "left" : "right");
            heading.setMaxWidth(Double.MAX_VALUE);
            grid.add(heading, i, 0);
        }
    }

    private void line(YearMonth month, int row) {
        grid.add(new Label(month.toString()), 0, row);
        var kinds = new EnumMap<IncomeKind, MoneyField>(IncomeKind.class);
        for (IncomeKind kind : IncomeKind.values()) {
            var field = new MoneyField(words);
            field.focusTarget().setAccessibleText(month + " " + words.say("monitoring.screen.income." + kind.name()));
            field.focusTarget().addEventHandler(KeyEvent.KEY_PRESSED, key -> onEnter(key, field.focusTarget()));
            kinds.put(kind, field);
            form.add(name(month, kind), field);
            grid.add(field, kind.ordinal() + 1, row);
        }
        fields.put(month, kinds);
        nets.put(month, new Label());
        perHeads.put(month, new Label());
        perHeads.get(month).getStyleClass().add("strong");
        grid.add(nets.get(month), NET, row);
        grid.add(perHeads.get(month), PER_HEAD, row);
    }

    private static void onEnter(KeyEvent key, Node from) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            from.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    static String name(YearMonth month, IncomeKind kind) {
        return month + " " + kind.name();
    }

    private void follow() {
        sums();
        changed.run();
    }

    private void sums() {
        IncomeMonths months = months();
        fields.keySet().forEach(month -> {
            BigDecimal net = months.net().get(month);
            nets.get(month).setText(MeasureLines.money(net));
            perHeads.get(month).setText(net == null ? "–" : MeasureLines.money(months.perHead(month, members)));
        });
    }

    /** By what stands in the fields, and what is stored of the other months. */
    IncomeMonths months() {
        var all = new LinkedHashMap<>(stored);
        fields.keySet().forEach(month -> all.put(month, amounts(month)));
        var household = new UUID(0, 0);
        return IncomeMonths.of(all.entrySet().stream().flatMap(month -> month.getValue().entrySet().stream()
                .map(amount -> new Income(household, household, month.getKey(), amount.getKey(), amount.getValue()))).toList());
    }

    private Map<IncomeKind, BigDecimal> amounts(YearMonth month) {
        var amounts = new EnumMap<IncomeKind, BigDecimal>(IncomeKind.class);
        fields.getOrDefault(month, Map.of()).forEach((kind, field) -> {
            @Nullable BigDecimal amount = field.getValue();
            if (amount != null) {
                amounts.put(kind, amount);
            }
        });
        return amounts;
    }

    boolean isChanged() {
        return form.isChanged();
    }

    boolean isReadable() {
        form.unreadable().ifPresent(form::go);
        return form.unreadable().isEmpty();
    }

    /** The months that no longer are as they were stored. */
    Map<YearMonth, Map<IncomeKind, BigDecimal>> changed() {
        var changed = new LinkedHashMap<YearMonth, Map<IncomeKind, BigDecimal>>();
        fields.keySet().forEach(month -> {
            Map<IncomeKind, BigDecimal> now = amounts(month);
            if (!now.equals(stored.getOrDefault(month, Map.of()))) {
                changed.put(month, now);
            }
        });
        return changed;
    }

    void go(String field) {
        form.go(field);
    }
}
