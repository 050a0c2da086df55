package org.townledger.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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
    /** Both buttons' width with their words, as it was last measured. */
    private double buttons;

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
        widthProperty().subscribe(_ -> fit());
        List.of(count, summary, ticked).forEach(label -> label.textProperty().subscribe(_ -> fit()));
    }

    /** Where the figures would be cut, the buttons go without their words. */
    private void fit() {
        if (previous.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
            buttons = previous.prefWidth(-1) + next.prefWidth(-1);
        }
        double needed = getInsets().getLeft() + getInsets().getRight() + buttons + getChildren().size() * getSpacing()
                + count.prefWidth(-1) + summary.prefWidth(-1) + ticked.prefWidth(-1);
        boolean tight = getWidth() > 0 && needed > getWidth();
        previous.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        next.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
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
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(_ -> act.run());
        return button;
    }
}
