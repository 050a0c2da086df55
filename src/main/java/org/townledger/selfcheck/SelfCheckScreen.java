package org.townledger.selfcheck;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.CheckFinding;
import org.townledger.cases.CheckRule;
import org.townledger.ui.ChipBar;
import org.townledger.ui.EmptyState;
import org.townledger.ui.PagingTable;
import org.townledger.ui.PickMenu;
import org.townledger.ui.Running;
import org.townledger.ui.Screens;
import org.townledger.ui.ShortList;
import org.townledger.ui.Tag;
import org.townledger.ui.TaskPane;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** 上报前自查: what the rules found, the plan's own apart from another province's, each with the way to where it is put right. */
public final class SelfCheckScreen {

    /** The use cases, and in whose name. */
    public record Acts(String user, RunSelfCheck run, SwitchRule rules) {
    }

    /**
     * @param open   leads to where a finding is put right
     * @param export takes what is shown as a workbook @param print and on paper
     */
    public record Ways(Consumer<CheckFinding> open, Consumer<SelfCheck> export, Consumer<SelfCheck> print, Runnable written) {
    }

    private static final int WHOLE = 100;

    private final Acts acts;
    private final Screens screens;
    private final Tasks tasks;
    private final Ways ways;
    private final ObservableValue<Viewport> viewport;
    private final Wording words;
    private final FindingText text;
    private final FindingLook look;
    private final RulesPane rulesPane;
    private volatile List<CheckFinding> shown = List.of();
    private @Nullable SelfCheck check;
    private @Nullable CheckRule wanted;
    private @Nullable Running running;
    private PagingTable<CheckFinding> table;
    private FindingFilters narrowing;
    private Node rulesNode;

    @FXML private BorderPane screen;
    @FXML private Label says;
    @FXML private ToggleButton rules;
    @FXML private Button export;
    @FXML private Button print;
    @FXML private HBox filters;
    @FXML private ChipBar chips;
    @FXML private PickMenu<CheckRule> byRule;
    @FXML private PickMenu<String> area;
    @FXML private PickMenu<String> village;
    @FXML private Label hint;
    @FXML private StackPane content;
    @FXML private VBox detail;
    @FXML private Label heading;
    @FXML private Label told;

    public SelfCheckScreen(Acts acts, Screens screens, Tasks tasks, Ways ways, ObservableValue<Viewport> viewport) {
        this.acts = acts;
        this.screens = screens;
        this.tasks = tasks;
        this.ways = ways;
        this.viewport = viewport;
        words = screens.words();
        text = new FindingText(words);
        look = new FindingLook(words, ways.open());
        rulesPane = new RulesPane(acts, screens, tasks, () -> {
            ways.written().run();
            again();
        });
    }

    /** As it is shown; begins a check. */
    public Node load() {
        return screens.load("selfcheck/SelfCheck.fxml", this);
    }

    @FXML
    private void initialize() {
        narrowing = new FindingFilters(words, text, new FindingFilters.Fields(chips, byRule, area, village), this::narrow);
        table = new PagingTable<>(words, tasks, look.columns(), finding -> finding, new ShortList<>(() -> shown)).withoutTicks();
        table.setOnOpened(ways.open());
        table.selectedProperty().subscribe(this::choose);
        rulesNode = rulesPane.load();
        for (Node part : List.of(detail, filters, hint)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        detail.setVisible(false);
        rules.selectedProperty().subscribe((_, _) -> arrange());
        viewport.subscribe(width -> table.setVisibleFields(Stream.of("rule", "whom", "what", "source", "area")
                .filter(field -> width == Viewport.WIDE || !field.equals("source")).toList()));
        screen.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && rules.isSelected()) {
                key.consume();
                rules.setSelected(false);
            }
        });
        again();
    }

    @FXML
    private void again() {
        check = null;
        says.setText("");
        running = tasks.start(progress -> acts.run().run(percent -> progress.at(Sentence.of("selfcheck.running"), percent, WHOLE)), this::found);
        running.overProperty().subscribe(_ -> arrange());
    }

    private void found(SelfCheck now) {
        check = now;
        says.setText(words.say("selfcheck.says", now.day(), now.households(), now.cases()));
        rulesPane.show(now);
        narrowing.show(now);
        show(wanted);
    }

    /** Only what that rule finds, at once or as soon as it is found. @param rule null for every rule */
    public void show(@Nullable CheckRule rule) {
        wanted = rule;
        if (check != null && rule != null) {
            wanted = null;
            rules.setSelected(false);
            narrowing.choose(check, rule);
        }
    }

    private void narrow() {
        SelfCheck now = check;
        if (now == null) {
            return;
        }
        shown = narrowing.of(now);
        table.clearSelection();
        choose(null);
        arrange();
        table.reload();
    }

    private void arrange() {
        SelfCheck now = check;
        boolean looking = rules.isSelected();
        filters.setVisible(now != null && !looking);
        hint.setVisible(narrowing.isOfReference());
        export.setDisable(now == null);
        print.setDisable(now == null);
        rules.setDisable(now == null);
        if (looking && now != null) {
            detail.setVisible(false);
            content.getChildren().setAll(rulesNode);
        } else if (now != null) {
            choose(table.selectedProperty().getValue());
            content.getChildren().setAll(shown.isEmpty() ? look.nothing(now) : table);
        } else if (running != null && !running.overProperty().get()) {
            TaskPane pane = new TaskPane(running, words);
            pane.setMaxHeight(Region.USE_PREF_SIZE);
            content.getChildren().setAll(pane);
        } else {
            content.getChildren().setAll(new EmptyState(Feather.CLOCK, words.say("selfcheck.stopped"), words.say("selfcheck.stopped.hint"))
                    .primary(Feather.REFRESH_CW, words.say("selfcheck.again"), this::again));
        }
    }

    private void choose(@Nullable CheckFinding finding) {
        detail.setVisible(finding != null && !rules.isSelected());
        if (finding != null) {
            heading.setText(text.rule(finding.rule()));
            heading.setGraphic(finding.rule().isReference() ? new Tag(text.kind(finding.rule()), Tag.Tone.PLAIN) : null);
            told.setText(words.say("selfcheck.detail", text.whom(finding), text.what(finding), finding.rule().source()));
        }
    }

    @FXML
    private void open() {
        CheckFinding finding = table.selectedProperty().getValue();
        if (finding != null) {
            ways.open().accept(finding);
        }
    }

    @FXML
    private void showRule() {
        CheckFinding finding = table.selectedProperty().getValue();
        if (finding != null) {
            rules.setSelected(true);
            rulesPane.choose(finding.rule());
        }
    }

    @FXML
    private void export() {
        if (check != null) {
            ways.export().accept(check);
        }
    }

    @FXML
    private void print() {
        if (check != null) {
            ways.print().accept(check);
        }
    }
}
