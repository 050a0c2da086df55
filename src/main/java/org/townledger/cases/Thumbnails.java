package org.townledger.cases;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.townledger.ui.Tasks;

/** Fetches small pictures one after another in the background, so that a hundred of them do not fill the memory. */
final class Thumbnails {

    /** Sharp in a tile at 150 % and the largest type. */
    private static final int LONGEST = 280;

    private record Wanted(Callable<Optional<byte[]>> jpeg, Consumer<Image> show) {
    }

    private final Tasks tasks;
    private final Deque<Wanted> waiting = new ArrayDeque<>();
    private boolean busy;

    Thumbnails(Tasks tasks) {
        this.tasks = tasks;
    }

    /** @param show is not called where there is nothing to be seen */
    void fetch(Callable<Optional<byte[]>> jpeg, Consumer<Image> show) {
        waiting.add(new Wanted(jpeg, show));
        next();
    }

    /** What still waits is not fetched any more. */
    void stop() {
        waiting.clear();
    }

    private void next() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        Wanted wanted = waiting.removeFirst();
        tasks.run(() -> wanted.jpeg().call().map(bytes -> new Image(new ByteArrayInputStream(bytes), LONGEST, LONGEST, true, true)),
                image -> image.ifPresent(wanted.show()), () -> {
                    busy = false;
                    next();
                });
    }
}
