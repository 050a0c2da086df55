package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.schooling.NoticeKind;
import org.townledger.schooling.SchoolingCase;
import org.townledger.schooling.SchoolingFilter;
import org.townledger.store.Store;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.Window;
import org.townledger.vault.Vault;
import org.townledger.wording.Wording;

@DisplayName("From the school list of the office to a summons on paper and a child on the aid list")
class SchoolingJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Pictures.Screen SCREEN = Pictures.Screen.FULL;

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
            choosesTheOffice();
            importsTheRegister();
            importsTheOldList();
            opensAChild();
            writesAPersuasionDown();
            issuesASummonsAndLooksAtIt();
            takesAChildOntoTheAidList();
            Window.run(stage::hide);
            assertThat(complaints.heard()).isEmpty();
        }
        holds();
    }

    private void open() throws Exception {
        var opened = OpenedWindow.atItsEntrance(folder.resolve("data"), clock, files, SCREEN);
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
    }

    private void choosesTheOffice() {
        clerk.beginsTheOffice();
        clerk.clicksOn("#nav-register");
        clerk.sees("农牧户档案还是空的");
    }

    private void importsTheRegister() {
        files.next(HousingTruth.SAMPLES.resolve("households.xlsx"));
        clerk.clicks("导入花名册");
        clerk.clicks("选文件");
        clerk.clicks("下一步");
        clerk.clicks("导入 ");
        clerk.clicks("去台账看");
        clerk.sees("200 户");
    }

    private void importsTheOldList() {
        files.next(HousingTruth.SAMPLES.resolve("schooling.xlsx"));
        clerk.clicksOn("#nav-schooling");
        clerk.clicks("导入旧台账");
        clerk.clicks("选文件");
        clerk.clicks("先导入，号码标");
        clerk.clicks("下一步：导入 200 行");
        clerk.clicks("导入 200 行");
        clerk.sees("200 件已导入");
        clerk.clicks("去台账看");
        picture("schooling-journey-list");
    }

    private void opensAChild() {
        Wiring wiring = Window.call(() -> window.main().wiring());
        SchoolingCase child = wiring.store.read(tx -> wiring.school.children.all(tx, SchoolingFilter.ALL.away("辍学"))).stream()
                .filter(one -> one.back().returnedOn() == null && one.file().concerned().wholeId().filter(id -> id.ageOn(TODAY) < 15).isPresent())
                .findFirst().orElseThrow();
        Window.run(() -> window.main().ledgers().of("schooling").orElseThrow().shown().show(child.file().id()));
        clerk.sees("还不能销号");
    }

    private void writesAPersuasionDown() {
        put("劝返人员", "孟克、乌云");
        put("结果", "同意下周返校");
        clerk.clicks("记一次");
        clerk.sees("孟克、乌云：同意下周返校");
    }

    private void issuesASummonsAndLooksAtIt() {
        Window.run(() -> ((TextInputControl) prompted("选择文书")).setText("督促入学通知书"));
        clerk.clicks("出具");
        clerk.sees("敖教督〔2026〕1号");
        clerk.clicks(".step-line-of-course", "打印");
        clerk.sees("督促入学通知书敖教督〔2026〕1号.pdf");
        picture("schooling-notice");
        clerk.presses(KeyCode.ESCAPE);
        clerk.sees("控辍保学台账");
    }

    private void takesAChildOntoTheAidList() {
        Window.run(() -> ((MenuButton) root().lookup("#doors")).getItems().getFirst().fire());
        clerk.sees("2026 年应纳入");
        picture("schooling-aid");
        clerk.clicks(".table-view", "纳入");
        clerk.sees("已纳入 1 人");
    }

    private void put(String prompt, String text) {
        Window.run(() -> prompted(prompt).setText(text));
    }

    private TextInputControl prompted(String prompt) {
        return root().lookupAll(".text-input").stream().map(TextInputControl.class::cast)
                .filter(field -> prompt.equals(field.getPromptText())).findFirst().orElseThrow();
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    private void picture(String name) {
        picture(name + "-150", Pictures.Screen.AT_150);
        picture(name, SCREEN);
    }

    private void picture(String name, Pictures.Screen size) {
        Window.run(() -> Pictures.resize(stage, size));
        Window.call(() -> {
            Pictures.save(stage, size, Path.of("target", "pictures", name + ".png"));
            return true;
        });
    }

    private void holds() {
        try (Vault vault = Entering.vault(folder.resolve("data"), clock)) {
            Store store = vault.store();
            var wiring = new Wiring(vault, new Wording(Wording.CHINESE));
            List<SchoolingCase> children = store.read(tx -> wiring.school.children.all(tx, SchoolingFilter.ALL.with(CaseFilter.ALL)));
            assertThat(children).hasSize(200);
            assertThat(children).filteredOn(child -> !child.log().isEmpty()).singleElement().satisfies(child -> {
                assertThat(child.log().persuasions()).hasSize(1);
                assertThat(child.log().standing(NoticeKind.SUMMONS)).isPresent();
            });
            assertThat(wiring.school.readAid.run(2026)).filteredOn(child -> child.isIncluded()).hasSize(1);
        }
    }
}
