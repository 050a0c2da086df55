package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseState;
import org.townledger.lists.ReadSource;
import org.townledger.rolls.Finding;
import org.townledger.rolls.FindingRow;
import org.townledger.rolls.RollKind;
import org.townledger.rolls.Verdict;
import org.townledger.schooling.SchoolingCase;
import org.townledger.schooling.SchoolingFilter;
import org.townledger.store.Store;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.Window;
import org.townledger.vault.Vault;
import org.townledger.wording.Wording;

@DisplayName("From a school's roll to suspected dropouts, and one of them to the closing of the case")
class RollsJourneyTest {

    private final Winding clock = new Winding();
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
            comparesTheSchoolRoll();
            listsOneChildAsASuspectedDropout();
            listsAllOthersAtOnce();
            notesAStrangerAsChecked();
            savesTheReport();
            comparesTheInsuranceRoll();
            seesBothInTheListOfEarlierOnes();
            opensTheChildsCase();
            persuades();
            bringsTheChildBack();
            looksAfterAMonthAndCloses();
            Window.run(stage::hide);
            assertThat(complaints.heard()).isEmpty();
        }
        holds();
    }

    private void open() throws Exception {
        var opened = OpenedWindow.atItsEntrance(folder.resolve("data"), clock, files, Pictures.Screen.FULL);
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
        clerk.beginsTheOffice();
        clerk.sees("工作台");
        Wiring wiring = wiring();
        var register = (ReadSource.Outcome.Read) wiring.sources.read(HousingTruth.SAMPLES.resolve("households.xlsx"),
                wiring.importHouseholds.columns().imported(), _ -> { });
        wiring.importHouseholds.run(TownOffice.CLERK, register.file(), Map.of(), _ -> { });
    }

    private void comparesTheSchoolRoll() {
        clerk.clicksOn("#nav-rolls");
        clerk.sees("把名册拖到这里");
        pictures("rolls-begin");
        files.next(HousingTruth.SAMPLES.resolve("school-roll.xlsx"));
        clerk.clicks("选名册");
        clerk.sees("school-roll.xlsx　比对日期 2026-11-23：应在册 119 人，104 人一致");
        assertThat(clerk.reads(".chip-bar")).containsSubsequence("缺", "15", "多", "15", "不同", "0", "待问", "0");
        pictures("rolls-missing");
    }

    private void listsOneChildAsASuspectedDropout() {
        selectsTheFirstRow();
        clerk.sees("打开这户档案");
        pictures("rolls-finding");
        clerk.clicks(".save-bar", "列为疑似辍学");
        clerk.sees("已列为疑似辍学：学〔2026〕0001号。");
        clerk.sees("未处理 14");
        pictures("rolls-settled");
    }

    private void listsAllOthersAtOnce() {
        Window.run(() -> ((CheckBox) root().lookup(".table-view .column-header .check-box")).fire());
        clerk.sees("已选 15 人");
        pictures("rolls-many");
        clerk.clicks(".many-bar", "列为疑似辍学");
        clerk.sees("已有 14 名学生列为疑似辍学，学〔2026〕0002号 起。1 名先前已处理，未动。");
        clerk.sees("未处理 0");
    }

    private void notesAStrangerAsChecked() {
        clerk.clicks(".chip-bar", "多");
        selectsTheFirstRow();
        pictures("rolls-unknown");
        Window.run(() -> ((TextInputControl) root().lookup(".case-panel .text-input")).setText("户籍在乌审旗"));
        clerk.clicks(".save-bar", "记为已核实");
        clerk.sees("已核实：户籍在乌审旗");
        clerk.clicks(".chip-bar", "不同");
        clerk.sees("没有不同之处");
        pictures("rolls-none");
    }

    private void savesTheReport() {
        files.next(folder.resolve("比对结果.xlsx"));
        clerk.clicks("另存报告");
        clerk.sees("已另存：比对结果.xlsx");
    }

    private void comparesTheInsuranceRoll() {
        clerk.clicks(".screen-bar", "数据比对");
        clerk.clicks("医保参保名册");
        files.next(HousingTruth.SAMPLES.resolve("insurance-roll.xlsx"));
        clerk.clicks("选名册");
        clerk.sees("应在册 528 人，503 人一致");
        selectsTheFirstRow();
        clerk.clicks(".save-bar", "转医疗保障");
        clerk.sees("未处理 24");
        pictures("rolls-insurance");
    }

    private void seesBothInTheListOfEarlierOnes() {
        clerk.presses(KeyCode.ESCAPE);
        clerk.presses(KeyCode.ESCAPE);
        clerk.sees("把名册拖到这里");
        clerk.sees("还有 24 条，去处理");
        clerk.sees("缺 15　多 15　不同 0　待问 0");
        pictures("rolls-earlier");
        clerk.clicks(".table-view", "还有 14 条，去处理");
        clerk.sees("school-roll.xlsx");
    }

    private void opensTheChildsCase() {
        Window.run(() -> {
            var rolls = window.main().rolls().shown().result().orElseThrow();
            var table = rolls.table().table();
            table.getSelectionModel().select(table.getItems().stream().filter(this::isTheFirstCase).findFirst().orElseThrow());
        });
        clerk.clicks(".case-panel", "打开个案");
        clerk.sees("学〔2026〕0001号");
        clerk.sees("还不能销号");
    }

    private boolean isTheFirstCase(FindingRow row) {
        return row.ofPerson() != null && row.ofPerson().numberText().equals("学〔2026〕0001号");
    }

    private void persuades() {
        clerk.clicks(".save-bar", "核实");
        put("劝返人员", "孟克、乌云");
        put("结果", "同意下周返校");
        clerk.clicks("记一次");
        clerk.sees("孟克、乌云：同意下周返校");
    }

    private void bringsTheChildBack() {
        clock.now = Instant.parse("2026-12-01T01:41:07Z");
        clerk.clicks(".blockers", "去填写");
        clerk.goesOnTo("returned_on");
        clerk.enters("2026-11-30");
        clerk.chooses("普通班");
        clerk.presses(KeyCode.CONTROL, KeyCode.S);
        clerk.sees("已保存 学〔2026〕0001号");
        assertThat(child("学〔2026〕0001号").back().placement()).isEqualTo("普通班就读");
    }

    private void looksAfterAMonthAndCloses() {
        clock.now = Instant.parse("2027-01-08T01:41:07Z");
        opens("学〔2026〕0002号");
        opens("学〔2026〕0001号");
        put("回访人", "孟克");
        clerk.clicks("记回访");
        clerk.sees("在校");
        clerk.clicks(".save-bar", "销号");
        clerk.types("复学满一个月，回访在校");
        clerk.presses(KeyCode.ENTER);
        clerk.sees("已转入“销号”");
    }

    private void holds() {
        try (Vault vault = Entering.vault(folder.resolve("data"), clock)) {
            Store store = vault.store();
            var wiring = new Wiring(vault, new Wording(Wording.CHINESE));
            List<SchoolingCase> children = store.read(tx -> wiring.school.children.all(tx, SchoolingFilter.ALL));
            assertThat(children).hasSize(15).allMatch(child -> "疑似辍学".equals(child.absence().kind()));
            assertThat(children).filteredOn(child -> child.file().state() == CaseState.CLOSED).singleElement()
                    .satisfies(child -> assertThat(child.file().numberText()).isEqualTo("学〔2026〕0001号"));
            var school = wiring.rolls.read.all().stream().filter(one -> one.comparison().kind() == RollKind.SCHOOL).findFirst().orElseThrow();
            assertThat(school.open()).isEqualTo(14);
            List<Finding> findings = wiring.rolls.read.one(school.comparison().id()).orElseThrow().rows().stream().map(FindingRow::finding).toList();
            assertThat(findings).filteredOn(finding -> finding.verdict() == Verdict.MISSING)
                    .allMatch(finding -> finding.settling() != null && finding.settling().caseId() != null);
            assertThat(store.firstBrokenLink()).isZero();
        }
        assertThat(Files.exists(folder.resolve("比对结果.xlsx"))).isTrue();
    }

    private void selectsTheFirstRow() {
        Window.run(() -> window.main().rolls().shown().result().orElseThrow().table().table().getSelectionModel().selectFirst());
    }

    private void put(String prompt, String text) {
        Window.run(() -> root().lookupAll(".text-input").stream().map(TextInputControl.class::cast)
                .filter(field -> prompt.equals(field.getPromptText())).findFirst().orElseThrow().setText(text));
    }

    private void opens(String number) {
        Window.run(() -> window.main().ledgers().of("schooling").orElseThrow().shown().show(child(number).file().id()));
        clerk.sees(number);
    }

    private SchoolingCase child(String number) {
        Wiring wiring = window.main().wiring();
        return wiring.store.read(tx -> wiring.school.children.all(tx, SchoolingFilter.ALL)).stream()
                .filter(child -> child.file().numberText().equals(number)).findFirst().orElseThrow();
    }

    private Wiring wiring() {
        return Window.call(() -> window.main().wiring());
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    /** As wide as the office's screen, and as narrow as at 150 %. */
    private void pictures(String name) {
        picture(Pictures.Screen.FULL, name);
        Window.run(() -> Pictures.resize(stage, Pictures.Screen.AT_150));
        picture(Pictures.Screen.AT_150, name + "-150");
        Window.run(() -> Pictures.resize(stage, Pictures.Screen.FULL));
        Window.settle();
    }

    private void picture(Pictures.Screen screen, String name) {
        Window.settle();
        Window.call(() -> {
            Pictures.save(stage, screen, Path.of("target", "pictures", name + ".png"));
            return true;
        });
    }

    private static final class Winding extends Clock {

        private volatile Instant now = Instant.parse("2026-11-23T01:41:07Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
