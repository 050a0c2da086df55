package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseLife;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.lists.SaveSetting;
import org.townledger.ui.Pictures;
import org.townledger.ui.Window;
import org.townledger.vault.Role;

@DisplayName("Who works at the window")
class WhoWorksTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T01:41:07Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private Stage stage;
    private ProgramWindow window;
    private Clerk clerk;

    private void opens(Role role) throws Exception {
        Path data = folder.resolve("data");
        try (var office = new TownOffice(data)) {
            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
        }
        var opened = OpenedWindow.loggedInAs(role, data, CLOCK, new ChosenByTest(), Pictures.Screen.FULL);
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
    }

    @AfterEach
    void hide() {
        if (stage != null) {
            Window.run(stage::hide);
        }
    }

    private void pictures(String name) {
        for (Pictures.Screen screen : new Pictures.Screen[] {Pictures.Screen.AT_150, Pictures.Screen.FULL}) {
            Window.run(() -> Pictures.resize(stage, screen));
            Window.call(() -> {
                Pictures.save(stage, screen, Path.of("target", "pictures", name + (screen == Pictures.Screen.FULL ? "" : "-150") + ".png"));
                return true;
            });
        }
    }

    private <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(stage.getScene().lookup(selector));
    }

    @Test
    void lockedTheWindowShowsNothingAndComesBackAsItWas() throws Exception {
        opens(Role.ADMINISTRATOR);
        Window.run(() -> window.main().open("housing"));
        clerk.presses(KeyCode.CONTROL, KeyCode.K);
        clerk.types("斯琴");
        clerk.presses(KeyCode.CONTROL, KeyCode.L);

        clerk.sees("已锁定");
        assertThat(clerk.reads(".root")).noneMatch(text -> text.contains("住房") || text.contains("〔"));
        assertThat(javafx.stage.Window.getWindows()).noneMatch(javafx.stage.PopupWindow.class::isInstance);
        pictures("locked");
        clerk.presses(KeyCode.F1);
        clerk.sees("已锁定");
        Window.run(() -> find("#password", TextField.class).setText("falsch-falsch"));
        clerk.clicks("解锁");
        clerk.sees("密码不对");

        Window.run(() -> find("#password", TextField.class).setText(Typed.PASSWORD));
        clerk.clicks("解锁");
        clerk.sees("住房安全");
        assertThat(Window.call(() -> find(".search-field .text-field", TextField.class).getText())).isEqualTo("斯琴");
    }

    @Test
    void theWindowLocksItselfAfterARest() throws Exception {
        opens(Role.CLERK);
        Window.run(() -> window.locking().afterIdle(javafx.util.Duration.millis(1)));

        clerk.sees("已锁定");
        clerk.clicks("换人登录");
        clerk.sees("请选择用户，输入密码");
    }

    @Test
    void theAdministratorKeepsUsersInTheSettings() throws Exception {
        opens(Role.ADMINISTRATOR);
        Window.run(() -> window.main().open("settings"));
        Window.run(() -> {
            TabPane tabs = find(".tab-pane", TabPane.class);
            tabs.getSelectionModel().select(tabs.getTabs().stream().filter(tab -> tab.getText().equals("用户与权限")).findFirst().orElseThrow());
        });
        clerk.clicks("添加用户");
        Window.run(() -> {
            find(".dialog-box #name", TextField.class).setText("苏日娜");
            find(".dialog-box #password", TextField.class).setText("1234567");
        });
        clerk.clicks(".dialog-box", "添加");
        clerk.sees("至少 8 个字符，请再加长");
        pictures("user-dialog");
        Window.run(() -> find(".dialog-box #password", TextField.class).setText("erstes-passwort"));
        clerk.clicks(".dialog-box", "添加");
        clerk.sees("已添加苏日娜");
        pictures("users");
        assertThat(clerk.reads(".table-view")).contains("苏日娜", "经办");

        Window.run(() -> stage.getScene().lookup("#lock").requestFocus());
        Window.run(() -> find("#user", javafx.scene.control.MenuButton.class).getItems().getFirst().fire());
        clerk.sees("现在的密码");
        pictures("change-password");
    }

    @Test
    void aReaderSeesTheLedgerAndIsToldWhatIsNotForReaders() throws Exception {
        opens(Role.READER);
        Window.run(() -> window.main().open("housing"));
        Window.run(() -> window.main().ledgers().of("housing").orElseThrow().openFirst());
        clerk.sees("保存");
        pictures("reader");
        assertThat(Window.call(() -> stage.getScene().getRoot().lookupAll(".not-allowed").stream().map(node -> ((ButtonBase) node).getText()).toList()))
                .contains("新增", "导入", "导出", "打印", "保存");
        clerk.clicks(".save-bar", "保存");
        clerk.sees("“查看”角色没有“登记和修改”的权限。请由经办、审核或管理员办理。");
        pictures("not-allowed");
        Window.run(() -> window.main().open("settings"));
        assertThat(Window.call(() -> find(".tab-pane", TabPane.class).getTabs().size())).as("the size of the text alone").isEqualTo(1);
    }

    @Test
    void whereTheOfficeChoosesSoNobodyClosesWhatTheyEnteredAlone() throws Exception {
        try (var office = new TownOffice(folder.resolve("data"))) {
            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
            List<HousingCase> open = office.store.read(tx -> office.wiring.houses.all(tx, HousingFilter.ALL.with(CaseFilter.ALL.open()))).stream()
                    .filter(house -> CaseAct.forward(house.file().state()).isPresent()).toList();
            assertThat(closing(office, TownOffice.CLERK, open.get(0))).isNotEqualTo("cases.life.closedByAnother");

            new SaveSetting(office.store, office.wiring.lists).run(TownOffice.CLERK, "users.closing_by_another", "1", null, false);

            assertThat(closing(office, TownOffice.CLERK, open.get(1))).isEqualTo("cases.life.closedByAnother");
            assertThat(closing(office, "苏日娜", open.get(1))).isNotEqualTo("cases.life.closedByAnother");
            HousingCase together = open.get(2);
            assertThat(office.wiring.housing.move().run("苏日娜", together.file().id(), CaseAct.forward(together.file().state()).orElseThrow(),
                    LocalDate.of(2026, 11, 1), null)).isInstanceOf(CaseLife.Outcome.Moved.class);
            assertThat(closing(office, TownOffice.CLERK, together)).as("somebody else worked on it too").isNotEqualTo("cases.life.closedByAnother");
        }
    }

    private static String closing(TownOffice office, String user, HousingCase house) {
        return office.wiring.housing.move().run(user, house.file().id(), CaseAct.CLOSE, LocalDate.of(2026, 11, 1), "验收")
                instanceof CaseLife.Outcome.Refused(var reason) ? reason.key() : "";
    }
}
