package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.handoff.DownInbox;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Window;

@DisplayName("What the banner handed down, in the town's window")
class HandoffDownJourneyTest {

    private static final String AOZHAO = HandoffWorld.TOWNS.get(0);
    private static final String SHANGHAIMIAO = HandoffWorld.TOWNS.get(1);
    private static final String CHILD = SampleIdNumbers.of(java.time.LocalDate.of(2014, 5, 6), 3);

    private final ChosenByTest files = new ChosenByTest();

    @TempDir
    private Path folder;
    private Stage stage;
    private ProgramWindow window;
    private Clerk clerk;

    @AfterEach
    void closeTheWindow() {
        if (stage != null) {
            Window.run(stage::hide);
        }
    }

    private Path handedDown() throws Exception {
        var world = new HandoffWorld(folder, 2);
        world.fill(AOZHAO, 3);
        world.fill(SHANGHAIMIAO, 3);
        Typed.done(world.of(SHANGHAIMIAO), "handoff", "offer", SHANGHAIMIAO.substring(0, 9) + "000002", "--to", AOZHAO, "--reason", "投靠子女，房屋已交回集体");
        world.merge(world.pack(AOZHAO), world.pack(SHANGHAIMIAO));
        Path clues = Files.writeString(folder.resolve("clues.csv"), """
                台账,姓名,身份证号,嘎查村,发现日期,线索来源,情况说明
                控辍保学,乌云娜,%s,%s,2026-10-20,旗教体局,学籍系统无此学生，家长称在外地就读
                住房安全,孟根,,,2026-10-21,旗住建局,院墙开裂
                """.formatted(CHILD, HandoffSheets.villages(AOZHAO).getFirst().name()));
        Path roll = Files.writeString(folder.resolve("2026年秋季学籍.csv"), "姓名,身份证号,学校\n乌云娜," + CHILD + ",第一小学\n");
        var words = new ArrayList<>(List.of("handoff", "pack", "--to", AOZHAO, "--out", world.stick.toString(), "--clues", clues.toString(), "--roll", "school=" + roll, "--json"));
        return Path.of(HandoffWorld.json(Typed.in(world.banner(), words.toArray(String[]::new))).path("package").asText());
    }

    private DownInbox.Contents inbox() {
        return window.main().wiring().handoff.down.inbox.run();
    }

    @Test
    void isReadInOpenedDroppedComparedAndTakenIn() throws Exception {
        Path down = handedDown();
        var opened = OpenedWindow.loggedIn(folder.resolve(AOZHAO), Typed.CLOCK, files, Pictures.Screen.FULL);
        stage = opened.stage();
        window = opened.window();
        clerk = opened.clerk();
        clerk.clicksOn("#nav-down");
        clerk.sees("旗里还没有下发");
        pictures("journey-down-empty");
        files.next(down);
        clerk.clicks("读入旗里的包");
        clerk.sees("已读入");
        pictures("journey-down-read");
        clerk.clicks("关闭");
        clerk.sees("乌云娜");
        pictures("journey-down-list");
        selects("乌云娜");
        clerk.clicks("立案");
        clerk.sees("已立案：学〔2026〕");
        selects("孟根");
        clerk.clicks("不立案");
        pictures("journey-down-why");
        clerk.types("院墙不是住房");
        clerk.clicks("确定");
        selects("赵永平");
        clerk.clicks("接收");
        pictures("journey-down-where");
        clerk.types(HandoffSheets.villages(AOZHAO).getFirst().name());
        clerk.presses(KeyCode.ENTER);
        clerk.clicks("确定");
        clerk.sees("已接收，随户立案");
        clerk.clicks("移交到外镇");
        pictures("journey-down-offer");
        clerk.clicks("取消");
        assertThat(inbox().open(AOZHAO)).as("the roll is left").isEqualTo(1);
        selects("2026年秋季学籍.csv");
        clerk.clicks("去比对");
        assertThat(inbox().open(AOZHAO)).isZero();
        clerk.clicksOn("#nav-down");
        clerk.clicks("全部");
        pictures("journey-down-done");
        clerk.clicksOn("#nav-desk");
        pictures("journey-down-desk");
    }

    private void selects(String whom) {
        Window.run(() -> {
            var table = (TableView<?>) stage.getScene().lookup(".table-view");
            for (int at = 0; at < table.getItems().size(); at++) {
                if (String.valueOf(table.getItems().get(at)).contains("whom=" + whom)) {
                    table.getSelectionModel().select(at);
                }
            }
        });
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
