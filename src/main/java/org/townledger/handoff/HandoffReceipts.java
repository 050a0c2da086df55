package org.townledger.handoff;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.ProgressDialog;
import org.townledger.ui.Running;
import org.townledger.ui.WindowParts;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Reading the banner's receipts in the window. */
final class HandoffReceipts {

    private final Function<Path, ReceiptOutcome> read;
    private final WindowParts around;
    private final Supplier<Optional<Path>> file;
    private final Consumer<ReceiptView> answered;
    private final Wording words;

    /** @param file the clerk picks one @param answered after a receipt was read */
    HandoffReceipts(Function<Path, ReceiptOutcome> read, WindowParts around, Supplier<Optional<Path>> file, Consumer<ReceiptView> answered) {
        this.read = read;
        this.around = around;
        this.file = file;
        this.answered = answered;
        words = around.screens().words();
    }

    void read() {
        file.get().ifPresent(this::read);
    }

    void read(Path chosen) {
        Running reading = around.tasks().start(progress -> {
            progress.at(Sentence.of("handoff.receipt.reading", chosen.getFileName()), 0, 0);
            return read.apply(chosen);
        }, this::tell);
        ProgressDialog.show(around.layers(), words.say("handoff.receipt.read"), reading);
    }

    private void tell(ReceiptOutcome outcome) {
        switch (outcome) {
            case ReceiptOutcome.Read(ReceiptView receipt) -> answered.accept(receipt);
            case ReceiptOutcome.Old() -> MessageDialog.show(around.layers(), message(Message.Sign.QUESTION, "handoff.receipt.old")
                    .fact(words.say("handoff.nothingChanged")));
            case ReceiptOutcome.Refused(Sentence reason) -> MessageDialog.show(around.layers(), message(Message.Sign.CAUTION, "handoff.receipt.refused")
                    .fact(words.say(reason)).fact(words.say("handoff.nothingChanged"))
                    .act(words.say("ui.close"), () -> { }).act(words.say("handoff.receipt.another"), this::read));
        }
    }

    private Message message(Message.Sign sign, String happened) {
        return Message.of(words.say("handoff.receipt.read"), sign, words.say(happened));
    }
}
