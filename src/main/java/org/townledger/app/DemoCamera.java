package org.townledger.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Pictures;

/** The demonstration's window: what is done in it one after the other, and pictures of it in both sizes. */
final class DemoCamera {

    private static final int MOST_TURNS = 1000;

    private final Path folder;
    private final List<Path> taken = new ArrayList<>();
    private @Nullable Stage stage;

    /** @param folder where the pictures are put */
    DemoCamera(Path folder) {
        this.folder = folder;
    }

    List<Path> taken() {
        return List.copyOf(taken);
    }

    /** @param window the program's window on a new stage; opened by this */
    ProgramWindow open(Function<Stage, ProgramWindow> window) {
        return call(() -> {
            stage = new Stage();
            ProgramWindow opened = window.apply(stage);
            opened.open();
            return opened;
        });
    }

    void close() {
        does(() -> stage().hide());
    }

    /** What a lookup in the window finds first. */
    <T extends Node> T found(String selector, Class<T> kind) {
        return kind.cast(Objects.requireNonNull(stage().getScene().lookup(selector), selector));
    }

    void press(String selector) {
        does(() -> found(selector, Button.class).fire());
    }

    void pictures(String name) {
        picture(Pictures.Screen.FULL, folder.resolve(name + ".png"));
        picture(Pictures.Screen.AT_150, folder.resolve(name + "-150.png"));
        does(() -> Pictures.resize(stage(), Pictures.Screen.FULL));
    }

    private void picture(Pictures.Screen screen, Path png) {
        does(() -> Pictures.resize(stage(), screen));
        waitForTheSize(screen);
        call(() -> {
            Pictures.save(stage(), screen, png);
            return taken.add(png);
        });
    }

    /** A window takes its new size a turn or a few later, and its layout follows. */
    private void waitForTheSize(Pictures.Screen screen) {
        int turns = 0;
        while (turns++ < MOST_TURNS && call(() -> Math.abs(stage().getScene().getWidth() - screen.width()) > 1)) {
            does(() -> Pictures.resize(stage(), screen));
        }
        does(() -> stage().getScene().getRoot().layout());
    }

    private Stage stage() {
        return Objects.requireNonNull(stage);
    }

    void does(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private static <T> T call(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException("the demonstration could not take its pictures", failed.getCause());
        }
    }
}
