package org.townledger.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.townledger.cases.Blocker;
import org.townledger.store.Undoing;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** Carries out what a page wants written, and says what came of it. */
final class HouseholdSaving {

    private final HouseholdsScreen.Acts acts;
    private final Tasks tasks;
    private final Layers layers;
    private final Consumer<List<Blocker>> refused;
    private final Runnable written;

    /** @param refused gets what stands in the way; nothing was written then @param written after every change */
    HouseholdSaving(HouseholdsScreen.Acts acts, Tasks tasks, Layers layers, Consumer<List<Blocker>> refused, Runnable written) {
        this.acts = acts;
        this.tasks = tasks;
        this.layers = layers;
        this.refused = refused;
        this.written = written;
    }

    HouseholdsScreen.Acts acts() {
        return acts;
    }

    /** @param done what is said where it was written */
    void run(Callable<List<MonitoringOutcome>> work, String done) {
        tasks.run(work, outcomes -> came(outcomes, done));
    }

    private void came(List<MonitoringOutcome> outcomes, String done) {
        var blockers = new ArrayList<Blocker>();
        var recorded = new ArrayList<UUID>();
        for (MonitoringOutcome outcome : outcomes) {
            switch (outcome) {
                case MonitoringOutcome.Recorded(Monitoring _, UUID act) -> recorded.add(act);
                case MonitoringOutcome.Refused(List<Blocker> why) -> blockers.addAll(why);
                case MonitoringOutcome.Unmet _ -> { }
            }
        }
        refused.accept(blockers);
        if (!recorded.isEmpty()) {
            written.run();
            layers.toast(done, () -> undo(recorded.reversed()));
        }
    }

    private void undo(List<UUID> recorded) {
        tasks.run(() -> recorded.stream().map(act -> acts.undo().run(acts.user(), act)).toList(), undone -> {
            written.run();
            if (undone.stream().anyMatch(Undoing.ChangedSince.class::isInstance)) {
                Wording words = layers.words();
                MessageDialog.show(layers, Message.of(words.say("monitoring.screen.title"), Message.Sign.CAUTION,
                        words.say("monitoring.screen.changedSince")));
            }
        });
    }
}
