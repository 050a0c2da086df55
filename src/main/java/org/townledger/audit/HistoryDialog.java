package org.townledger.audit;

import java.util.List;
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
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** 变更记录: over the screen, who changed which field of one record from what to what, newest first. */
public final class HistoryDialog {

    private final ReadAudit read;
    private final Layers layers;
    private final Tasks tasks;
    private final Wording words;
    private final ChangeCards cards;

    public HistoryDialog(ReadAudit read, Layers layers, Tasks tasks) {
        this.read = read;
        this.layers = layers;
        this.tasks = tasks;
        words = layers.words();
        cards = new ChangeCards(words, read.words());
    }

    public void open(AuditedRecord record) {
        tasks.run(() -> read.history(record), this::show);
    }

    private void show(List<RecordChange> changes) {
        VBox box = new VBox();
        box.getStyleClass().addAll("dialog-box", "history-box");
        Button close = new Button(words.say("audit.history.close"));
        close.setDefaultButton(true);
        close.setOnAction(_ -> layers.close(box));
        HBox bar = new HBox(new Label(words.say("audit.history.title")), stretch(), Icons.button(Feather.X, words.say("audit.history.close"), () -> layers.close(box)));
        bar.getStyleClass().add("bar");
        HBox acts = new HBox(stretch(), close);
        acts.getStyleClass().add("acts");
        VBox list = new VBox();
        list.getStyleClass().add("change-list");
        list.getChildren().setAll(changes.isEmpty() ? List.<Node>of(nothing()) : cards.ofRecord(changes));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("history-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        box.getChildren().setAll(bar, scroll, acts);
        layers.open(box, close, () -> layers.close(box));
    }

    private Label nothing() {
        Label none = new Label(words.say("audit.history.none"));
        none.getStyleClass().add("second");
        return none;
    }

    private static Region stretch() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
