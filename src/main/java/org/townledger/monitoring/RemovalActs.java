package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Blocker;
import org.townledger.store.Undoing;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.wording.Wording;

/** Carries out what the clerk does in the check before a removal, and says what came of it. */
final class RemovalActs implements RemovalFoot.Acts {

    private final RemovalScreen.Acts acts;
    private final MonitoringWindow around;
    private final Wording words;
    private final Supplier<@Nullable OpenHousehold> open;
    private final Runnable changed;
    private final Consumer<List<String>> refused;

    /** @param changed after something was written or found to have changed @param refused gets why nothing was written */
    RemovalActs(RemovalScreen.Acts acts, MonitoringWindow around, Supplier<@Nullable OpenHousehold> open, Runnable changed,
                Consumer<List<String>> refused) {
        this.acts = acts;
        this.around = around;
        this.words = around.screens().words();
        this.open = open;
        this.changed = changed;
        this.refused = refused;
    }

    private MonitoringFile file() {
        return Objects.requireNonNull(open.get()).file();
    }

    void propose(RemovalWay way) {
        UUID household = file().family().id();
        run(() -> acts.propose().run(acts.user(), household, way), "monitoring.removal.saved.proposed");
    }

    @Override
    public void find(FindingMatter matter, boolean holds, String evidence) {
        MonitoringFile of = file();
        run(() -> acts.finding().run(acts.user(), of.id(), matter, holds, of.today(), evidence), "monitoring.removal.saved.finding");
    }

    @Override
    public void step(RemovalStep step, Noted noted, Notice notice) {
        UUID id = file().id();
        run(() -> acts.advance().run(acts.user(), id, step, noted, notice), "monitoring.removal.saved.step");
    }

    @Override
    public void look(LocalDate next) {
        UUID id = file().id();
        run(() -> acts.identify().planLook(acts.user(), id, next), "monitoring.removal.saved.look");
    }

    @Override
    public void withdraw() {
        UUID id = file().id();
        run(() -> acts.advance().withdraw(acts.user(), id), "monitoring.removal.saved.withdrawn");
    }

    private void run(Callable<MonitoringOutcome> work, String done) {
        String whom = file().head();
        around.tasks().run(work, outcome -> {
            switch (outcome) {
                case MonitoringOutcome.Recorded(Monitoring _, UUID act) -> {
                    changed.run();
                    around.layers().toast(words.say(done, whom), () -> undo(act));
                }
                case MonitoringOutcome.Refused(List<Blocker> why) -> refused.accept(why.stream().map(blocker -> words.say("monitoring.removal.why",
                        words.say(blocker.what()), words.say(blocker.needed()), blocker.clause().citation())).toList());
                case MonitoringOutcome.Unmet(List<Condition> why) -> refused.accept(why.stream().map(condition -> words.say("monitoring.removal.why",
                        words.say(condition.title()), words.say(condition.state()), condition.clause().citation())).toList());
            }
        });
    }

    private void undo(UUID act) {
        around.tasks().run(() -> acts.undo().run(acts.user(), act), undone -> {
            changed.run();
            if (undone instanceof Undoing.ChangedSince) {
                MessageDialog.show(around.layers(), Message.of(words.say("monitoring.removal.title"), Message.Sign.CAUTION,
                        words.say("monitoring.screen.changedSince")));
            }
        });
    }
}
