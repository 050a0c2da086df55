package org.townledger.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A course of steps: done with a tick, the present one bold in a thick ring, later ones grey. */
public final class Stepper extends HBox {

    public enum Phase { DONE, NOW, LATER }

    /** @param when below the name, for instance {@code 03-12}; empty where there is no date yet */
    public record Step(String name, String when, Phase phase) {
    }

    /** Names and dates below the rings, the steps sharing the whole width: the course of a case. */
    public void setSteps(List<Step> steps) {
        getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            HBox track = new HBox(4, line(step.phase() != Phase.LATER, i > 0), ring(step.phase(), i + 1),
                    line(i + 1 < steps.size() && steps.get(i + 1).phase() != Phase.LATER, i + 1 < steps.size()));
            track.setAlignment(Pos.CENTER);
            VBox column = new VBox(2, track, label(step.name(), "step-name"), label(step.when(), "step-date"));
            column.setAlignment(Pos.TOP_CENTER);
            column.getStyleClass().addAll("step", style(step.phase()));
            column.setMinWidth(0);
            column.setPrefWidth(1);
            HBox.setHgrow(column, Priority.ALWAYS);
            getChildren().add(column);
        }
    }

    /** Names beside the rings, as short as can be: the course of a dialog or an import. */
    public void setCompactSteps(List<Step> steps) {
        getChildren().clear();
        setSpacing(8);
        setAlignment(Pos.CENTER_RIGHT);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (i > 0) {
                Region line = line(step.phase() != Phase.LATER, true);
                line.getStyleClass().add("short");
                getChildren().add(line);
            }
            HBox one = new HBox(8, ring(step.phase(), i + 1), label(step.name(), "step-name"));
            one.setAlignment(Pos.CENTER);
            one.getStyleClass().addAll("step", style(step.phase()));
            getChildren().add(one);
        }
    }

    private static Node ring(Phase phase, int number) {
        StackPane ring = new StackPane(phase == Phase.DONE ? Icons.of(Feather.CHECK) : new Label(String.valueOf(number)));
        ring.getStyleClass().add("step-ring");
        return ring;
    }

    private static Region line(boolean passed, boolean visible) {
        Region line = new Region();
        line.getStyleClass().add("step-line");
        if (passed) {
            line.getStyleClass().add("passed");
        }
        line.setVisible(visible);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static String style(Phase phase) {
        return switch (phase) {
            case DONE -> "done";
            case NOW -> "now";
            case LATER -> "later";
        };
    }
}
