package org.townledger.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Icons;
import org.townledger.wording.Wording;

/** Every condition with its verdict, what the program knows, its clause and the way to where it is settled. */
final class ConditionTable extends VBox {

    private static final List<ConditionKind> GUARANTEES = List.of(ConditionKind.HOUSING, ConditionKind.SCHOOLING, ConditionKind.MEDICAL, ConditionKind.WATER);

    private final Wording words;
    private final Consumer<Condition> jump;
    private final List<Button> blocked = new ArrayList<>();
    private int number;

    ConditionTable(Wording words, Consumer<Condition> jump) {
        this.words = words;
        this.jump = jump;
        getStyleClass().addAll("panel", "condition-table");
    }

    void show(List<Condition> conditions) {
        blocked.clear();
        number = 0;
        getChildren().setAll(heading());
        List<Condition> indicators = conditions.stream().filter(condition -> condition.kind().isIndicator()).toList();
        List<Condition> whole = conditions.stream().filter(condition -> !condition.kind().isIndicator()).toList();
        addGroup("monitoring.removal.group.indicators", indicators);
        for (Condition condition : indicators) {
            if (condition.kind() == ConditionKind.HOUSING) {
                addGuarantees(indicators.stream().filter(one -> GUARANTEES.contains(one.kind())).toList());
            }
            boolean isPart = GUARANTEES.contains(condition.kind());
            getChildren().add(row(condition, isPart ? "" : String.valueOf(++number), isPart, condition.kind() == ConditionKind.WATER));
        }
        addGroup("monitoring.removal.group.whole", whole);
        whole.forEach(condition -> getChildren().add(row(condition, String.valueOf(++number), false, false)));
    }

    /** The cursor goes to the first that does not hold. */
    void focusFirstBlocked() {
        if (!blocked.isEmpty()) {
            blocked.getFirst().requestFocus();
        }
    }

    private Node heading() {
        HBox row = cells(label("monitoring.removal.column.condition"), label("monitoring.removal.column.verdict"),
                label("monitoring.removal.column.state"), label("monitoring.removal.column.clause"), label("monitoring.removal.column.jump"));
        row.getStyleClass().add("heading");
        return row;
    }

    private Label label(String key) {
        return new Label(words.say(key));
    }

    private void addGroup(String title, List<Condition> of) {
        Label name = label(title);
        name.getStyleClass().add("strong");
        Label counts = new Label(counted(of));
        counts.getStyleClass().add("second");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(name, gap, counts);
        row.getStyleClass().addAll("condition-row", "group-row");
        getChildren().add(row);
    }

    private String counted(List<Condition> of) {
        return Stream.of(Verdict.values()).filter(verdict -> of.stream().anyMatch(condition -> condition.verdict() == verdict))
                .map(verdict -> words.say("monitoring.removal.counted." + verdict.name(),
                        of.stream().filter(condition -> condition.verdict() == verdict).count())).collect(Collectors.joining("　"));
    }

    /** The line above the four ledgers, which counts what lacks in them. */
    private void addGuarantees(List<Condition> of) {
        long lacking = of.stream().filter(condition -> condition.verdict().blocks()).count();
        Label verdict = new Label(lacking == 0 ? words.say("monitoring.removal.guarantees.all") : words.say("monitoring.removal.guarantees.lacking", lacking));
        verdict.getStyleClass().addAll("small-text", lacking == 0 ? "success-text" : "danger-text");
        Label state = label("monitoring.removal.guarantees.asked");
        state.getStyleClass().add("second");
        Label clause = new Label(RemovalWords.shortened(words.say("monitoring.removal.guarantees.clause")));
        clause.getStyleClass().add("second");
        getChildren().add(cells(named(String.valueOf(++number), words.say("monitoring.removal.guarantees"), false), verdict, state, clause, new Label()));
    }

    private HBox row(Condition condition, String count, boolean isPart, boolean isLast) {
        boolean blocks = condition.verdict().blocks();
        String title = words.say(condition.title());
        Label name = named(isPart ? isLast ? "└" : "├" : count, title, blocks);
        if (isPart) {
            name.getStyleClass().add("part");
        }
        var verdict = new org.townledger.ui.Verdict(RemovalWords.kind(condition.verdict()), words.say("monitoring.removal.verdict." + condition.verdict().name()));
        Label state = new Label(words.say(condition.state()));
        state.setWrapText(true);
        Label clause = new Label(RemovalWords.shortened(condition.clause().citation()));
        clause.getStyleClass().add("second");
        clause.setTooltip(new Tooltip(condition.clause().citation() + "\n" + condition.clause().text()));
        HBox row = cells(name, verdict, state, clause, link(condition).orElseGet(Label::new));
        if (condition.verdict() == Verdict.NOT_MET) {
            row.getStyleClass().add("unmet-row");
        }
        return row;
    }

    private static Label named(String count, String title, boolean strong) {
        Label name = new Label(title);
        Label before = new Label(count);
        before.getStyleClass().addAll("condition-number", "second");
        name.setGraphic(before);
        if (strong) {
            name.getStyleClass().add("strong");
        }
        return name;
    }

    private Optional<Node> link(Condition condition) {
        @Nullable String key = RemovalWords.jump(condition);
        if (key == null) {
            return Optional.empty();
        }
        Button link = new Button(words.say(key), Icons.of(Feather.ARROW_RIGHT, "accent"));
        link.getStyleClass().addAll("link", "condition-link");
        link.setOnAction(_ -> jump.accept(condition));
        link.setAccessibleText(words.say(condition.title()) + " " + link.getText());
        if (condition.verdict().blocks()) {
            blocked.add(link);
        }
        return Optional.of(link);
    }

    private static HBox cells(Node condition, Node verdict, Label state, Node clause, Node jump) {
        state.getStyleClass().addAll("condition-cell", "condition-state");
        state.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        // A row asks for its height before it knows its width; the label tells again once it has its own.
        state.widthProperty().subscribe((_, width) -> state.setMinHeight(state.prefHeight(width.doubleValue())));
        HBox.setHgrow(state, Priority.ALWAYS);
        var row = new HBox(cell(condition, "condition-name"), cell(verdict, "condition-verdict"), state, cell(clause, "condition-clause"),
                cell(jump, "condition-jump"));
        row.getStyleClass().add("condition-row");
        return row;
    }

    private static HBox cell(Node content, String style) {
        HBox cell = new HBox(content);
        cell.getStyleClass().addAll("condition-cell", style);
        return cell;
    }
}
