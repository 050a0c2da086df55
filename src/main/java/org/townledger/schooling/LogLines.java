package org.townledger.schooling;

import java.time.LocalDate;
import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.townledger.cases.CaseMarks;

/** How an entry of a child's log stands in the panel: its day, what it says, and what can be done with it. */
final class LogLines {

    private LogLines() {
    }

    static HBox line(LocalDate day, LocalDate today, String said, Button... acts) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Label when = new Label(CaseMarks.day(day, today));
        when.getStyleClass().addAll("second", "when");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Label what = new Label(said);
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(dot, when, what);
        line.getChildren().addAll(acts);
        Arrays.stream(acts).forEach(act -> act.setMinWidth(Region.USE_PREF_SIZE));
        line.getStyleClass().add("step-line-of-course");
        return line;
    }

    static Button act(String verb, Runnable act) {
        Button button = new Button(verb);
        button.getStyleClass().addAll("link", "small-text");
        button.setOnAction(_ -> act.run());
        return button;
    }
}
