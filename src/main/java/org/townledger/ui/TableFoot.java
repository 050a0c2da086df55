package org.townledger.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.wording.Wording;

/** 「共 37 条，显示第 1–16 条」 and the two buttons that turn the page. */
final class TableFoot extends HBox {

    private final Wording words;
    private final Label count = new Label();
    private final Label summary = new Label();
    private final Label ticked = new Label();
    private final Button previous;
    private final Button next;

    TableFoot(Wording words, Runnable toPrevious, Runnable toNext) {
        this.words = words;
        getStyleClass().add("table-foot");
        count.setText(words.say("ui.table.reading"));
        count.getStyleClass().add("second");
        count.setMinWidth(USE_PREF_SIZE);
        summary.getStyleClass().add("strong");
        ticked.getStyleClass().add("accent-text");
        previous = button(words.say("ui.table.previous"), Feather.CHEVRON_LEFT, toPrevious);
        next = button(words.say("ui.table.next"), Feather.CHEVRON_RIGHT, toNext);
        next.setContentDisplay(ContentDisplay.RIGHT);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(count, summary, ticked, space, previous, next);
        previous.setDisable(true);
        next.setDisable(true);
    }

    void show(long total, long first, long last, boolean hasPrevious, boolean hasNext) {
        count.setText(total == 0 ? words.say("ui.table.none") : words.say("ui.table.count", total, first, last));
        previous.setDisable(!hasPrevious);
        next.setDisable(!hasNext);
    }

    void showTicked(int number) {
        ticked.setText(number == 0 ? "" : words.say("ui.table.ticked", number));
        ticked.setManaged(number > 0);
    }

    void setSummary(String text) {
        summary.setText(text);
    }

    private static Button button(String text, Feather icon, Runnable act) {
        Button button = new Button(text, Icons.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
