package org.townledger.handoff;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.handoff.CheckLine.Way;
import org.townledger.ui.Icons;
import org.townledger.ui.Running;
import org.townledger.ui.Tag;
import org.townledger.ui.TaskPane;
import org.townledger.ui.Tasks;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Step 2: what the check before a hand-off says, each with the way to where it is put right. It never stops anything. */
public final class HandoffCheckPane {

    private static final int WHOLE = 100;

    private final Function<IntConsumer, HandoffCheck> check;
    private final Wording words;
    private final Tasks tasks;
    private final Consumer<Way> open;
    private final Runnable checked;
    private @Nullable HandoffCheck shown;
    private @Nullable Running running;

    @FXML private VBox root;
    @FXML private HandoffStepHead head;
    @FXML private StackPane place;
    @FXML private ScrollPane scroll;
    @FXML private VBox lines;
    @FXML private Button again;

    /** @param open leads to where something is put right @param checked after the check is over */
    HandoffCheckPane(Function<IntConsumer, HandoffCheck> check, Wording words, Tasks tasks, Consumer<Way> open, Runnable checked) {
        this.check = check;
        this.words = words;
        this.tasks = tasks;
        this.open = open;
        this.checked = checked;
    }

    @FXML
    private void initialize() {
        head.says(words.say("handoff.check.says"));
    }

    VBox root() {
        return root;
    }

    /** Null while it has not been made. */
    @Nullable HandoffCheck shown() {
        return shown;
    }

    @FXML
    void again() {
        Running before = running;
        if (before != null && !before.overProperty().get()) {
            return;
        }
        shown = null;
        again.setDisable(true);
        head.done(false);
        head.beside();
        Running now = tasks.start(progress -> check.apply(percent -> progress.at(Sentence.of("handoff.check.running"), percent, WHOLE)), this::show);
        running = now;
        if (!now.overProperty().get()) {
            TaskPane pane = new TaskPane(now, words);
            pane.getStyleClass().add("handoff-running");
            pane.setMaxHeight(Region.USE_PREF_SIZE);
            place.getChildren().setAll(pane);
        }
        now.overProperty().subscribe(over -> {
            if (over) {
                again.setDisable(false);
                place.getChildren().setAll(shown == null ? stopped() : scroll);
                checked.run();
            }
        });
    }

    private Node stopped() {
        Label stopped = new Label(words.say("handoff.check.stopped"));
        stopped.getStyleClass().add("second");
        stopped.setWrapText(true);
        return stopped;
    }

    private void show(HandoffCheck found) {
        shown = found;
        lines.getChildren().setAll(found.lines().stream().map(this::line).toList());
        int reminders = found.reminders().size();
        head.done(true);
        head.beside(reminders == 0 ? new Tag(words.say("handoff.check.fine"), Tag.Tone.SUCCESS, Feather.CHECK)
                : new Tag(words.say("handoff.check.reminders", reminders), Tag.Tone.WARNING, Feather.ALERT_TRIANGLE));
    }

    private Node line(CheckLine line) {
        Label says = new Label(words.say(line.says()));
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(says);
        text.setMinWidth(0);
        if (!line.beside().isBlank()) {
            Label beside = new Label(line.beside());
            beside.getStyleClass().addAll("second", "small-text");
            beside.setWrapText(true);
            beside.setMinHeight(Region.USE_PREF_SIZE);
            text.getChildren().add(beside);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(mark(line.fine()), text);
        row.getStyleClass().add("handoff-check-line");
        Way way = line.way();
        if (way != null) {
            Button go = new Button(verb(way), Icons.of(Feather.ARROW_RIGHT, "accent"));
            go.getStyleClass().add("link");
            go.setMinWidth(Region.USE_PREF_SIZE);
            go.setAccessibleText(go.getText() + " " + says.getText());
            go.setOnAction(_ -> open.accept(way));
            row.getChildren().add(go);
        }
        return row;
    }

    private String verb(Way way) {
        return words.say(switch (way) {
            case Way.ToReturned _ -> "handoff.go.mend";
            case Way.ToRecord record -> record.field() == null ? "handoff.go.look" : "handoff.go.fill";
            case Way.ToSelfCheck _ -> "handoff.go.look";
        });
    }

    static Node mark(boolean fine) {
        if (!fine) {
            return Icons.of(Feather.ALERT_TRIANGLE, "warning");
        }
        StackPane mark = new StackPane(Icons.of(Feather.CHECK));
        mark.getStyleClass().addAll("handoff-tick");
        return mark;
    }

    /** For the sheet: what is amiss, in words. */
    List<String> reminders() {
        return shown == null ? List.of() : shown.reminders().stream()
                .map(line -> line.beside().isBlank() ? words.say(line.says()) : words.say("handoff.sheet.reminder", line.says(), line.beside())).toList();
    }
}
