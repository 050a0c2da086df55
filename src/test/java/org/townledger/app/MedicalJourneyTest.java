package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseState;
import org.townledger.lists.ReadSource;
import org.townledger.medical.Insurance;
import org.townledger.medical.MedicalCase;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.Window;

@DisplayName("From the old medical sheet to a household that is supported, insured and visited")
class MedicalJourneyTest {

    private static final String PATIENT = "董伟㛃";
    private static final String ID = "150699194506078194";
    private static final CaseNumber NUMBER = new CaseNumber("医", 2026, 201);
    private static final String WATCH = "依据：敖党发〔2024〕20号 第三章一(一)2 医疗保障(1)";
    private static final String INSURE = "依据：敖党发〔2024〕20号 第三章一(一)2 医疗保障(2)";

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC);
    private final ChosenByTest files = new ChosenByTest();

    @TempDir
    Path folder;
    private Stage stage;
    private ProgramWindow window;
    private Clerk clerk;

    @AfterEach
    void closeTheWindow() {
        Window.run(stage::hide);
    }

    @Test
    void theWholeStory() throws Exception {
        try (var complaints = new StyleComplaints()) {
            open();
            importsTheRegisterAndTheOldSheet();
            findsAnOldCase();
            entersAPatientByKeyboardAlone();
            addsAStayWhosePartsMissTheTotal();
            isToldWhatIsMissing();
            entersSupport();
            insuresEveryMember();
            signsAndVisits();
            closesTheCase();
            printsTheLedgerForTheOfficeAlone();
            Window.run(stage::hide);
            assertThat(complaints.heard()).isEmpty();
        }
        holds();
    }

    private void open() throws Exception {
        var opened = OpenedWindow.atItsEntrance(folder.resolve("data"), clock, files, new Pictures.Screen(1366, 698, 1));
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
        clerk.beginsTheOffice();
        clerk.clicksOn("#nav-register");
        clerk.sees("农牧户档案还是空的");
    }

    private void importsTheRegisterAndTheOldSheet() {
        Wiring wiring = wiring();
        var register = (ReadSource.Outcome.Read) wiring.sources.read(HousingTruth.SAMPLES.resolve("households.xlsx"),
                wiring.importHouseholds.columns().imported(), _ -> { });
        wiring.importHouseholds.run(TownOffice.CLERK, register.file(), Map.of(), _ -> { });
        files.next(HousingTruth.SAMPLES.resolve("medical.xlsx"));
        clerk.clicksOn("#nav-medical");
        clerk.sees("医疗保障台账还是空的");
        clerk.clicks("导入旧台账");
        clerk.clicks("选文件");
        clerk.clicks("先导入，号码标");
        clerk.clicks("下一步：导入 200 行");
        clerk.clicks("导入 200 行");
        clerk.sees("200 件已导入");
        clerk.clicks("去台账看");
        assertThat(patients(wiring())).hasSize(200);
    }

    private void findsAnOldCase() {
        clerk.presses(KeyCode.CONTROL, KeyCode.F);
        clerk.types("zll");
        clerk.sees("住院 1 次，总费用 250,385 元，自付合计 102,538 元");
        Window.run(() -> ((TableView<?>) stage.getScene().lookup(".table-view")).getSelectionModel().selectFirst());
        assertThat(clerk.reads(".case-header")).contains("朱兰丽", "达到预警");
        clerk.clicks("清除筛选");
    }

    private void entersAPatientByKeyboardAlone() {
        clerk.presses(KeyCode.CONTROL, KeyCode.N);
        clerk.types("dwj");
        clerk.waitsForSuggestion(PATIENT);
        clerk.presses(KeyCode.ENTER);
        assertThat(clerk.cursor()).isEqualTo("found_on");
        clerk.enters("2026.8.1");
        clerk.goesOnTo("admitted_on");
        clerk.enters("2026-07-20");
        clerk.goesOnTo("disease");
        clerk.chooses("高血压");
        clerk.goesOnTo("total");
        entersTheBill("2万", "12000", "0", "2000", "6000");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("已保存 " + NUMBER.text() + " " + PATIENT);
    }

    private void addsAStayWhosePartsMissTheTotal() {
        clerk.clicks("添加一次住院");
        assertThat(clerk.cursor()).isEqualTo("admitted_on");
        clerk.enters("2026年10月8日");
        clerk.goesOnTo("total");
        entersTheBill("40000", "20000", "5000", "2000", "12000");
        clerk.sees("各项合计 39,000 元，总费用 40,000 元，相差 1,000 元，请核对。");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        assertThat(clerk.cursor()).isEqualTo("total");
        assertThat(patient().stays()).hasSize(1);
        clerk.goesOnTo("self_paid");
        clerk.enters("13000");
        assertThat(clerk.reads(".field-error")).noneMatch(said -> said.contains("相差"));
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("近12个月自付 19,000 元 / 线 14,068 元");
        assertThat(patient().stays()).hasSize(2);
    }

    private void entersTheBill(String total, String basic, String serious, String aid, String selfPaid) {
        List.of(total, basic, serious, aid).forEach(clerk::enters);
        clerk.goesOnTo("self_paid");
        clerk.enters(selfPaid);
    }

    private void isToldWhatIsMissing() {
        clerk.clicks(".save-bar", "核实");
        clerk.clicks(".save-bar", "申请销号");
        assertThat(patient().file().state()).isEqualTo(CaseState.VERIFIED);
        assertThat(clerk.reads(".blockers")).containsSubsequence("还不能销号：差 3 项", "自付超监测线 4,932 元，帮扶不足", WATCH,
                "2026 年第 1、2 号成员没有参保", INSURE, "慢病患者还没有签约家庭医生", WATCH);
    }

    private void entersSupport() {
        goesToTheFirstGap();
        clerk.presses(KeyCode.SPACE);
        fillsTheRow("临时救助", "5000", "2026-11-10");
        assertThat(clerk.reads(".blockers")).contains("还不能销号：差 2 项");
    }

    private void insuresEveryMember() {
        goesToTheFirstGap();
        fillsTheRow("已参保", "400", "280", "");
        fillsTheRow("异地参保", "400", "", "");
        assertThat(clerk.reads(".blockers")).contains("还不能销号：差 1 项");
    }

    private void signsAndVisits() {
        goesToTheFirstGap();
        assertThat(clerk.cursor()).isEqualTo("contracted");
        clerk.chooses("已签约");
        clerk.goesOnTo("doctor");
        clerk.enters("苏日娜");
        assertThat(clerk.reads(".blockers")).contains("还不能销号：差 1 项", "家庭医生随访已过 2026-11-01");
        goesToTheFirstGap();
        clerk.presses(KeyCode.SPACE);
        fillsTheRow("2026-11-20", "", "血压平稳");
        assertThat(clerk.reads(".blockers")).isEmpty();
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("下次随访应在 2027-02-20 前");
    }

    /** By the link of the first thing that keeps the case from being closed. */
    private void goesToTheFirstGap() {
        clerk.clicks(".blockers", "去填写");
    }

    /** Enter by Enter from the field with the cursor on; a blank leaves its field as it is, and a list that drops down takes one more. */
    private void fillsTheRow(String... texts) {
        for (String text : texts) {
            Node field = owner();
            if (!text.isEmpty()) {
                clerk.enters(text);
            }
            if (owner() == field) {
                clerk.presses(KeyCode.ENTER);
            }
        }
    }

    private Node owner() {
        return Window.call(() -> stage.getScene().getFocusOwner());
    }

    private void closesTheCase() {
        clerk.clicks(".save-bar", "销号");
        clerk.types("帮扶、参保、随访均已落实");
        clerk.presses(KeyCode.ENTER);
        clerk.sees("已转入“销号”");
    }

    private void printsTheLedgerForTheOfficeAlone() {
        clerk.clicks(".chip-bar", "全部");
        files.next(folder.resolve("医疗.pdf"));
        clerk.clicks(".screen-bar", "打印");
        clerk.sees("医疗保障台账涉及未成年人或病情，不得公示，没有公示版（《个人信息保护法》第二十八条）。");
        assertThat(choices()).filteredOn(choice -> choice.getText().equals("公示版")).singleElement()
                .satisfies(choice -> assertThat(choice.isDisabled()).isTrue());
        clerk.clicks("整本台账");
        clerk.clicks("生成并预览");
        clerk.clicks("另存为 PDF");
        clerk.sees("已另存到");
        clerk.presses(KeyCode.ESCAPE);
        clerk.clicks("不打印了");
    }

    private List<RadioButton> choices() {
        return Window.call(() -> stage.getScene().getRoot().lookupAll(".radio-button").stream().map(RadioButton.class::cast).toList());
    }

    private void holds() throws Exception {
        try (var office = new TownOffice(folder.resolve("data"))) {
            List<MedicalCase> all = patients(office.wiring);
            assertThat(all).hasSize(201);
            MedicalCase closed = all.getLast();
            assertThat(closed.file().number()).isEqualTo(NUMBER);
            assertThat(closed.file().state()).isEqualTo(CaseState.CLOSED);
            assertThat(closed.file().closeBasis()).isEqualTo("帮扶、参保、随访均已落实");
            assertThat(closed.file().concerned().household()).isNotNull();
            assertThat(closed.stays()).extracting(stay -> stay.bill().selfPaid().intValueExact()).containsExactly(6000, 13000);
            assertThat(closed.supports()).singleElement().satisfies(support -> {
                assertThat(support.kind()).isEqualTo("临时救助");
                assertThat(support.amount()).isEqualByComparingTo("5000");
                assertThat(support.grantedOn()).isEqualTo("2026-11-10");
            });
            assertThat(closed.insured()).extracting(Insurance::status).containsExactlyInAnyOrder("已参保", "异地参保");
            assertThat(closed.doctor().lastVisit()).contains(LocalDate.of(2026, 11, 20));
            assertThat(office.store.firstBrokenLink()).isZero();
        }
        assertThat(text(folder.resolve("医疗.pdf"))).contains(PATIENT, ID, "第1页");
    }

    private static String text(Path pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }

    private Wiring wiring() {
        return Window.call(() -> window.main().wiring());
    }

    private static List<MedicalCase> patients(Wiring wiring) {
        return wiring.store.read(tx -> wiring.medical.ledger().all(tx, CaseFilter.ALL));
    }

    private MedicalCase patient() {
        return patients(wiring()).stream().filter(patient -> NUMBER.equals(patient.file().number())).findFirst().orElseThrow();
    }
}
