package org.townledger.handoff;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.lists.Division;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.Layers;
import org.townledger.ui.LongTextEntry;
import org.townledger.wording.Wording;

/** Asks for the one thing that an act still needs: in which village, or why not. Esc leaves without an act. */
final class DownAsk {

    private final Layers layers;
    private final VBox box = new VBox();
    private final Button act;

    private DownAsk(Layers layers, String title, String label, Node field, String verb) {
        this.layers = layers;
        Wording words = layers.words();
        HBox bar = new HBox(new Label(title));
        bar.getStyleClass().add("bar");
        VBox body = new VBox(8, new Label(label), field);
        body.getStyleClass().add("dialog-body");
        Button leave = new Button(words.say("ui.cancel"));
        leave.setOnAction(_ -> close());
        act = new Button(verb);
        act.getStyleClass().add("accent");
        var stretch = new Region();
        HBox.setHgrow(stretch, Priority.ALWAYS);
        HBox acts = new HBox(stretch, leave, act);
        acts.getStyleClass().add("acts");
        box.getChildren().setAll(bar, body, acts);
        box.getStyleClass().add("dialog-box");
    }

    static void village(Layers layers, String title, List<Division> villages, Consumer<String> chosen) {
        Wording words = layers.words();
        var field = new ChoiceField<Division>(words);
        field.setChoices(villages, Division::name);
        var ask = new DownAsk(layers, title, words.say("handoff.down.village"), field, words.say("handoff.down.ok"));
        ask.act.disableProperty().bind(field.valueProperty().isNull());
        ask.open(field.focusTarget(), () -> {
            Division village = field.getValue();
            if (village != null) {
                chosen.accept(village.code());
            }
        });
    }

    static void reason(Layers layers, String title, Consumer<String> given) {
        Wording words = layers.words();
        var field = new LongTextEntry(words);
        var ask = new DownAsk(layers, title, words.say("handoff.down.reason"), field, words.say("handoff.down.ok"));
        ask.act.disableProperty().bind(field.valueProperty().isNull());
        ask.open(field.focusTarget(), () -> {
            String reason = field.getValue();
            if (reason != null) {
                given.accept(reason);
            }
        });
    }

    private void open(Node first, Runnable done) {
        act.setOnAction(_ -> {
            close();
            done.run();
        });
        layers.open(box, first, this::close);
    }

    private void close() {
        layers.close(box);
    }
}
