package org.townledger.twins;

import java.util.function.Consumer;
import org.townledger.people.Parting;
import org.townledger.people.PersonEntry;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** Carries out what the clerk decided about a pair, says what came of it, and offers the way back. */
final class TwinDecisions {

    private final TwinsScreen.Acts acts;
    private final Tasks tasks;
    private final Layers layers;
    private final Runnable written;
    private final Consumer<String> complain;
    private final Wording words;

    /** @param written after something changed @param complain shows why the pair was not joined */
    TwinDecisions(TwinsScreen.Acts acts, Tasks tasks, Layers layers, Runnable written, Consumer<String> complain) {
        this.acts = acts;
        this.tasks = tasks;
        this.layers = layers;
        this.written = written;
        this.complain = complain;
        words = layers.words();
    }

    void join(TwinPair pair, Comparison comparison) {
        switch (comparison) {
            case CaseComparison _ -> tasks.run(() -> acts.joinCases().run(acts.user(), pair), this::joined);
            case PersonComparison persons -> {
                Parting parting = persons.parting();
                Side stays = persons.stays();
                PersonEntry facts = persons.facts();
                if (parting != null) {
                    tasks.run(() -> acts.joinPersons().run(acts.user(), pair, stays, facts, parting), this::joined);
                }
            }
        }
    }

    private void joined(JoinOutcome outcome) {
        switch (outcome) {
            case JoinOutcome.Refused(var reason) -> complain.accept(words.say(reason));
            case JoinOutcome.Joined(TwinJoin join) -> {
                written.run();
                layers.toast(words.say("twins.joined", join.keptSays()), () -> undo(join));
            }
        }
    }

    void tellApart(TwinPair pair) {
        tasks.run(() -> acts.tellApart().run(acts.user(), pair), told -> {
            written.run();
            layers.toast(words.say("twins.toldApart", pair.first().name().text()), () -> takeBack(told));
        });
    }

    private void undo(TwinJoin join) {
        tasks.run(() -> acts.undo().run(acts.user(), join.id()), outcome -> {
            switch (outcome) {
                case UndoJoin.Outcome.Undone _ -> {
                    written.run();
                    layers.toast(words.say("twins.undone"), null);
                }
                case UndoJoin.Outcome.Refused(var reason) -> MessageDialog.show(layers, Message.of(words.say("twins.undo.about"),
                        Message.Sign.CAUTION, words.say("twins.undo.not")).fact(words.say(reason)));
            }
        });
    }

    /** What was decided before, with a way back for each. */
    void past(Consumer<PastTwins> show) {
        tasks.run(acts.undo()::all, joins -> tasks.run(acts.tellApart()::all,
                apart -> show.accept(new PastTwins(words, joins, apart, this::undo, this::takeBack))));
    }

    private void takeBack(ToldApart told) {
        tasks.run(() -> acts.tellApart().takeBack(acts.user(), told), _ -> written.run());
    }
}
