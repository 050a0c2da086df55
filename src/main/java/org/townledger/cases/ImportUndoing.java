package org.townledger.cases;

import java.util.UUID;
import org.townledger.lists.ImportTally;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Asks whether an import is to be taken back, takes it back, and says what came of it. */
final class ImportUndoing {

    private final ImportJourney journey;
    private final Tasks tasks;
    private final Layers layers;
    private final Runnable afterwards;
    private final Wording words;

    ImportUndoing(ImportJourney journey, Tasks tasks, Layers layers, Runnable afterwards) {
        this.journey = journey;
        this.tasks = tasks;
        this.layers = layers;
        this.afterwards = afterwards;
        words = layers.words();
    }

    void ask(UUID run, ImportTally tally) {
        Message question = Message.of(words.say("cases.imports.undo.about"), Message.Sign.QUESTION, words.say("cases.imports.undo.ask"));
        if (tally.imported() > 0) {
            question = question.fact(words.say("cases.imports.undo.fact", tally.imported()));
        }
        if (tally.changed() > 0) {
            question = question.fact(words.say("cases.imports.undo.restored", tally.changed()));
        }
        MessageDialog.show(layers, question.act(words.say("cases.imports.undo.no"), () -> { })
                .act(words.say("cases.imports.undo.yes"), () -> tasks.run(() -> journey.undo(run), this::told)));
    }

    private void told(ImportJourney.Undo outcome) {
        switch (outcome) {
            case ImportJourney.Undo.Undone(int withdrawn) -> {
                afterwards.run();
                layers.toast(words.say("cases.imports.undo.done", withdrawn), null);
            }
            case ImportJourney.Undo.Kept(Sentence why) -> MessageDialog.show(layers, Message.of(
                    words.say("cases.imports.undo.about"), Message.Sign.CAUTION, words.say(why)).fact(words.say("cases.imports.unchanged")));
        }
    }
}
