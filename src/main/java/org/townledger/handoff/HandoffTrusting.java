package org.townledger.handoff;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.WindowParts;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Giving the office's own certificate and taking the banner's, in the window. */
final class HandoffTrusting {

    private final HandoffTrust trust;
    private final WindowParts around;
    private final HandoffScreen.Ways ways;
    private final Runnable trusted;
    private final Wording words;
    private final HandoffTrustPane pane;
    private @Nullable Parent node;

    /** @param trusted after a certificate was accepted @param plain packs for a banner that does not use this program */
    HandoffTrusting(HandoffTrust trust, WindowParts around, HandoffScreen.Ways ways, Runnable trusted, Runnable plain) {
        this.trust = trust;
        this.around = around;
        this.ways = ways;
        this.trusted = trusted;
        words = around.screens().words();
        pane = new HandoffTrustPane(words, () -> export(file -> written(file.getFileName())), this::read, plain);
    }

    private void written(@Nullable Path name) {
        pane.written(String.valueOf(name));
    }

    /** What leads through it before anybody is trusted. */
    Node node(HandoffParty own) {
        Parent made = node;
        if (made == null) {
            made = around.screens().load("handoff/Trust.fxml", pane);
            node = made;
        }
        pane.show(own);
        return made;
    }

    void show(HandoffParty theirs, HandoffParty ours) {
        HandoffCertificateDialog.show(around.layers(), around.screens(), theirs, ours, new HandoffCertificateDialog.Acts(
                () -> export(file -> around.layers().toast(words.say("handoff.trust.exported", file.getFileName()), null)), this::read));
    }

    private void export(Consumer<Path> then) {
        ways.folder().get().ifPresent(folder -> around.tasks().run(() -> trust.export(folder), exported -> {
            switch (exported) {
                case HandoffTrust.Exported.Written(Path file) -> {
                    ways.written().run();
                    then.accept(file);
                }
                case HandoffTrust.Exported.Refused(Sentence reason) -> refuse("handoff.trust.notExported", reason);
            }
        }));
    }

    private void read() {
        ways.file().get().ifPresent(this::read);
    }

    void read(Path file) {
        around.tasks().run(() -> trust.read(file), presented -> {
            switch (presented) {
                case HandoffTrust.Presented.Certificate(HandoffParty of, Runnable accept) ->
                        HandoffTrustDialog.show(around.layers(), around.screens(), of, () -> accept(of, accept));
                case HandoffTrust.Presented.Refused(Sentence reason) -> refuse("handoff.trust.notRead", reason);
            }
        });
    }

    private void accept(HandoffParty of, Runnable accept) {
        around.tasks().run(() -> {
            accept.run();
            return of;
        }, party -> {
            around.layers().toast(words.say("handoff.trust.accepted", party.name()), null);
            ways.written().run();
            trusted.run();
        });
    }

    private void refuse(String happened, Sentence reason) {
        MessageDialog.show(around.layers(), Message.of(words.say("handoff.certificate"), Message.Sign.CAUTION, words.say(happened))
                .fact(words.say(reason)).fact(words.say("handoff.nothingChanged")));
    }
}
