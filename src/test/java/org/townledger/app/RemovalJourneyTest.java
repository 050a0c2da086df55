package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseState;
import org.townledger.cases.Concerned;
import org.townledger.cases.SaveCase;
import org.townledger.housing.HousingCase;
import org.townledger.monitoring.FindingMatter;
import org.townledger.monitoring.Identification;
import org.townledger.monitoring.IncomeKind;
import org.townledger.monitoring.Labour;
import org.townledger.monitoring.Measure;
import org.townledger.monitoring.MemberFact;
import org.townledger.monitoring.Monitoring;
import org.townledger.monitoring.MonitoringFile;
import org.townledger.monitoring.MonitoringOutcome;
import org.townledger.monitoring.MonitoringState;
import org.townledger.monitoring.Noted;
import org.townledger.monitoring.Notice;
import org.townledger.monitoring.RemovalWay;
import org.townledger.people.HouseholdFilter;
import org.townledger.store.Transaction;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.TextEntry;
import org.townledger.ui.Window;

@DisplayName("From a removal that is refused with every blocker, over the ledger that blocks it, to the proposal that is granted")
class RemovalJourneyTest {

    private static final String TYPE = "边缘易致贫户";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private Path data;
    private UUID household;
    private String head;
    private HousingCase house;
    private Stage stage;
    private Clerk clerk;

    /** A household with measures, income and labour, and with a house that somebody reported as dilapidated. */
    @BeforeEach
    void monitorAHousehold() {
        data = folder.resolve("data");
        Typed.done(data, "init", "--office", Typed.OFFICE);
        Typed.done(data, "import", "households", HousingTruth.SAMPLES.resolve("households.xlsx").toString());
        try (var office = new TownOffice(data)) {
            office.isNow("2026-11-23T01:41:07Z");
            var wiring = office.wiring;
            var row = office.store.read(tx -> wiring.households.rows(tx, HouseholdFilter.ALL.ofTypes(Set.of(TYPE)))).getFirst();
            household = row.household().id();
            var file = wiring.household.file.of(household);
            head = file.head();
            Monitoring monitoring = identified(office);
            wiring.monitoring.measure.run(TownOffice.CLERK, new Measure(newId(office), monitoring.id(), "健康帮扶", null, null,
                    LocalDate.of(2025, 5, 1), null, "签约协议"));
            for (int month = 4; month <= 10; month++) {
                wiring.monitoring.income.run(TownOffice.CLERK, monitoring.id(), YearMonth.of(2026, month), Map.of(IncomeKind.WAGES, new BigDecimal(5200)));
            }
            wiring.monitoring.finding.members(TownOffice.CLERK, monitoring.id(),
                    file.family().members().stream().map(member -> new MemberFact(member.id(), Labour.ORDINARY, "健康", null)).toList());
            wiring.monitoring.finding.run(TownOffice.CLERK, monitoring.id(), FindingMatter.MEDICAL, true, TODAY, "参保凭证");
            var whom = new Concerned(household, head, null, row.household().village(), null, TYPE, null, null);
            var found = HousingCase.found(CaseFile.found(newId(office), TownOffice.CODE, whom, LocalDate.of(2026, 10, 8)));
            house = ((SaveCase.Outcome.Saved<HousingCase>) wiring.housing.save().run(TownOffice.CLERK, found)).subject();
        }
    }

    private Monitoring identified(TownOffice office) {
        Identification way = Identification.clue("联户干部排查", LocalDate.of(2025, 3, 3))
                .visited(Noted.of(LocalDate.of(2025, 3, 6), "苏日娜、孟克"), Noted.of(LocalDate.of(2025, 3, 6), "授权书 2025-11"))
                .appraised(Noted.of(LocalDate.of(2025, 3, 12), "村民代表会"), new Notice(LocalDate.of(2025, 3, 13), 5))
                .compared(Noted.of(LocalDate.of(2025, 3, 20), "符合"))
                .approved(Noted.of(LocalDate.of(2025, 3, 28), "镇联席会议"), Noted.of(LocalDate.of(2025, 4, 10), "敖防返贫〔2025〕3号"));
        var begun = Monitoring.begun(newId(office), household, TYPE, way).withRisks(List.of("因病"));
        return ((MonitoringOutcome.Recorded) office.wiring.monitoring.identify.run(TownOffice.CLERK, begun)).monitoring();
    }

    private static UUID newId(TownOffice office) {
        return office.store.read(Transaction::newId);
    }

    @AfterEach
    void closeTheWindow() {
        Window.run(stage::hide);
    }

    @Test
    void theWholeStory() throws Exception {
        try (var complaints = new StyleComplaints()) {
            open();
            isRefusedWithEveryBlocker();
            goesToTheHouseAndDismissesIt();
            findsWhatNoProgramComputes();
            proposesTheRemoval();
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

    private void isRefusedWithEveryBlocker() {
        clerk.clicksOn("#nav-monitoring");
        clerk.clicks(".screen-bar", "风险消除");
        clerk.sees("现在不能提出风险消除");
        assertThat(clerk.reads(".condition-state")).contains(house.file().numberText() + " 发现，未销号", "2025-04 识别，已 19 个月");
        assertThat(clerk.reads(".condition-clause")).contains("2 住房保障(1)", "1(3) 消除标准", "1(3) 消除要求");
        picture("removal-journey-refused");
        clerk.clicks("提出风险消除");
        assertThat(clerk.cursor()).isEqualTo("住房安全");
        clerk.sees("现在不能提出风险消除");
    }

    private void goesToTheHouseAndDismissesIt() {
        clerk.clicks("去住房台账");
        clerk.sees("还不能销号");
        Window.run(() -> root().lookupAll(".case-panel .menu-button").stream().map(MenuButton.class::cast).flatMap(menu -> menu.getItems().stream())
                .filter(item -> "认定不属实".equals(item.getText())).findFirst().ifPresent(MenuItem::fire));
        clerk.types("房屋已于去年翻建，鉴定为 A 级");
        clerk.clicks(".act-pane", "认定不属实");
        clerk.sees("不属实");
    }

    private void findsWhatNoProgramComputes() {
        clerk.clicksOn("#nav-monitoring");
        clerk.clicks("重新核查");
        finds("持续稳定", "工资流水");
        finds("已稳定解决", "医疗费已报销，债务已还清");
        finds("稳定消除", "入户核实，两人签字");
        clerk.sees("可以提出风险消除");
        picture("removal-journey-ready");
    }

    private void finds(String answer, String evidence) {
        Window.run(() -> {
            root().lookupAll(".removal-foot .radio-button").stream().map(RadioButton.class::cast).filter(radio -> answer.equals(radio.getText()))
                    .forEach(RadioButton::fire);
            root().lookupAll(".removal-foot *").stream().filter(TextEntry.class::isInstance).map(TextEntry.class::cast).forEach(entry -> entry.setValue(evidence));
        });
        clerk.clicks(".removal-foot", "保存认定");
    }

    private void proposesTheRemoval() {
        clerk.clicks("提出风险消除");
        clerk.sees("记下核查");
        picture("removal-journey-proposed");
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    private void picture(String name) {
        Window.call(() -> {
            Pictures.save(stage, Pictures.Screen.FULL, Path.of("target", "pictures", name + ".png"));
            return true;
        });
    }

    private void holds() {
        try (var office = new TownOffice(data)) {
            MonitoringFile file = office.wiring.monitoring.read.of(household, RemovalWay.SUPPORTED).orElseThrow();
            assertThat(file.monitoring().state()).isEqualTo(MonitoringState.REMOVING);
            assertThat(file.monitoring().removal().proposal()).isEqualTo(Noted.of(TODAY, TownOffice.CLERK));
            CaseFile now = office.store.read(tx -> office.wiring.cases.find(tx, house.file().id())).orElseThrow();
            assertThat(now.state()).isEqualTo(CaseState.DISMISSED);
        }
    }
}
