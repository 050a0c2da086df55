package org.townledger.banner;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.townledger.handoff.HandoffPackage;
import org.townledger.handoff.MergeOutcome;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.wording.Wording;

/** 暂存的包: a line a town whose packages wait, and the end of the waiting where those before them are lost. */
final class WaitingPackages {

    private final Layers layers;
    private final Wording words;
    private final MergeLook look;
    private final Consumer<String> abandon;

    /** @param abandon waits no longer for what that office's packages wait for */
    WaitingPackages(Layers layers, MergeLook look, Consumer<String> abandon) {
        this.layers = layers;
        this.look = look;
        this.abandon = abandon;
        words = layers.words();
    }

    List<Node> of(ReadTowns.Towns towns) {
        return towns.all().stream().filter(town -> !town.held().isEmpty()).<Node>map(this::line).toList();
    }

    private HBox line(TownState town) {
        String numbers = Packages.numbers(words, town.held().stream().map(HandoffPackage::number).toList());
        HBox line = look.line(new Label(words.say("banner.waiting.of", town.town().name(), numbers)), new MergeOutcome.Held(town.held().getFirst(), town.missing()));
        if (!town.missing().isEmpty()) {
            Button lost = new Button(words.say("banner.waiting.lost"));
            lost.setMinWidth(Region.USE_PREF_SIZE);
            lost.setOnAction(_ -> ask(town));
            line.getChildren().add(lost);
        }
        return line;
    }

    private void ask(TownState town) {
        HandoffPackage stands = town.standsWithoutMissing();
        MessageDialog.show(layers, stands == null ? cannot(town) : question(town, stands));
    }

    private Message question(TownState town, HandoffPackage stands) {
        String missing = Packages.numbers(words, town.missing().stream().filter(number -> number < stands.number()).toList());
        return Message.of(words.say("banner.waiting.title"), Message.Sign.QUESTION, words.say("banner.waiting.ask", town.town().name(), missing))
                .fact(words.say("banner.waiting.whole", Packages.numbers(words, List.of(stands.number())), missing))
                .fact(words.say("banner.waiting.after", missing))
                .act(words.say("banner.waiting.wait"), () -> { })
                .act(words.say("banner.waiting.merge"), () -> abandon.accept(town.town().code()));
    }

    /** What waits holds only what changed after the missing ones. */
    private Message cannot(TownState town) {
        String missing = Packages.numbers(words, town.missing());
        return Message.of(words.say("banner.waiting.title"), Message.Sign.CAUTION, words.say("banner.waiting.cannot", missing))
                .fact(words.say("banner.waiting.cannot.says", Packages.numbers(words, town.held().stream().map(HandoffPackage::number).toList()), missing))
                .step(words.say("banner.waiting.cannot.call", town.town().name()))
                .step(words.say("banner.waiting.cannot.read"));
    }
}
