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
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.ui.Chip;
import org.townledger.ui.FormRow;
import org.townledger.ui.Pictures;
import org.townledger.ui.TypedField;
import org.townledger.ui.Window;

/** A clerk at the monitored households: each journey ends in what she sees and in what the database holds. */
class MonitoringScreenTest {

    private static final LocalDate TODAY = MonitoringTown.TODAY;

    @TempDir Path folder;
    private final List<String> told = new ArrayList<>();
    private WatchedTown town;
    private Window window;

    @BeforeEach
    void openTown() {
        town = new WatchedTown(folder);
    }

    @AfterEach
    void closeAll() {
        window.close();
        assertThat(window.styleComplaints()).isEmpty();
        town.close();
    }

    private void open() throws Exception {
        open(Pictures.Screen.FULL);
    }

    private void open(Pictures.Screen screen) throws Exception {
        window = Window.show(screen, () -> town.frame(new HouseholdsScreen.Ways(household -> told.add("file " + household),
                household -> told.add("removal " + household), null, () -> told.add("written"))));
    }

    @SuppressWarnings("unchecked")
    private List<String> heads() {
        ListView<HouseholdRow> list = (ListView<HouseholdRow>) town.layers.lookup(".households-list");
        return list == null ? List.of() : list.getItems().stream().map(row -> row.line().head()).toList();
    }

    private void choose(UUID household) {
        Window.run(() -> town.screen.show(household));
    }

    private void press(String verb) {
        Node button = Stream.of(".toggle-button", ".check-box", ".button").flatMap(style -> town.layers.lookupAll(style).stream())
                .filter(node -> node instanceof ButtonBase found && verb.equals(found.getText()) || node instanceof ButtonBase icon
                        && verb.equals(icon.getAccessibleText()))
                .reduce((_, upper) -> upper).orElseThrow(() -> new AssertionError("no button " + verb));
        Window.run(() -> ((ButtonBase) button).fire());
    }

    private void chip(HouseholdView view) {
        Window.run(() -> town.layers.lookupAll(".chip").stream().map(Chip.class::cast).filter(chip -> chip.key().equals(view.name()))
                .findFirst().orElseThrow().fire());
    }

    private long count(HouseholdView view) {
        return Long.parseLong(town.layers.lookupAll(".chip").stream().map(Chip.class::cast).filter(chip -> chip.key().equals(view.name()))
                .findFirst().orElseThrow().getAccessibleText().replaceAll("\\D+", ""));
    }

    private void type(String field, String text) {
        FormRow row = town.layers.lookupAll(".form-row").stream().map(FormRow.class::cast).filter(found -> field.equals(found.getId()))
                .findFirst().orElseThrow(() -> new AssertionError("no field " + field));
        Window.run(() -> ((TextInputControl) ((TypedField<?>) row.getField()).focusTarget()).setText(text));
    }

    private void typeAmount(YearMonth month, String kind, String text) {
        Window.run(() -> town.layers.lookupAll(".income-grid .text-field").stream().map(TextField.class::cast)
                .filter(field -> (month + " " + kind).equals(field.getAccessibleText())).findFirst().orElseThrow().setText(text));
    }

    private boolean says(String text) {
        return town.layers.lookupAll(".label").stream().anyMatch(node -> node instanceof Labeled label && label.getText() != null
                && label.getText().contains(text) && shows(node));
    }

    private static boolean shows(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private String cursor() {
        return Window.call(() -> {
            for (Node up = window.stage().getScene().getFocusOwner(); up != null; up = up.getParent()) {
                if (up instanceof FormRow row) {
                    return row.getId();
                }
            }
            return "";
        });
    }

    private void pictures(String name) {
        window.picture(name, Pictures.Screen.FULL);
        window.picture(name + "-698", Pictures.Screen.USABLE);
        window.picture(name + "-125", Pictures.Screen.AT_125);
        window.picture(name + "-150", Pictures.Screen.AT_150);
        Window.run(() -> Pictures.resize(window.stage(), Pictures.Screen.FULL));
    }

    @Nested
    class WithNobodyMonitored {

        @Test
        void theScreenSaysWhereIdentificationBegins() throws Exception {
            open();
            assertThat(says("还没有监测对象")).isTrue();
            pictures("monitoring-empty");
        }

        @Test
        void aHouseholdOfTheRegisterIsIdentifiedFromItsClueOn() throws Exception {
            UUID household = town.enterNew();
            open();
            press("新增监测对象");
            window.picture("monitoring-new", Pictures.Screen.FULL);
            choose(household);
            type("clue_on", "2026-11-18");
            type("clue_source", "农牧户自主申报");
            type("type", "边缘易致贫户");
            window.picture("monitoring-clue", Pictures.Screen.FULL);
            press("保存");

            assertThat(town.monitoring(household).state()).isEqualTo(MonitoringState.IDENTIFYING);
            assertThat(town.monitoring(household).identification().clue()).isEqualTo(Noted.of(LocalDate.of(2026, 11, 18), "农牧户自主申报"));
            assertThat(heads()).containsExactly(WatchedTown.NEW_HEAD);
            assertThat(says("下一步：入户核查")).isTrue();
            assertThat(told).contains("written");
        }
    }

    @Nested
    class WithHouseholdsInEveryState {

        @BeforeEach
        void enter() {
            town.enterAll();
        }

        @Test
        void theUrgentOnesComeFirstAndEveryChipHasItsCount() throws Exception {
            open();
            assertThat(heads()).containsExactly("那顺巴雅尔", "娜仁花", "赵秀英", "乌云其木格", "刘桂芳", "马存福", "布和·朝鲁");
            assertThat(count(HouseholdView.ALL)).isEqualTo(7);
            assertThat(count(HouseholdView.IDENTIFYING)).isEqualTo(2);
            assertThat(count(HouseholdView.MONITORED)).isEqualTo(3);
            assertThat(count(HouseholdView.UNRECORDED)).isEqualTo(1);
            assertThat(count(HouseholdView.UNANSWERED)).isEqualTo(2);
            assertThat(count(HouseholdView.OWED)).isEqualTo(1);
            chip(HouseholdView.UNRECORDED);
            assertThat(heads()).containsExactly("刘桂芳");
            assertThat(says("缺措施：因灾")).isFalse();
        }

        @Test
        void searchingFindsByInitialsAndByRisk() throws Exception {
            open();
            TextField search = (TextField) town.layers.lookup(".households-search .text-field");
            Window.run(() -> search.setText("nrh"));
            assertThat(heads()).containsExactly("娜仁花");
            Window.run(() -> search.setText("因残"));
            assertThat(heads()).containsExactly("赵秀英");
            Window.run(() -> search.setText("没有的人"));
            assertThat(heads()).isEmpty();
        }

        @Test
        void aNoticeThatHangsIsCountedAndTheReviewBeforeItsEndRefusedWithItsClause() throws Exception {
            open();
            choose(town.running);
            assertThat(says("公示到 11-24，11-25 起可以镇审核")).isTrue();
            pictures("monitoring-identification");
            type("compared_on", "2026-11-21");
            type("comparison", "无车辆、无经营主体");
            type("reviewed_on", "2026-11-22");
            type("reviewed_by", "贺斌");
            press("保存");

            assertThat(says("还不能保存：有 1 处要核对")).isTrue();
            assertThat(says("第三章一(一)1(1)")).isTrue();
            assertThat(town.monitoring(town.running).identification().comparison().isDone()).isFalse();
            pictures("monitoring-refused");
            press("去填写");
            assertThat(cursor()).isEqualTo("reviewed_on");
            type("reviewed_on", "");
            type("reviewed_by", "");
            assertThat(says("还不能保存")).isFalse();
            press("保存");
            assertThat(town.monitoring(town.running).identification().comparison().on()).isEqualTo(LocalDate.of(2026, 11, 21));
        }

        @Test
        void theGreenChannelShowsWhatItOwes() throws Exception {
            open();
            choose(town.green);
            assertThat(says("绿色通道已先帮扶，还要补 7 项手续")).isTrue();
            assertThat(says("缺 1")).isTrue();
            pictures("monitoring-green");
        }

        @Test
        void tickingTheGreenChannelMakesTheHouseholdMonitoredToday() throws Exception {
            open();
            choose(town.begun);
            press("绿色通道：先帮扶，后补手续");
            press("保存");
            assertThat(town.monitoring(town.begun).identification().identifiedOn()).contains(TODAY);
            assertThat(town.monitoring(town.begun).state()).isEqualTo(MonitoringState.MONITORED);
        }

        @Test
        void aRiskWithoutAMeasureIsMarkedUntilOneIsRecorded() throws Exception {
            open();
            choose(town.lacking);
            press("风险和措施");
            assertThat(says("缺措施")).isTrue();
            pictures("monitoring-measures");
            press("记一项措施");
            type("kind", "住房安全保障");
            type("started_on", "2026-10-08");
            type("amount", "2.8万");
            type("proof", "危房改造验收单");
            pictures("monitoring-measure-entry");
            press("保存措施");

            assertThat(town.file(town.lacking).unanswered()).isEmpty();
            assertThat(town.file(town.lacking).situation().measures()).hasSize(3);
            press("撤销");
            assertThat(town.file(town.lacking).unanswered()).containsExactly("住房");
        }

        @Test
        void aMeasureThatBeginsTomorrowIsRefusedAndNothingIsLost() throws Exception {
            open();
            choose(town.lacking);
            press("风险和措施");
            press("记一项措施");
            type("kind", "社会帮扶");
            type("started_on", "2026-12-01");
            press("保存措施");
            assertThat(says("开始日期（2026-12-01）在今天之后")).isTrue();
            assertThat(town.file(town.lacking).situation().measures()).hasSize(2);
            press("去填写");
            assertThat(cursor()).isEqualTo("started_on");
        }

        @Test
        void risksAreTickedAndTheChiefOneStaysFirst() throws Exception {
            open();
            choose(town.lacking);
            press("风险和措施");
            press("因学");
            press("保存");
            assertThat(town.monitoring(town.lacking).risks()).containsExactly("因病", "住房", "因学");
        }

        @Test
        void membersAreAskedWhoCanWork() throws Exception {
            open();
            choose(town.lacking);
            press("家庭成员");
            pictures("monitoring-members");
            type("labour1", "普通劳动力");
            type("health1", "长期慢性病");
            press("保存");
            assertThat(town.file(town.lacking).situation().members().getFirst().fact())
                    .extracting(MemberFact::labour, MemberFact::health).containsExactly(Labour.ORDINARY, "长期慢性病");
        }

        @Test
        void incomeIsWrittenDownByMonthAndKind() throws Exception {
            open();
            choose(town.lacking);
            press("收入");
            typeAmount(YearMonth.of(2026, 11), "工资性", "5000");
            typeAmount(YearMonth.of(2026, 11), "经营支出", "1000");
            assertThat(says("2,000.00")).isTrue();
            pictures("monitoring-income");
            press("保存");
            assertThat(town.file(town.lacking).situation().months().net()).containsAllEntriesOf(Map.of(YearMonth.of(2026, 11), new BigDecimal("4000.00")));
        }

        @Test
        void unsavedWorkIsAskedAboutBeforeAnotherPageOrHousehold() throws Exception {
            open();
            choose(town.begun);
            type("visited_on", "2026-11-20");
            assertThat(says("有改动未保存")).isTrue();
            press("家庭成员");
            assertThat(says("有修改还没有保存")).isTrue();
            press("不保存");
            assertThat(says("与户主关系")).isTrue();
            assertThat(town.monitoring(town.begun).identification().visit().isDone()).isFalse();
        }

        @Test
        void aClueThatDoesNotHoldIsLaidAsideWithItsReason() throws Exception {
            open();
            choose(town.begun);
            press("不予纳入");
            press("记为不予纳入");
            assertThat(says("请写明原因")).isTrue();
            pictures("monitoring-drop");
            Window.run(() -> ((TextInputControl) town.layers.lookupAll(".drop-pane .text-field").stream().reduce((_, last) -> last).orElseThrow())
                    .setText("入户核实不符合条件"));
            press("记为不予纳入");
            assertThat(town.monitoring(town.begun).state()).isEqualTo(MonitoringState.DROPPED);
            assertThat(says("本次监测已经结束，只能查看。")).isTrue();
            press("重新识别");
            assertThat(says("以前监测过")).isTrue();
        }

        @Test
        void theHouseholdsFileAndTheRemovalOpenFromItsHead() throws Exception {
            open();
            choose(town.lacking);
            press("一户一档");
            press("风险消除");
            assertThat(told).containsExactly("file " + town.lacking, "removal " + town.lacking);
        }

        @Test
        void aLinkFromElsewhereOpensThePageThatItMeans() throws Exception {
            open();
            Window.run(() -> town.screen.show(town.lacking, "measures"));
            assertThat(says("帮扶措施（2 项）")).isTrue();
            Window.run(() -> town.screen.show(town.lacking, "income"));
            assertThat(says("月人均纯收入")).isTrue();
            Window.run(() -> town.screen.show(town.green, "compared_on"));
            assertThat(cursor()).isEqualTo("compared_on");
        }

        @Test
        void onANarrowWindowTheHouseholdOpensOverTheList() throws Exception {
            open(Pictures.Screen.AT_150);
            window.picture("monitoring-list-150", Pictures.Screen.AT_150);
            choose(town.lacking);
            assertThat(shows(town.layers.lookup(".households-list"))).isFalse();
            press("返回名单");
            assertThat(shows(town.layers.lookup(".households-list"))).isTrue();
        }
    }
}
