package org.townledger.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.townledger.wording.Wording;

/** The program as a window. Without a display it plays the demonstration instead and says where the pictures are. */
final class WindowProgram {

    /** Where the build asks for the demonstration where there is no display. */
    private static final String DEMO = "townledger.demo";

    private final Wording wording;
    private final Clock clock;

    WindowProgram(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    /** @return the exit code; the window's own is 0 */
    int run(CommonOptions common) {
        if (!WindowStart.hasDisplay()) {
            return demo(common);
        }
        var background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("work-", 1).factory());
        var closed = new CountDownLatch(1);
        WindowStart.run(() -> {
            var stage = new Stage();
            new ProgramWindow(stage, common.folder(), common.user(), wording, clock, new ChosenFiles(stage, wording), background, Platform::runLater).makingBackups().open();
            stage.showingProperty().subscribe(showing -> {
                if (!showing) {
                    closed.countDown();
                }
            });
        });
        await(closed);
        Platform.exit();
        return Answer.DONE;
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private int demo(CommonOptions common) {
        String folder = System.getProperty(DEMO);
        if (folder == null) {
            System.err.println(wording.say("app.window.noDisplay"));
            return Answer.REFUSED;
        }
        System.out.println(wording.say("app.window.demo"));
        return new CommandLineProgram(wording, clock).run("demo", Path.of(folder).resolve("demo-" + clock.millis()).toString());
    }
}
