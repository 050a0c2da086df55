package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.handoff.DownAttachments;
import org.townledger.handoff.FindSticks;
import org.townledger.handoff.HandDownScreen;
import org.townledger.handoff.HandoffPackage;
import org.townledger.ui.Layers;
import org.townledger.ui.Pictures;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.ui.TextSize;
import org.townledger.ui.Viewport;
import org.townledger.ui.Window;
import org.townledger.ui.WindowParts;

@DisplayName("A banner's clerk at what goes down to the towns")
class HandDownScreenTest {

    private static final String AOZHAO = HandoffWorld.TOWNS.get(0);

    private final ChosenByTest files = new ChosenByTest();
    private final AtomicBoolean stop = new AtomicBoolean();

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Tasks tasks = new Tasks(background, Platform::runLater, fault -> {
        throw new AssertionError(fault.cause());
    });

    @TempDir
    private Path folder;

    @AfterEach
    void endTheWork() {
        background.close();
    }

    /** What a test does at the screen: a clerk sits before it, and the stick is plugged in. */
    private interface Sitting {

        void at(Clerk clerk, Window window, Wiring banner) throws Exception;
    }

    private void sits(Sitting sitting) throws Exception {
        var world = new HandoffWorld(folder, 1);
        world.in(world.banner(), wiring -> {
            try (Window window = Window.show(Pictures.Screen.FULL, () -> screen(wiring, world.stick))) {
                sitting.at(new Clerk(window.stage()), window, wiring);
                assertThat(window.styleComplaints()).isEmpty();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
            return true;
        });
    }

    private Parent screen(Wiring wiring, Path stick) {
        var layers = new Layers(Entering.WORDS, new Region());
        var viewport = Viewport.of(layers.widthProperty(), new SimpleObjectProperty<>(TextSize.NORMAL));
        var packing = new RecordedPacking(wiring, "linghong", files);
        var acts = new HandDownScreen.Acts(() -> wiring.store.read(wiring.lists::divisions).towns(), wiring.handoff.down.look,
                new DownAttachments.Acts(wiring.handoff.down.sheet, wiring.handoff.down.pack::unreadable), (wish, to, progress) -> packing.down(wish, to, (saying, done, of) -> {
                    if (stop.get()) {
                        throw new CancellationException();
                    }
                    progress.at(saying, done, of);
                }), new FindSticks(List.of(), List.of()));
        files.next(stick);
        var parts = new WindowParts(new Screens(Entering.WORDS, InstantSource.system()), layers, tasks, viewport);
        var screen = new HandDownScreen(acts, parts, new HandDownScreen.Ways(files::source, files::stick, () -> { }));
        layers.setScreen(parts.screens().load("handoff/HandDown.fxml", screen));
        return layers;
    }

    private static void takeTheStick(Window window) {
        Window.run(() -> ((MenuButton) window.stage().getScene().lookup("#choose")).getItems().getLast().fire());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> onTheStick() throws IOException {
        try (Stream<Path> there = Files.list(folder.resolve("stick"))) {
            return there.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".p7m")).toList();
        }
    }

    private static List<HandoffPackage> sent(Wiring banner) {
        return banner.store.read(tx -> banner.handoff.packages.sent(tx, AOZHAO));
    }

    @Test
    void isToldThatATownsCertificateHasNotBeenAccepted() throws Exception {
        sits((clerk, window, _) -> {
            clerk.clicks(".chip-bar", "上海庙镇");
            clerk.sees("上海庙镇（还没有认可它的证书）");
            takeTheStick(window);
            clerk.clicks("打包并写入");
            clerk.sees("证书");
            assertThat(onTheStick()).isEmpty();
        });
    }

    @Test
    void isToldOfARollThatNobodyCouldReadBeforeItIsPacked() throws Exception {
        Path wrong = write("参保名册.csv", "甲,乙\n1,2\n");
        Path right = write("2026年参保.csv", "姓名,身份证号,参保地\n乌云娜,,鄂托克前旗\n");
        sits((clerk, _, _) -> {
            clerk.clicks(".chip-bar", "敖勒召其镇");
            files.next(wrong);
            clerk.clicksOn("#insuranceChoose");
            clerk.sees("没有找到这本台账的表头");
            assertThat(clerk.reads("#insuranceSays")).containsExactly("没有附");
            files.next(right);
            clerk.clicksOn("#insuranceChoose");
            clerk.sees("告知 0 项，新线索 0 条，名册 1 份");
            assertThat(clerk.reads("#insuranceWrong")).isEmpty();
            assertThat(clerk.reads("#insuranceSays")).containsExactly("2026年参保.csv");
            clerk.clicksOn("#insuranceOff");
            assertThat(clerk.reads("#insuranceSays")).containsExactly("没有附");
        });
    }

    @Test
    void stopsAndNothingIsLeftBehind() throws Exception {
        Path right = write("2026年参保.csv", "姓名,身份证号,参保地\n乌云娜,,鄂托克前旗\n");
        sits((clerk, window, banner) -> {
            clerk.clicks(".chip-bar", "敖勒召其镇");
            takeTheStick(window);
            files.next(right);
            clerk.clicksOn("#insuranceChoose");
            clerk.sees("名册 1 份");
            stop.set(true);
            clerk.clicks("打包并写入");
            clerk.sees("没有打包");
            assertThat(onTheStick()).isEmpty();
            assertThat(sent(banner)).isEmpty();
            stop.set(false);
            clerk.clicks("打包并写入");
            clerk.sees("核对无误，可以拔出 U盘。");
            assertThat(clerk.cursor()).as("a new package is one key away").contains("再打一包");
            assertThat(sent(banner)).extracting(HandoffPackage::number).containsExactly(1);
            assertThat(onTheStick()).hasSize(1);
        });
    }
}
