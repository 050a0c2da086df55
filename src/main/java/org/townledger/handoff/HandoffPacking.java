package org.townledger.handoff;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Running;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Packs what was chosen onto the stick, watched, and keeps what came of it until something else is chosen. */
final class HandoffPacking {

    /** @param to of the office that it goes to @param reminders of the check, for the sheet */
    record Plan(PackWish wish, HandoffParty to, List<String> reminders) {
    }

    private final HandoffActs.Packing pack;
    private final HandoffWritePane write;
    private final Tasks tasks;
    private final Wording words;
    private final Consumer<SheetWish> written;
    private final Runnable over;
    private @Nullable SheetWish packed;
    private boolean running;

    /** @param written once it lies on the stick @param over however it ended */
    HandoffPacking(HandoffActs.Packing pack, HandoffWritePane write, Tasks tasks, Wording words, Consumer<SheetWish> written, Runnable over) {
        this.pack = pack;
        this.write = write;
        this.tasks = tasks;
        this.words = words;
        this.written = written;
        this.over = over;
    }

    boolean isRunning() {
        return running;
    }

    /** What lies on the stick; null before, and after something else was chosen. */
    @Nullable SheetWish packed() {
        return packed;
    }

    /** What was packed before is over. */
    void begin() {
        packed = null;
        write.begin();
    }

    void run(Plan plan) {
        if (plan.wish().kinds().isEmpty()) {
            write.refuse(words.say("handoff.pack.nothing"));
            return;
        }
        Path folder = Objects.requireNonNull(write.stick()).folder();
        running = true;
        Running work = tasks.start(progress -> pack.run(plan.wish(), folder, progress), outcome -> ended(plan, outcome));
        write.run(work);
        work.overProperty().subscribe(isOver -> {
            if (isOver) {
                running = false;
                over.run();
            }
        });
    }

    private void ended(Plan plan, PackOutcome outcome) {
        switch (outcome) {
            case PackOutcome.Packed(HandoffPackage made, Path file) -> {
                packed = new SheetWish(made, plan.to().name(), plan.reminders());
                write.written(made, String.valueOf(file.getFileName()));
                written.accept(packed);
            }
            case PackOutcome.Refused(Sentence reason) -> write.refuse(words.say(reason));
        }
    }
}
