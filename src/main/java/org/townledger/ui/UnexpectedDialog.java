package org.townledger.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.townledger.wording.Wording;

/** The one dialog for what nobody foresaw: what happened, what is safe, a code, and where the log lies. */
public final class UnexpectedDialog {

    private UnexpectedDialog() {
    }

    public static void show(Layers layers, Unexpected fault, Path log) {
        Wording words = layers.words();
        StringWriter trace = new StringWriter();
        fault.cause().printStackTrace(new PrintWriter(trace));
        MessageDialog.show(layers, Message.of(words.say("ui.unexpected.about"), Message.Sign.FAILED, words.say("ui.unexpected.happened"))
                .fact(words.say("ui.unexpected.safe"))
                .step(words.say("ui.unexpected.again"))
                .step(words.say("ui.unexpected.tell", fault.code()))
                .step(words.say("ui.unexpected.log", log))
                .technical(trace.toString()));
    }
}
