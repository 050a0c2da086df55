package org.townledger.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.wording.Wording;

/** Shows a {@link Message} over the window. Esc and the cross close it without an act. */
public final class MessageDialog {

    private final Layers layers;
    private final Wording words;
    private final VBox box = new VBox();

    private MessageDialog(Layers layers) {
        this.layers = layers;
        words = layers.words();
        box.getStyleClass().add("dialog-box");
    }

    public static void show(Layers layers, Message message) {
        new MessageDialog(layers).open(message);
    }

    private void open(Message message) {
        HBox acts = new HBox(stretch());
        acts.getStyleClass().add("acts");
        List<Button> buttons = message.acts().isEmpty()
                ? List.of(button(new Message.Act(words.say("ui.close"), () -> { })))
                : message.acts().stream().map(this::button).toList();
        Button preferred = buttons.getLast();
        if (!message.acts().isEmpty()) {
            preferred.setDefaultButton(true);
        }
        acts.getChildren().addAll(buttons);
        box.getChildren().setAll(bar(message.about()), body(message), acts);
        layers.open(box, preferred, this::close);
    }

    private Node bar(String about) {
        HBox bar = new HBox(new Label(about), stretch(), Icons.button(Feather.X, words.say("ui.close"), this::close));
        bar.getStyleClass().add("bar");
        return bar;
    }

    private Node body(Message message) {
        VBox said = new VBox(label(message.happened(), "step-title"));
        said.getStyleClass().add("words");
        message.facts().forEach(fact -> said.getChildren().add(label(fact)));
        if (!message.steps().isEmpty()) {
            Label whatToDo = label(words.say("ui.whatToDo"), "strong", "what-to-do");
            said.getChildren().add(whatToDo);
            int number = 1;
            for (String step : message.steps()) {
                said.getChildren().add(label(number++ + ". " + step, "step-line-text"));
            }
        }
        if (!message.technical().isEmpty()) {
            said.getChildren().addAll(folded(message.technical()));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        StackPane sign = new StackPane(Icons.of(message.sign().icon));
        sign.getStyleClass().addAll("sign", message.sign().colour);
        HBox body = new HBox(sign, said);
        body.getStyleClass().add("body");
        return body;
    }

    private List<Node> folded(String technical) {
        TextArea text = new TextArea(technical);
        text.setEditable(false);
        text.getStyleClass().add("technical");
        text.setVisible(false);
        text.managedProperty().bind(text.visibleProperty());
        Button unfold = new Button(words.say("ui.forTechnicians"), Icons.of(Feather.CHEVRON_RIGHT, "accent"));
        unfold.getStyleClass().addAll("link", "unfold");
        unfold.setOnAction(_ -> text.setVisible(!text.isVisible()));
        return List.of(unfold, text);
    }

    private Button button(Message.Act act) {
        Button button = new Button(act.verb());
        button.setOnAction(_ -> {
            close();
            act.act().run();
        });
        return button;
    }

    private void close() {
        layers.close(box);
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Region stretch() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
