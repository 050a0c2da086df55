package org.townledger.monitoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.KeepInSight;
import org.townledger.ui.Icons;
import org.townledger.ui.Screens;
import org.townledger.ui.Stepper;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** One household's check before its risk is removed, and the removal itself. */
public final class RemovalPanel {

    /** What it leads to. @param page of the household's own screen @param ledger opens a case, or the ledger alone */
    record Ways(Consumer<UUID> file, Consumer<MonitoringFile> print, BiConsumer<UUID, HouseholdPanel.Part> page,
                BiConsumer<String, @Nullable UUID> ledger, Runnable list) {
    }

    /** What is done in it. @param again reads the household anew, judged as gone by itself or not */
    record Acts(Consumer<Boolean> again, Consumer<RemovalWay> propose, RemovalFoot.Acts foot) {
    }

    private static final int MONTHS_SHOWN = 7;

    private final Wording words;
    private final Ways ways;
    private final Acts acts;
    private final ConditionTable table;
    private final RemovalFoot foot;
    private final RemovalAsking asking;
    private @Nullable OpenHousehold open;

    @FXML private VBox root;
    @FXML private Button toList;
    @FXML private Label head;
    @FXML private HBox marks;
    @FXML private Label facts;
    @FXML private Button file;
    @FXML private Button print;
    @FXML private Stepper stepper;
    @FXML private ScrollPane scroll;
    @FXML private HBox banner;
    @FXML private Label sign;
    @FXML private Label says;
    @FXML private Label more;
    @FXML private CheckBox natural;
    @FXML private Button again;
    @FXML private Button propose;
    @FXML private VBox content;
    @FXML private HBox below;
    @FXML private VBox income;
    @FXML private Label incomeYear;
    @FXML private HBox bars;

    RemovalPanel(Screens screens, Ways ways, Acts acts) {
        this.words = screens.words();
        this.ways = ways;
        this.acts = acts;
        table = new ConditionTable(words, this::jump);
        foot = new RemovalFoot(screens, acts.foot());
        asking = new RemovalAsking(words, foot);
        screens.load("monitoring/RemovalPanel.fxml", this);
    }

    @FXML
    private void initialize() {
        below.getChildren().add(foot.node());
        HBox.setHgrow(foot.node(), javafx.scene.layout.Priority.ALWAYS);
        for (Node node : List.of(toList, natural, again, propose)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        file.setTooltip(new Tooltip(words.say("monitoring.removal.file")));
        print.setTooltip(new Tooltip(words.say("monitoring.removal.print")));
        natural.setTooltip(new Tooltip(words.say("monitoring.removal.naturalHint")));
        toList.setTooltip(new Tooltip(words.say("monitoring.screen.toList")));
        toList.setVisible(false);
        KeepInSight.in(scroll);
    }

    Node node() {
        return root;
    }

    @Nullable OpenHousehold open() {
        return open;
    }

    void overList(boolean isOver) {
        toList.setVisible(isOver);
    }

    void show(OpenHousehold shown) {
        if (open == null || !open.file().family().id().equals(shown.file().family().id())) {
            scroll.setVvalue(0);
        }
        open = shown;
        MonitoringFile of = shown.file();
        head.setText(of.head());
        marks.getChildren().setAll(new Tag(of.monitoring().type(), Tag.Tone.PLAIN));
        if (!of.monitoring().risks().isEmpty()) {
            marks.getChildren().add(new Tag(words.say("monitoring.removal.risks", String.join("、", of.monitoring().risks())), Tag.Tone.PLAIN));
        }
        facts.setText(words.say("monitoring.removal.facts", of.number(), of.members(), of.village(),
                of.monitoring().identification().identifiedOn().map(String::valueOf).orElse(words.say("monitoring.removal.notIdentified"))));
        showSteps(of);
        showBanner(of);
        // While it is under way, the next step is what the clerk came for.
        boolean isUnderWay = of.monitoring().state() == MonitoringState.REMOVING;
        content.getChildren().setAll(banner, isUnderWay ? below : table, isUnderWay ? table : below);
        table.show(of.conditions());
        showIncome(of);
        asking.show(shown);
    }

    private void showSteps(MonitoringFile of) {
        Removal removal = of.monitoring().removal();
        RemovalStep now = removal.next().orElse(null);
        List<Stepper.Step> steps = Arrays.stream(RemovalStep.values()).map(step -> new Stepper.Step(words.say(RemovalProcessRules.name(step)),
                removal.dayOf(step).map(day -> HouseholdWords.day(day, of.today())).orElse(""),
                removal.dayOf(step).isPresent() ? Stepper.Phase.DONE : step == now ? Stepper.Phase.NOW : Stepper.Phase.LATER)).toList();
        if (removal.proposal().isDone()) {
            stepper.setSteps(steps);
        } else {
            stepper.setCompactSteps(steps);
        }
    }

    private void showBanner(MonitoringFile of) {
        var look = RemovalBanner.of(of, words);
        banner.getStyleClass().setAll("removal-banner", look.style());
        sign.setGraphic(Icons.of(icon(look.style()), look.style()));
        says.setText(look.says());
        more.setText(look.more());
        boolean isAhead = of.monitoring().state() == MonitoringState.MONITORED;
        natural.setVisible(isAhead);
        natural.setSelected(of.way() == RemovalWay.NATURAL);
        propose.setVisible(isAhead);
        propose.getStyleClass().removeAll("not-yet", "accent");
        propose.getStyleClass().add(of.progress().isReady() ? "accent" : "not-yet");
    }

    private static Feather icon(String style) {
        return switch (style) {
            case "accent" -> Feather.CLOCK;
            case "success" -> Feather.CHECK_CIRCLE;
            case "warning" -> Feather.PAUSE_CIRCLE;
            default -> Feather.ALERT_CIRCLE;
        };
    }

    private void showIncome(MonitoringFile of) {
        YearMonth last = YearMonth.from(of.today()).minusMonths(1);
        IncomeMonths all = of.situation().months();
        YearMonth end = all.latest().filter(latest -> latest.isAfter(last)).orElse(last);
        List<YearMonth> months = IntStream.range(0, MONTHS_SHOWN).mapToObj(back -> end.minusMonths(MONTHS_SHOWN - 1L - back)).toList();
        var perHead = new TreeMap<YearMonth, BigDecimal>();
        all.net().keySet().forEach(month -> perHead.put(month, all.perHead(month, of.members())));
        incomeYear.setText(words.say("monitoring.removal.incomeYear", end.getYear()));
        bars.getChildren().setAll(new IncomeBars(words).of(perHead, months));
    }

    /** What stood in the way of the last act, above what it was filled into. */
    void refuse(List<String> why) {
        foot.refuse(why);
    }

    private MonitoringFile shownFile() {
        return Objects.requireNonNull(open).file();
    }

    private void jump(Condition condition) {
        UUID household = shownFile().family().id();
        if (RemovalWords.finding(condition).isPresent()) {
            asking.ask(shownFile(), condition);
            foot.focus();
            return;
        }
        switch (condition.kind()) {
            case HOUSING, SCHOOLING, MEDICAL, WATER -> ways.ledger().accept(condition.jump().area(), condition.jump().subject());
            case MEASURES -> ways.page().accept(household, HouseholdPanel.Part.MEASURES);
            case MONTHS, INCOME, SPENDING, RISK_GONE -> ways.page().accept(household, HouseholdPanel.Part.INCOME);
            case LABOUR -> {
                if (shownFile().progress().deferred()) {
                    asking.askLook(Objects.requireNonNull(open));
                    foot.focus();
                } else {
                    ways.page().accept(household, HouseholdPanel.Part.MEMBERS);
                }
            }
            case OTHER_MONTH, IDENTIFIED -> ways.page().accept(household, HouseholdPanel.Part.IDENTIFICATION);
        }
    }

    @FXML
    private void again() {
        acts.again().accept(natural.isSelected());
    }

    /** Pressable while something lacks: the cursor then goes to where the first is settled. */
    @FXML
    private void propose() {
        if (shownFile().progress().isReady()) {
            acts.propose().accept(shownFile().way());
        } else {
            table.focusFirstBlocked();
        }
    }

    @FXML
    private void openFile() {
        ways.file().accept(shownFile().family().id());
    }

    @FXML
    private void printSheet() {
        ways.print().accept(shownFile());
    }

    @FXML
    private void back() {
        ways.list().run();
    }
}
