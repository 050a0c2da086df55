package org.townledger.people;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Icons;
import org.townledger.ui.Layers;

/** A form over the window: its title, its fields, and one button that names the act. Esc closes without an act. */
final class FormDialog {

    private final Layers layers;
    private final VBox box = new VBox();
    private final Label refusal = new Label();

    FormDialog(Layers layers, String title, Node form, String verb, Runnable act) {
        this.layers = layers;
        String close = layers.words().say("people.dialog.close");
        HBox bar = new HBox(new Label(title), stretch(), Icons.button(Feather.X, close, this::close));
        bar.getStyleClass().add("bar");
        refusal.getStyleClass().add("field-error");
        VBox body = new VBox(form, refusal);
        body.getStyleClass().add("dialog-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button leave = new Button(layers.words().say("people.dialog.leave"));
        leave.setOnAction(_ -> close());
        Button doIt = new Button(verb);
        doIt.getStyleClass().add("accent");
        doIt.setOnAction(_ -> {
            refuse("");
            act.run();
        });
        HBox acts = new HBox(stretch(), leave, doIt);
        acts.getStyleClass().add("acts");
        box.getChildren().setAll(bar, scroll, acts);
        box.getStyleClass().add("dialog-box");
        refuse("");
    }

    void open(Node first) {
        layers.open(box, first, this::close);
    }

    void close() {
        layers.close(box);
    }

    /** What stands in the way and belongs to no field; blank for nothing. */
    void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }

    private static Region stretch() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }
}
