package org.townledger.rolls;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Layers;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** Does what the clerk decided about findings, off the screen's thread, and says what came of it. */
final class SettleOnScreen {

    private final RollsScreen.Acts acts;
    private final Tasks tasks;
    private final Layers layers;
    private final Wording words;
    private final Runnable done;

    /** @param done after something was written */
    SettleOnScreen(RollsScreen.Acts acts, Tasks tasks, Layers layers, Runnable done) {
        this.acts = acts;
        this.tasks = tasks;
        this.layers = layers;
        this.words = layers.words();
        this.done = done;
    }

    void run(FindingActs act, List<UUID> findings, @Nullable String note) {
        switch (act) {
            case SUSPECT -> tasks.run(() -> acts.dropouts().run(acts.user(), findings), this::told);
            case HAND -> tasks.run(() -> acts.settle().handToMedical(acts.user(), findings), count -> told("rolls.done.handed", count, findings));
            case CHECK -> tasks.run(() -> acts.settle().checked(acts.user(), findings, note), count -> told("rolls.done.checked", count, findings));
            case SAME, APART -> tasks.run(() -> {
                findings.forEach(finding -> acts.settle().answer(acts.user(), finding, act == FindingActs.SAME));
                return findings.size();
            }, _ -> {
                done.run();
                layers.toast(words.say("rolls.done." + act), null);
            });
        }
    }

    void reopen(List<UUID> findings) {
        tasks.run(() -> acts.settle().reopen(acts.user(), findings), _ -> done.run());
    }

    private void told(String key, int count, List<UUID> findings) {
        done.run();
        layers.toast(words.say(key, count), () -> reopen(findings));
    }

    private void told(SuspectDropouts.Done suspected) {
        done.run();
        var said = new StringBuilder();
        if (!suspected.opened().isEmpty()) {
            said.append(words.say(suspected.opened().size() == 1 ? "rolls.done.opened.one" : "rolls.done.opened", suspected.opened().size(),
                    suspected.opened().getFirst().numberText()));
        }
        if (!suspected.known().isEmpty()) {
            said.append(words.say("rolls.done.known", suspected.known().size()));
        }
        if (suspected.left() > 0) {
            said.append(words.say("rolls.done.untouched", suspected.left()));
        }
        layers.toast(said.toString(), null);
    }
}
