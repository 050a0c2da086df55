package org.townledger.twins;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.store.Transaction;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** What was joined and what was told apart, the newest first, each with a way back. */
final class PastTwins extends ScrollPane {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Wording words;

    PastTwins(Wording words, List<TwinJoin> joins, List<ToldApart> apart, Consumer<TwinJoin> undo, Consumer<ToldApart> takeBack) {
        this.words = words;
        VBox lines = new VBox();
        lines.getStyleClass().add("past-twins");
        if (!joins.isEmpty()) {
            lines.getChildren().add(title("twins.past.joined"));
        }
        joins.forEach(join -> lines.getChildren().add(line(join, undo)));
        if (!apart.isEmpty()) {
            lines.getChildren().add(title("twins.past.apart"));
        }
        apart.forEach(told -> lines.getChildren().add(line(words.say("twins.past.pair", told.firstSays(), told.secondSays()),
                moment(told.at(), told.by()), button("twins.past.takeBack", () -> takeBack.accept(told)))));
        boolean nothing = joins.isEmpty() && apart.isEmpty();
        setContent(nothing ? new EmptyState(Feather.CLOCK, words.say("twins.past.none"), words.say("twins.past.noneHint")) : lines);
        setFitToHeight(nothing);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("past-twins-scroll");
    }

    private Node line(TwinJoin join, Consumer<TwinJoin> undo) {
        Instant undoneAt = join.undoneAt();
        Node end = undoneAt == null ? button("twins.past.undo", () -> undo.accept(join))
                : new Tag(words.say("twins.past.undone", moment(undoneAt, join.undoneBy() == null ? "" : join.undoneBy())), Tag.Tone.PLAIN);
        return line(words.say("twins.past.into", join.twinSays(), join.keptSays()), moment(join.at(), join.by()), end);
    }

    private static Node line(String what, String when, Node end) {
        Label says = new Label(what);
        says.setWrapText(true);
        Label moment = new Label(when);
        moment.getStyleClass().addAll("second", "small-text");
        VBox text = new VBox(says, moment);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text, end);
        line.getStyleClass().add("past-twin");
        return line;
    }

    private Label title(String key) {
        Label title = new Label(words.say(key));
        title.getStyleClass().add("group-title");
        return title;
    }

    private Button button(String verb, Runnable act) {
        Button button = new Button(words.say(verb));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private String moment(Instant at, String by) {
        return words.say("twins.past.moment", at.atZone(Transaction.TOWN).format(MOMENT), by);
    }
}
