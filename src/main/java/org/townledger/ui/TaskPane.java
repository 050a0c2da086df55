package org.townledger.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.townledger.wording.Wording;

/** 「正在读第 31 行，共 60 行。［取消］」 beside a bar, while {@link Running} work lasts. */
public final class TaskPane extends HBox {

    private final Button cancel;

    public TaskPane(Running running, Wording words) {
        getStyleClass().add("task-pane");
        Label saying = new Label();
        saying.textProperty().bind(running.sayingProperty().map(words::say).orElse(words.say("ui.working")));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(running.partProperty());
        cancel = new Button(words.say("ui.cancel"));
        cancel.setOnAction(_ -> {
            running.cancel();
            cancel.setDisable(true);
        });
        HBox.setHgrow(saying, Priority.ALWAYS);
        saying.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(saying, bar, cancel);
    }

    Button cancelButton() {
        return cancel;
    }
}
