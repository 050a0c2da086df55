package org.townledger.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A dressed window for tests, which keeps what the stylesheet engine complains of. */
public final class Window implements AutoCloseable {

    /** How long a test waits for what a loaded machine is slow to show. */
    public static final int PATIENCE_IN_SECONDS = 60;

    /** Work done in line; a failure fails the test. */
    public static final Tasks IN_LINE = new Tasks(Runnable::run, Runnable::run, fault -> {
        throw new AssertionError(fault.cause());
    });

    private final Stage stage;
    private final Theme theme;
    private final StyleComplaints complaints = new StyleComplaints();

    private Window(Pictures.Screen screen, Supplier<Parent> root) throws Exception {
        FxToolkit.registerPrimaryStage();
        theme = call(() -> new Theme(new ScreenFonts()));
        stage = call(() -> {
            Stage made = new Stage();
            Scene scene = new Scene(root.get());
            theme.dress(scene);
            made.setScene(scene);
            Pictures.resize(made, screen);
            made.show();
            return made;
        });
        settle();
    }

    public static Window show(Pictures.Screen screen, Supplier<Parent> root) throws Exception {
        return new Window(screen, root);
    }

    public static <T> T call(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_IN_SECONDS * 1_000L, work);
        settle();
        return result;
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    public Stage stage() {
        return stage;
    }

    public Theme theme() {
        return theme;
    }

    public List<String> styleComplaints() {
        return complaints.heard();
    }

    /** Resizes, waits for the layout and writes {@code target/pictures/<name>.png}. */
    public void picture(String name, Pictures.Screen screen) {
        run(() -> Pictures.resize(stage, screen));
        call(() -> {
            Pictures.save(stage, screen, Path.of("target", "pictures", name + ".png"));
            return true;
        });
    }

    @Override
    public void close() {
        run(stage::close);
        complaints.close();
    }
}
