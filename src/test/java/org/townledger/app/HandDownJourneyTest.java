package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.store.schema.Tables.DISCLOSURE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.ui.Pictures;
import org.townledger.ui.StyleComplaints;
import org.townledger.ui.Window;

@DisplayName("What a banner hands down, from its window to the town's ledger")
class HandDownJourneyTest {

    private static final String AOZHAO = HandoffWorld.TOWNS.get(0);
    private static final String AOZHAO_NAME = "敖勒召其镇";
    private static final String SHANGHAIMIAO = HandoffWorld.TOWNS.get(1);

    private final ChosenByTest files = new ChosenByTest();

    @TempDir
    private Path folder;
    private Stage stage;
    private Clerk clerk;

    @AfterEach
    void closeTheWindow() {
        if (stage != null) {
            Window.run(stage::hide);
        }
    }

    @Test
    void isChosenAddedToPackedAndReadByTheTown() throws Exception {
        var world = new HandoffWorld(folder, 2);
        world.fill(AOZHAO, 3);
        world.fill(SHANGHAIMIAO, 3);
        Typed.done(world.of(SHANGHAIMIAO), "handoff", "offer", SHANGHAIMIAO.substring(0, 9) + "000002", "--to", AOZHAO, "--reason", "投靠子女，房屋已交回集体");
        world.merge(world.pack(AOZHAO), world.pack(SHANGHAIMIAO));
        Path wrong = Files.writeString(folder.resolve("缺日期.csv"), "台账,姓名,发现日期\n住房安全,孟根,\n");
        Path clues = Files.writeString(folder.resolve("线索.csv"), "台账,姓名,发现日期,线索来源,情况说明\n住房安全,孟根,2026-10-21,旗住建局,院墙开裂\n");
        Path roll = Files.writeString(folder.resolve("2026年秋季学籍.csv"), "姓名,身份证号,学校\n乌云娜,,第一小学\n");
        Path stick = Files.createDirectories(folder.resolve("KINGSTON"));
        try (var complaints = new StyleComplaints()) {
            var opened = OpenedWindow.loggedIn(world.banner(), Typed.CLOCK, files, Pictures.Screen.FULL);
            stage = opened.stage();
            clerk = opened.clerk();
            clerk.clicks(".screen-bar", "下发给镇");
            clerk.clicks(".chip-bar", AOZHAO_NAME);
            clerk.sees("现有 1 项要告知这个镇");
            clerk.sees("待接收");
            pictures("journey-handdown");
            files.next(wrong);
            clerk.clicksOn("#cluesChoose");
            clerk.sees("没有发现日期");
            pictures("journey-handdown-wrong");
            files.next(clues);
            clerk.clicksOn("#cluesChoose");
            clerk.sees("线索.csv，1 条线索");
            files.next(roll);
            clerk.clicksOn("#schoolChoose");
            clerk.sees("告知 1 项，新线索 1 条，名册 1 份");
            files.next(stick);
            Window.run(() -> ((MenuButton) stage.getScene().lookup("#choose")).getItems().getLast().fire());
            clerk.sees("够用");
            assertThat(clerk.reads(".chip-bar")).contains("1");
            pictures("journey-handdown-chosen");
            stepAt150("attach");
            stepAt150("write");
            clerk.clicks("打包并写入");
            clerk.sees("核对无误，可以拔出 U盘。");
            assertThat(clerk.reads(".chip-bar")).as("the clue waits for the town's answer").contains("2");
            pictures("journey-handdown-packed");
            assertThat(complaints.heard()).isEmpty();
            List<String> left = opened.window().main().wiring().store.read(tx -> tx.sql().selectFrom(DISCLOSURE).fetch(DISCLOSURE.FILE_NAME));
            assertThat(left).contains("package.p7m");
        }
        List<Path> written;
        try (var there = Files.list(stick)) {
            written = there.toList();
        }
        assertThat(written).as("one package and nothing half done").hasSize(1);
        var read = HandoffWorld.json(Typed.in(world.of(AOZHAO), "handoff", "merge", written.getFirst().toString(), "--json"));
        assertThat(read.toString()).contains("merged");
    }

    /** The steps stand behind tabs there. */
    private void stepAt150(String step) {
        Window.run(() -> Pictures.resize(stage, Pictures.Screen.AT_150));
        clerk.clicksOn("#tab-" + step);
        Window.call(() -> {
            Pictures.save(stage, Pictures.Screen.AT_150, Path.of("target", "pictures", "journey-handdown-" + step + "-150.png"));
            return step;
        });
        Window.run(() -> Pictures.resize(stage, Pictures.Screen.FULL));
    }

    private void pictures(String name) {
        for (var screen : List.of(Pictures.Screen.FULL, Pictures.Screen.AT_150)) {
            Window.run(() -> Pictures.resize(stage, screen));
            Window.call(() -> {
                Pictures.save(stage, screen, Path.of("target", "pictures", name + (screen == Pictures.Screen.FULL ? "" : "-150") + ".png"));
                return name;
            });
        }
        Window.run(() -> Pictures.resize(stage, Pictures.Screen.FULL));
    }
}
