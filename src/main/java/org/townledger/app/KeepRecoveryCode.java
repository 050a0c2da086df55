package org.townledger.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.townledger.sheets.LetterSheet;
import org.townledger.sheets.PaperFonts;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetWriter;
import org.townledger.store.Transaction;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.Tasks;
import org.townledger.vault.RecoveryCode;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Writes the sheet with the recovery code that goes into the safe. */
final class KeepRecoveryCode {

    private final Layers layers;
    private final Tasks tasks;
    private final FileChoices files;
    private final Clock clock;
    private final Wording words;

    KeepRecoveryCode(Layers layers, Tasks tasks, FileChoices files, Clock clock) {
        this.layers = layers;
        this.tasks = tasks;
        this.files = files;
        this.clock = clock;
        this.words = layers.words();
    }

    void run(RecoveryCode code) {
        files.pdf(words.say("app.recovery.sheet") + ".pdf").ifPresent(file -> tasks.run(
                () -> failure(new SheetWriter(new PaperFonts(), words).write(sheet(code), file)), failed -> {
                    if (failed.isPresent()) {
                        MessageDialog.show(layers, Message.of(words.say("app.recovery.title"), Message.Sign.CAUTION, words.say("app.recovery.notKept"))
                                .fact(words.say(failed.get())));
                    } else {
                        layers.toast(words.say("app.recovery.written", file.getFileName().toString()), null);
                    }
                }));
    }

    private LetterSheet sheet(RecoveryCode code) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Transaction.TOWN);
        return new LetterSheet(words.say("app.firstRun.title"), words.say("app.recovery.sheet"), "", words.say("app.recovery.to"),
                List.of(words.say("app.recovery.is"), code.text(), words.say("app.recovery.hint"), words.say("app.recovery.safe")),
                words.say("app.recovery.day", today.getYear(), today.getMonthValue(), today.getDayOfMonth()), List.of());
    }

    private static Optional<Sentence> failure(SheetOutcome outcome) {
        return switch (outcome) {
            case SheetOutcome.Written _ -> Optional.empty();
            case SheetOutcome.NotWritten failed -> Optional.of(failed.reason());
        };
    }
}
