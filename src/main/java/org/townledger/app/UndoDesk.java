package org.townledger.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.townledger.audit.ActLine;
import org.townledger.audit.UndoAct;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Taking back in the window: the last act of who works here by Ctrl+Z, the toast or the status bar, and any act from the log. */
final class UndoDesk {

    /**
     * Where it stands.
     *
     * @param leave  goes on once nothing is unsaved on the open screen
     * @param reread every screen that has been opened shows the rows as they are now
     */
    record Around(FrameController frame, Consumer<Runnable> leave, Runnable reread, Runnable written) {
    }

    private final Wiring wiring;
    private final WindowTools tools;
    private final Wording words;
    private final Around around;
    private long since = Long.MAX_VALUE;
    private @Nullable ActLine last;
    private final List<UUID> offered = new ArrayList<>();

    UndoDesk(Wiring wiring, WindowTools tools, Around around) {
        this.wiring = wiring;
        this.tools = tools;
        this.around = around;
        words = wiring.wording;
    }

    /** What is there when the window opens is not the last act in it. */
    void begin() {
        tools.tasks().run(() -> wiring.store.read(tx -> tx.journalSequence()), sequence -> since = sequence);
    }

    /** After something was written: offers to take it back. */
    void look() {
        long from = since;
        tools.tasks().run(() -> wiring.audit.undo.last(tools.user(), from), this::offer);
    }

    private void offer(Optional<ActLine> found) {
        ActLine line = found.orElse(null);
        last = line;
        around.frame().offerUndo(line == null ? null : words.say("audit.undo.lastTip", named(line)), this::run);
        // What comes to light again after an undoing is offered below, and not once more in a toast.
        if (line != null && !offered.contains(line.id())) {
            offered.add(line.id());
            tools.layers().offerUndo(words.say("audit.undo.saved", named(line)), () -> run(line.id()));
        }
    }

    /** The last act. */
    void run() {
        ActLine line = last;
        if (line != null && !tools.layers().hasDialog()) {
            around.leave().accept(() -> run(line.id()));
        }
    }

    /** Any act of the log. */
    void run(UUID act) {
        tools.tasks().run(() -> wiring.audit.undo.run(tools.user(), act), outcome -> {
            switch (outcome) {
                case UndoAct.Outcome.Undone(ActLine line) -> {
                    around.reread().run();
                    tools.layers().toast(words.say("audit.undo.done", named(line)), null);
                    around.written().run();
                }
                case UndoAct.Outcome.Refused(Sentence reason) -> MessageDialog.show(tools.layers(), Message.of(words.say("audit.undo.about"),
                        Message.Sign.CAUTION, words.say("audit.undo.refused")).fact(words.say(reason)).fact(words.say("audit.undo.unchanged")));
            }
        });
    }

    private String named(ActLine line) {
        String act = wiring.audit.read.words().act(line.name());
        return line.subjects().isEmpty() ? act : words.say("audit.undo.whole", act, line.subjects().getFirst());
    }
}
