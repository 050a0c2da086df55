package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.ui.Pictures;
import org.townledger.ui.Window;
import org.townledger.vault.Role;

@DisplayName("Before the window's screens")
class EntranceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T01:41:07Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;
    private Stage stage;
    private ProgramWindow window;
    private Clerk clerk;

    private void opens(Path data) throws Exception {
        var opened = OpenedWindow.atItsEntrance(data, CLOCK, new ChosenByTest(), Pictures.Screen.FULL);
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
    }

    @AfterEach
    void hide() {
        Window.run(stage::hide);
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

    private void types(String selector, String text) {
        Window.run(() -> ((TextField) stage.getScene().lookup(selector)).setText(text));
    }

    private String read(String selector) {
        return Window.call(() -> ((Label) stage.getScene().lookup(selector)).getText());
    }

    private Path keyed() {
        Path data = folder.resolve("data");
        Typed.done(data, "init", "--office", Typed.OFFICE, "--user", TownOffice.CLERK);
        return data;
    }

    @Test
    void aWrongPasswordIsToldAndTheRightOneOpensTheDesk() throws Exception {
        opens(keyed());
        types("#password", "falsch-falsch");
        clerk.clicks("登录");
        assertThat(read("#complaint")).isEqualTo("用户名或密码不对，请重新输入。");
        pictures("login-wrong");

        types("#password", Typed.PASSWORD);
        clerk.clicks("登录");
        clerk.sees("工作台");
        assertThat(clerk.reads(".frame-header")).contains("郭海燕（管理员）");
    }

    @Test
    void afterThreeWrongOnesTheSecondsAreCounted() throws Exception {
        opens(keyed());
        for (int i = 0; i < 4; i++) {
            types("#password", "falsch-falsch");
            Window.run(() -> ((javafx.scene.control.Button) stage.getScene().lookup("#enter")).fire());
        }
        assertThat(read("#complaint")).contains("09:41:08");
        assertThat(read("#waiting")).isEqualTo("还要等 1 秒。");
        pictures("login-waiting");
    }

    @Test
    void aForgottenPasswordIsSetAnewByTheRecoveryCode() throws Exception {
        Path data = folder.resolve("data");
        String code = Typed.in(data, "init", "--office", Typed.OFFICE, "--user", TownOffice.CLERK).out().replaceAll("(?s).*恢复码：([0-9A-Z-]+).*", "$1");
        opens(data);
        clerk.clicks("忘记密码");
        types("#code", code.replaceFirst("^.", code.startsWith("7") ? "8" : "7"));
        types("#password", "ein-neues-passwort");
        types("#again", "ein-neues-passwort");
        clerk.clicks("设为密码");
        assertThat(read("#complaint")).contains("第 1 组");
        pictures("forgotten");

        types("#code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        clerk.clicks("设为密码");
        clerk.sees("工作台");
    }

    @Test
    void anOldLedgerIsGivenAPasswordAndTheRecoveryCodeMustBeKept() throws Exception {
        Path data = folder.resolve("data");
        TownOffice.ofBefore(data, CLOCK);
        opens(data);
        clerk.sees("全部数据马上加密");
        types("#name", TownOffice.CLERK);
        types("#password", Typed.PASSWORD);
        types("#again", Typed.PASSWORD);
        pictures("old-ledger");
        clerk.clicks("设为密码");

        clerk.sees("请保管好恢复码");
        pictures("recovery-code");
        assertThat(Window.call(() -> stage.getScene().lookup("#goOn").isDisabled())).isTrue();
        Window.run(() -> ((CheckBox) stage.getScene().lookup("#kept")).fire());
        clerk.clicks("进入台账");
        clerk.sees("工作台");
    }

    @Test
    void aFirstRunThatWasCutOffGoesOnAndTellsANewRecoveryCode() throws Exception {
        Path data = folder.resolve("data");
        Entering.vault(data, CLOCK).close();
        opens(data);
        types("#password", Typed.PASSWORD);
        clerk.clicks("登录");
        clerk.sees("先选定本单位");
        clerk.beginsTheOffice();
        clerk.sees("工作台");
    }

    @Test
    void whoseFirstPasswordSomebodyElseSetChoosesAnother() throws Exception {
        Path data = keyed();
        try (var vault = Entering.vault(data, CLOCK)) {
            assertThat(new OpenedFolder(vault, null).users().add(TownOffice.CLERK, "苏日娜", null, Role.CLERK, "erstes-passwort".toCharArray())).isEmpty();
        }
        opens(data);
        Window.run(() -> ((javafx.scene.control.ComboBox<String>) stage.getScene().lookup("#user")).setValue("苏日娜"));
        types("#password", "erstes-passwort");
        clerk.clicks("登录");
        clerk.sees("换成自己的密码");
        pictures("must-change");
        types("#password", "mein-eigenes-passwort");
        types("#again", "mein-eigenes-passwort");
        clerk.clicks("设为密码");
        clerk.sees("工作台");
        assertThat(clerk.reads(".frame-header")).contains("苏日娜（经办）");
    }
}
