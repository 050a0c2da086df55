package org.townledger.cases;

import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.wording.Wording;

/** Asks what shall become of unsaved changes before a case is left. */
public final class LeaveQuestion {

    private LeaveQuestion() {
    }

    /** @param whose number or name of the case @param stay leaves everything as it is */
    public static void ask(Layers layers, String whose, Runnable stay, Runnable drop, Runnable save) {
        Wording words = layers.words();
        MessageDialog.show(layers, Message.of(words.say("cases.leave.about"), Message.Sign.QUESTION, words.say("cases.leave.happened", whose))
                .fact(words.say("cases.leave.fact"))
                .act(words.say("cases.leave.stay"), stay)
                .act(words.say("cases.leave.drop"), drop)
                .act(words.say("cases.leave.save"), save));
    }
}
