package org.townledger.handoff;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.townledger.lists.Division;
import org.townledger.rolls.CompareRolls;
import org.townledger.ui.Layers;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** What the clerk answers to a line of what came down: yes or no, with what has to be asked first. */
final class DownAnswering {

    private final DownScreen.Acts acts;
    private final DownScreen.Ways ways;
    private final Layers layers;
    private final Tasks tasks;
    private final Wording words;
    private final DownSaid said;
    private final Runnable changed;

    DownAnswering(DownScreen.Acts acts, DownScreen.Ways ways, Layers layers, Tasks tasks, Runnable changed) {
        this.acts = acts;
        this.ways = ways;
        this.layers = layers;
        this.tasks = tasks;
        this.changed = changed;
        words = layers.words();
        said = new DownSaid(words);
    }

    /** @param villages one of which may be asked for */
    void yes(DownLine line, List<Division> villages) {
        switch (line.sort()) {
            case CLUE -> tell(() -> acts.clues().open(acts.user(), line.id(), null), outcome -> opened(line, villages, outcome));
            case ROLL -> tell(() -> acts.compare().run(line.id()), outcome -> compared(line, outcome));
            case TRANSFER -> transfer(line, villages);
        }
    }

    private void transfer(DownLine line, List<Division> villages) {
        if (line.isIncoming()) {
            DownAsk.village(layers, words.say("handoff.down.accept.title", line.whom()), villages,
                    village -> tell(() -> acts.accept().run(acts.user(), line.id(), village, null), outcome -> said.of(outcome, "handoff.down.accepted")));
        } else {
            tell(() -> acts.complete().run(acts.user(), line.id()), outcome -> said.of(outcome, "handoff.down.completed"));
        }
    }

    private String compared(DownLine line, CompareRolls.Outcome outcome) {
        if (outcome instanceof CompareRolls.Outcome.Compared) {
            ways.rolls().run();
        }
        return said.of(line, outcome);
    }

    private String opened(DownLine line, List<Division> villages, OpenBannerClue.Outcome outcome) {
        if (outcome instanceof OpenBannerClue.Outcome.Refused(Sentence reason) && reason.key().equals(OpenBannerClue.NO_VILLAGE)) {
            DownAsk.village(layers, words.say("handoff.down.clue.where", line.whom()), villages,
                    village -> tell(() -> acts.clues().open(acts.user(), line.id(), village), again -> said.of(line, again)));
            return "";
        }
        return said.of(line, outcome);
    }

    /** Takes an own offer back; drops a clue or declines a household, with a reason. */
    void no(DownLine line) {
        if (line.sort() == DownLine.Sort.TRANSFER && !line.isIncoming()) {
            tell(() -> acts.withdraw().run(acts.user(), line.id()), outcome -> said.of(outcome, "handoff.down.withdrawn"));
        } else if (line.sort() == DownLine.Sort.CLUE) {
            DownAsk.reason(layers, words.say("handoff.down.drop.title", line.whom()),
                    reason -> tell(() -> acts.clues().drop(acts.user(), line.id(), reason), outcome -> said.of(line, outcome)));
        } else {
            DownAsk.reason(layers, words.say("handoff.down.decline.title", line.whom()),
                    reason -> tell(() -> acts.decline().run(acts.user(), line.id(), reason), outcome -> said.of(outcome, "handoff.down.declined")));
        }
    }

    /** @param towns to which a household may move */
    void offer(Screens screens, List<Division> towns) {
        DownOffer.ask(layers, screens, towns, (number, to, day, reason) -> tell(() -> acts.offer().run(number, to, day, reason),
                outcome -> said.of(outcome, "handoff.down.offered")));
    }

    private <T> void tell(Callable<T> act, Function<T, String> saying) {
        tasks.run(act, outcome -> {
            String done = saying.apply(outcome);
            if (!done.isEmpty()) {
                layers.toast(done, null);
            }
            changed.run();
        });
    }
}
