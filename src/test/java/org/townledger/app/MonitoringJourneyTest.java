package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.household.HouseholdFile;
import org.townledger.monitoring.IncomeMonths;
import org.townledger.monitoring.Labour;
import org.townledger.monitoring.Measure;
import org.townledger.monitoring.MonitoringFile;
import org.townledger.monitoring.MonitoringState;
import org.townledger.monitoring.Noted;
import org.townledger.monitoring.RemovalWay;
import org.townledger.people.HouseholdFilter;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.Window;

@DisplayName("From a household's own report to the banner's approval, its measures and its income")
class MonitoringJourneyTest {

    private static final Set<String> MONITORED = Set.of("脱贫不稳定户", "边缘易致贫户", "突发严重困难户");

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private Path data;
    private HouseholdFile household;
    private Stage stage;
    private Clerk clerk;

    @BeforeEach
    void takeTheRegisterIn() {
        data = folder.resolve("data");
        Typed.done(data, "init", "--office", Typed.OFFICE);
        Typed.done(data, "import", "households", HousingTruth.SAMPLES.resolve("households.xlsx").toString());
        try (var office = new TownOffice(data)) {
            household = office.wiring.household.file.matching(HouseholdFilter.ALL, null).stream().map(office.wiring.household.file::of)
                    .filter(file -> !MONITORED.contains(file.type()) && !file.family().members().isEmpty()).findFirst().orElseThrow();
        }
    }

    @AfterEach
    void closeTheWindow() {
        Window.run(stage::hide);
    }

    @Test
    void theWholeStory() throws Exception {
        try (var complaints = new StyleComplaints()) {
            open();
            findsTheHousehold();
            writesTheClueDown();
            isRefusedWhileAStepIsMissing();
            goesOnToTheBannersApproval();
            recordsAMeasureAgainstARisk();
            saysWhoCanWork();
            recordsAMonthsIncome();
            Window.run(stage::hide);
            assertThat(complaints.heard()).isEmpty();
        }
        holds();
    }

    private void open() throws Exception {
        var opened = OpenedWindow.loggedIn(data, clock, new ChosenByTest(), Pictures.Screen.FULL);
        stage = opened.stage();
        clerk = opened.clerk();
    }

    private void findsTheHousehold() {
        clerk.clicksOn("#nav-monitoring");
        picture("monitoring-journey-list");
        clerk.presses(KeyCode.CONTROL, KeyCode.N);
        clerk.types(household.number());
        clerk.waitsForSuggestion(household.head());
        clerk.presses(KeyCode.ENTER);
        clerk.sees("还没有识别记录。从线索填起");
    }

    private void writesTheClueDown() {
        assertThat(clerk.cursor()).isEqualTo("clue_on");
        clerk.enters("2026.10.8");
        clerk.chooses("农牧户自主申报");
        clerk.goesOnTo("type");
        clerk.chooses("边缘易致贫户");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("下一步：入户核查");
    }

    private void isRefusedWhileAStepIsMissing() {
        clerk.presses(KeyCode.F2);
        assertThat(clerk.cursor()).isEqualTo("visited_on");
        clerk.enters("2026-10-09");
        clerk.goesOnTo("visited_by");
        clerk.enters("苏日娜、乌力吉");
        clerk.goesOnTo("appraised_on");
        clerk.enters("2026-10-12");
        clerk.goesOnTo("appraised_by");
        clerk.enters("村民代表 11 人");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("承诺授权还没有办，不能先办村评议");
        clerk.clicks(".blockers", "去填写");
        assertThat(clerk.cursor()).isEqualTo("authorised_on");
        clerk.enters("2026-10-09");
        clerk.goesOnTo("authorisation");
        clerk.enters("授权书 2026-031");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("下一步：村公示");
    }

    private void goesOnToTheBannersApproval() {
        clerk.presses(KeyCode.F2);
        assertThat(clerk.cursor()).isEqualTo("notice_from");
        clerk.enters("2026-10-13");
        clerk.sees("公示已于 10-17 期满");
        clerk.goesOnTo("compared_on");
        clerk.enters("2026-10-16");
        clerk.enters("无车辆、无经营主体");
        clerk.goesOnTo("reviewed_on");
        clerk.enters("2026-10-19");
        clerk.enters("贺斌");
        clerk.goesOnTo("approved_on");
        clerk.enters("2026-10-26");
        clerk.enters("鄂前党农发〔2026〕31号");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("2026-10-26 识别");
        picture("monitoring-journey-approved");
    }

    private void recordsAMeasureAgainstARisk() {
        clerk.clicks(".page-tabs", "风险和措施");
        clerk.clicks(".risks", "因病");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("缺措施：因病");
        clerk.clicks("记一项措施");
        assertThat(clerk.cursor()).isEqualTo("kind");
        clerk.chooses("健康帮扶");
        clerk.goesOnTo("amount");
        clerk.enters("3200");
        clerk.goesOnTo("started_on");
        clerk.enters("2026-11-01");
        clerk.goesOnTo("proof");
        clerk.types("医疗救助审批表");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("帮扶措施（1 项）");
        clerk.sees("措施 1 项");
        picture("monitoring-journey-measures");
    }

    private void saysWhoCanWork() {
        clerk.clicks(".page-tabs", "家庭成员");
        clerk.presses(KeyCode.F2);
        clerk.chooses("普通劳动力");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("家成员的情况");
    }

    private void recordsAMonthsIncome() {
        clerk.clicks(".page-tabs", "收入");
        clerk.presses(KeyCode.F2);
        clerk.enters("4200");
        clerk.enters("1500");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("已保存 1 个月的收入");
        picture("monitoring-journey-income");
    }

    private void picture(String name) {
        Window.call(() -> {
            Pictures.save(stage, Pictures.Screen.FULL, Path.of("target", "pictures", name + ".png"));
            return true;
        });
    }

    private void holds() {
        try (var office = new TownOffice(data)) {
            MonitoringFile file = office.wiring.monitoring.read.of(household.family().id(), RemovalWay.SUPPORTED).orElseThrow();
            assertThat(file.monitoring().state()).isEqualTo(MonitoringState.MONITORED);
            assertThat(file.monitoring().identification().approval()).isEqualTo(Noted.of(LocalDate.of(2026, 10, 26), "鄂前党农发〔2026〕31号"));
            assertThat(file.monitoring().risks()).containsExactly("因病");
            assertThat(file.situation().measures()).singleElement().extracting(Measure::kind, Measure::amount, Measure::proof)
                    .containsExactly("健康帮扶", new BigDecimal("3200.00"), "医疗救助审批表");
            assertThat(file.unanswered()).isEmpty();
            assertThat(file.situation().members().getFirst().fact().labour()).isEqualTo(Labour.ORDINARY);
            assertThat(file.situation().months()).extracting(IncomeMonths::net)
                    .isEqualTo(new java.util.TreeMap<>(Map.of(YearMonth.of(2026, 11), new BigDecimal("5700.00"))));
        }
    }
}
