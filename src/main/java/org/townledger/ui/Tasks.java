package org.townledger.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs queries, files and crypto off the JavaFX thread and brings the result back to it. What the user can mend
 * arrives as a result; what nobody expected is logged and told in one dialog.
 */
public final class Tasks {

    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

    private final Executor background;
    private final Executor screen;
    private final Consumer<Unexpected> tell;

    /** @param screen {@code Platform::runLater} in the program; tests run both in line with {@code Runnable::run} */
    public Tasks(Executor background, Executor screen, Consumer<Unexpected> tell) {
        this.background = background;
        this.screen = screen;
        this.tell = tell;
    }

    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        run(work, then, () -> { });
    }

    /** @param atTheEnd runs on the screen's thread in any case, after a failure too */
    public <T> void run(Callable<T> work, Consumer<? super T> then, Runnable atTheEnd) {
        background.execute(() -> {
            try {
                T result = work.call();
                screen.execute(() -> deliver(() -> then.accept(result), atTheEnd));
            } catch (CancellationException stopped) {
                LOG.debug("stopped by the user", stopped);
                screen.execute(atTheEnd);
            } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError unforeseen) {
                screen.execute(() -> deliver(() -> unexpected(unforeseen), atTheEnd));
            }
        });
    }

    /** For work with progress and a cancel button; show the answer in a {@link TaskPane}. */
    public <T> Running start(LongWork<T> work, Consumer<? super T> then) {
        Running running = new Running(screen);
        run(() -> work.run(running), then, running::end);
        return running;
    }

    /** Logs the failure and tells the user; also the window's handler for what no one caught. */
    public void unexpected(Throwable thrown) {
        Unexpected fault = Unexpected.of(thrown);
        LOG.error("unexpected failure {}\n{}", fault.code(), fault.traceWithoutMessages());
        tell.accept(fault);
    }

    private void deliver(Runnable result, Runnable atTheEnd) {
        try {
            result.run();
        } catch (RuntimeException unforeseen) {
            unexpected(unforeseen);
        } finally {
            atTheEnd.run();
        }
    }
}
