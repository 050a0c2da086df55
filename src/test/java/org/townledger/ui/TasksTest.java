package org.townledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.townledger.wording.Sentence;

class TasksTest {

    private final List<Unexpected> told = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Tasks tasks = new Tasks(Runnable::run, Runnable::run, told::add);

    @Test
    void aResultIsDelivered() {
        tasks.run(() -> "read", done::add);

        assertThat(done).containsExactly("read");
    }

    @Test
    void aFailureIsToldOnceWithItsCause() {
        IOException full = new IOException("no space left");
        tasks.<String>run(() -> {
            throw full;
        }, done::add, () -> done.add("over"));

        assertThat(told).singleElement().extracting(Unexpected::cause).isSameAs(full);
        assertThat(done).containsExactly("over");
    }

    @Test
    void workThatIsStoppedDeliversNothingAndIsNoFailure() {
        Running[] running = new Running[1];
        List<Runnable> later = new ArrayList<>();
        Tasks queued = new Tasks(later::add, Runnable::run, told::add);
        running[0] = queued.start(progress -> {
            progress.at(Sentence.of("ui.working"), 1, 2);
            return "read";
        }, done::add);
        running[0].cancel();
        later.forEach(Runnable::run);

        assertThat(done).isEmpty();
        assertThat(told).isEmpty();
        assertThat(running[0].overProperty().get()).isTrue();
    }

    @Test
    void theLogGetsTypesAndPlacesButNoMessageThatCouldNameAPerson() {
        Unexpected fault = Unexpected.of(new IllegalStateException("王德胜 150699198001011234", new IOException("王德胜")));

        assertThat(fault.traceWithoutMessages()).contains("IllegalStateException", "IOException", "TasksTest").doesNotContain("王德胜", "150699");
        assertThat(fault.code()).matches("[0-9A-F]{8}");
    }
}
