package org.townledger.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.housing.HousingCase;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.TextEntry;
import org.townledger.ui.TextSize;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;

/** A clerk at the check before a removal: each journey ends in what she sees and in what the database holds. */
class RemovalScreenTest {

    @TempDir Path folder;
    private final List<String> told = new ArrayList<>();
    private MonitoringTown town;
    private Layers layers;
    private Window window;
    private RemovalScreen screen;
    private UUID household;
    private HousingCase house;

    @BeforeEach
    void openTown() throws Exception {
        town = new MonitoringTown(folder);
        household = town.household("150623100000417", "马存福", "边缘易致贫户", 1970);
        town.member(household, "马小军", "次子", 2016);
    }

    @AfterEach
    void closeAll() {
        window.close();
        assertThat(window.styleComplaints()).isEmpty();
        town.close();
    }

    private void open() throws Exception {
        window = Window.show(Pictures.Screen.FULL, this::frame);
        Window.run(() -> screen.show(household));
    }

    /** The window's frame as far as it takes room. */
    private Parent frame() {
        var frame = new BorderPane();
        frame.setTop(bar("frame-header"));
        frame.setBottom(bar("frame-status"));
        Region navigation = bar("frame-navigation");
        frame.setLeft(navigation);
        layers = new Layers(town.words, frame);
        var viewport = Viewport.of(frame.widthProperty(), new SimpleObjectProperty<>(TextSize.NORMAL));
        viewport.subscribe(now -> {
            frame.getStyleClass().removeIf(style -> style.startsWith("room-"));
            frame.getStyleClass().add("room-" + now.styleClass());
            navigation.getStyleClass().setAll("frame-navigation", now == Viewport.WIDE ? "" : "icons-only");
        });
        var screens = new Screens(town.words, MonitoringTown.CLOCK);
        var acts = new RemovalScreen.Acts(MonitoringTown.CLERK, town.read, town.finding, town.identify, town.propose, town.advance, town.undo);
        screen = new RemovalScreen(acts, new MonitoringWindow(screens, layers, Window.IN_LINE, viewport),
                new RemovalScreen.Ways(id -> told.add("file " + id), file -> told.add("print " + file.head()),
                        (id, page) -> told.add("page " + page), (ledger, which) -> told.add(ledger + " " + which), () -> told.add("back"), () -> told.add("written")));
        var content = new StackPane(screens.load("monitoring/Removal.fxml", screen));
        content.getStyleClass().add("frame-content");
        frame.setCenter(content);
        return layers;
    }

    private static Region bar(String style) {
        Region bar = new Region();
        bar.getStyleClass().add(style);
        return bar;
    }

    private void press(String verb) {
        Node button = layers.lookupAll(".button").stream().filter(node -> node instanceof Button found
                        && (verb.equals(found.getText()) || verb.equals(found.getAccessibleText())))
                .reduce((lower, upper) -> upper).orElseThrow(() -> new AssertionError("no button " + verb));
        Window.run(() -> ((Button) button).fire());
    }

    private void answer(String answer, String evidence) {
        Window.run(() -> {
            layers.lookupAll(".radio-button").stream().map(RadioButton.class::cast).filter(radio -> answer.equals(radio.getText()))
                    .forEach(radio -> radio.setSelected(true));
            write(evidence);
        });
    }

    private void write(String text) {
        layers.lookupAll(".removal-foot *").stream().filter(TextEntry.class::isInstance).map(TextEntry.class::cast).forEach(entry -> entry.setValue(text));
    }

    private List<String> texts(String selector) {
        return layers.lookupAll(selector).stream().filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList();
    }

    private Monitoring stored() {
        return town.store.read(tx -> town.monitored.of(tx, household)).getLast();
    }

    private void pictures(String name) {
        window.picture(name, Pictures.Screen.FULL);
        window.picture(name + "-698", Pictures.Screen.USABLE);
        window.picture(name + "-125", Pictures.Screen.AT_125);
        window.picture(name + "-150", Pictures.Screen.AT_150);
        window.picture(name + "-again", Pictures.Screen.FULL);
    }

    /** Seven more households, each at another point of the way. */
    private void neighbours() {
        String[] heads = {"赵秀英", "那顺巴雅尔", "娜仁花", "刘桂芳", "布仁", "张玉梅", "陈国栋"};
        String[] types = {"脱贫不稳定户", "突发严重困难户", "边缘易致贫户", "脱贫不稳定户", "边缘易致贫户", "突发严重困难户", "边缘易致贫户"};
        for (int i = 0; i < heads.length; i++) {
            UUID id = town.household("15062310000050" + i, heads[i], types[i], 1948 + 4 * i);
            Monitoring monitoring = town.ready(id);
            switch (i) {
                case 0 -> town.labour(monitoring, null);
                case 2 -> town.house(id, 30 + i);
                case 3 -> {
                    town.house(id, 30 + i);
                    town.find(monitoring, FindingMatter.INCOME, false);
                    town.find(monitoring, FindingMatter.SPENDING, false);
                }
                case 4 -> town.labour(monitoring, Labour.LOST);
                default -> { }
            }
        }
    }

    @Nested
    class OfAHouseholdThatLacksSomething {

        private Monitoring monitoring;

        @BeforeEach
        void open() throws Exception {
            monitoring = town.monitored(household, "边缘易致贫户", Situations.identified(), "因病", "住房");
            town.measure(monitoring, "健康帮扶", "签约协议");
            town.measure(monitoring, "住房安全保障", "改造协议");
            for (int month = 4; month <= 10; month++) {
                town.income.run(MonitoringTown.CLERK, monitoring.id(), YearMonth.of(2026, month),
                        Map.of(IncomeKind.WAGES, new BigDecimal(5000 + (month * 37 % 11) * 60), IncomeKind.COSTS, new BigDecimal(300)));
            }
            town.labour(monitoring, Labour.ORDINARY);
            town.find(monitoring, FindingMatter.SCHOOLING, true);
            town.find(monitoring, FindingMatter.MEDICAL, false);
            town.find(monitoring, FindingMatter.WATER, true);
            house = town.house(household, 17);
            neighbours();
            RemovalScreenTest.this.open();
        }

        @Test
        void everyConditionStandsWithItsVerdictAndClause() {
            pictures("removal-blocked");

            assertThat(texts(".banner-says")).containsExactly("现在不能提出风险消除");
            assertThat(layers.lookupAll(".unmet-row")).hasSize(2);
            assertThat(texts(".condition-state")).contains("住〔2026〕0017号 发现，未销号", "2025-04 识别，已 19 个月",
                    "2026-04 至 2026-10，共 7 个月，稳定与否见“收入持续稳定”");
            assertThat(texts(".condition-clause > .label")).contains("2 住房保障(1)", "1(3) 消除标准", "1(3) 消除要求");
            assertThat(((ListView<?>) layers.lookup(".removal-list")).getItems()).hasSize(8);
        }

        @Test
        void theProposalIsRefusedAndTheCursorGoesToWhatBlocksIt() {
            press("提出风险消除");
            assertThat(stored().state()).isEqualTo(MonitoringState.MONITORED);
            assertThat(Window.call(() -> layers.getScene().getFocusOwner().getAccessibleText())).isEqualTo("住房安全 去住房台账");

            press("住房安全 去住房台账");
            assertThat(told).containsExactly("housing " + house.file().id());
        }

        @Test
        void aFindingIsWrittenDownAndTheNextIsAsked() {
            press("收入持续稳定 去认定");
            press("保存认定");
            assertThat(texts(".removal-foot .field-error")).contains("请先选是哪一种");
            window.picture("removal-finding-refused", Pictures.Screen.FULL);

            answer("持续稳定", "工资流水");
            press("保存认定");

            assertThat(town.read.of(household, RemovalWay.SUPPORTED).orElseThrow().situation().finding(FindingMatter.INCOME))
                    .hasValueSatisfying(finding -> assertThat(finding.holds()).isTrue());
            assertThat(texts(".removal-foot .strong")).contains("第 4 项由您认定：大额刚性支出是否解决");
            window.picture("removal-found", Pictures.Screen.FULL);
            press("撤销");
            assertThat(town.read.of(household, RemovalWay.SUPPORTED).orElseThrow().situation().finding(FindingMatter.INCOME)).isEmpty();
        }

        @Test
        void onceEverythingIsSettledItIsGranted() {
            press("提出风险消除");
            assertThat(stored().state()).isEqualTo(MonitoringState.MONITORED);

            town.dismiss(house);
            town.find(monitoring, FindingMatter.MEDICAL, true);
            press("重新核查");
            answer("持续稳定", "工资流水");
            press("保存认定");
            answer("已稳定解决", "医疗费已报销，债务已还清");
            press("保存认定");
            answer("稳定消除", "入户核实，两人签字");
            press("保存认定");
            assertThat(texts(".banner-says")).containsExactly("可以提出风险消除");
            window.picture("removal-granted", Pictures.Screen.FULL);

            press("提出风险消除");
            assertThat(stored().state()).isEqualTo(MonitoringState.REMOVING);
            assertThat(stored().removal().proposal()).isEqualTo(Noted.of(MonitoringTown.TODAY, MonitoringTown.CLERK));
        }

        @Test
        void goneByItselfIsExemptFromTheTwoTimeRules() {
            Window.run(() -> {
                var natural = (CheckBox) layers.lookup(".removal-banner .check-box");
                natural.fire();
            });
            assertThat(texts(".condition-state")).contains("自然消失，不受此限");
            window.picture("removal-natural", Pictures.Screen.FULL);
        }
    }

    @Nested
    class OfAHouseholdOfWhichAllHolds {

        @BeforeEach
        void open() throws Exception {
            town.ready(household);
            neighbours();
            RemovalScreenTest.this.open();
        }

        @Test
        void isProposedVisitedAndHungOnTheBoard() {
            pictures("removal-ready");
            press("提出风险消除");
            assertThat(stored().state()).isEqualTo(MonitoringState.REMOVING);
            window.picture("removal-proposed", Pictures.Screen.FULL);

            press("记下核查");
            assertThat(texts(".removal-foot .danger-text")).anySatisfy(why -> assertThat(why).startsWith("没有写谁去核查"));
            Window.run(() -> write("苏日娜、孟克"));
            press("记下核查");
            Window.run(() -> write("村民代表会"));
            window.picture("removal-appraise", Pictures.Screen.FULL);
            press("记下评议公示");

            assertThat(stored().removal().notice()).isEqualTo(new Notice(MonitoringTown.TODAY, 5));
            assertThat(texts(".removal-foot .hint")).contains("公示期满，2026-11-28 起可以审核");
            Window.run(() -> write("镇联席会议"));
            press("记下审核");
            assertThat(texts(".removal-foot .danger-text")).anySatisfy(why -> assertThat(why).contains("时公示还没有期满，2026-11-28 起才能往下办"));
            window.picture("removal-waiting", Pictures.Screen.FULL);
            window.picture("removal-waiting-150", Pictures.Screen.AT_150);
            assertThat(stored().removal().review()).isEqualTo(Noted.NONE);
        }

        @Test
        void printsItsSheet() {
            press("打印核查表");
            press("一户一档");
            assertThat(told).containsExactly("print 马存福", "file " + household);
        }
    }

    @Nested
    class WhereNobodyCanWork {

        @Test
        void isHeldBackAndLookedAtAgain() throws Exception {
            Monitoring monitoring = town.ready(household);
            town.labour(monitoring, Labour.LOST);
            RemovalScreenTest.this.open();
            window.picture("removal-deferred", Pictures.Screen.FULL);

            assertThat(texts(".banner-says")).containsExactly("整户无劳动力，暂不标注风险消除");
            press("保存日期");
            assertThat(stored().nextLook()).isEqualTo(LocalDate.of(2027, 2, 21));
        }
    }

    @Nested
    class BeforeAnybodyIsIdentified {

        @Test
        void theScreenSaysSo() throws Exception {
            RemovalScreenTest.this.open();
            window.picture("removal-empty", Pictures.Screen.FULL);
            press("返回监测对象");
            assertThat(told).containsExactly("back");
        }
    }
}
