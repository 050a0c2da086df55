package org.townledger.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What still stands in the way of an act; each line leads to the field. Not there at all when nothing does. */
public final class BlockerPanel extends VBox {

    /**
     * @param missing what is missing, in bold
     * @param detail  in grey beside it; may be empty
     * @param clause  the clause that it rests on
     * @param link    the link's words, for instance 去填写
     * @param go      puts the cursor into the field
     */
    public record Line(String missing, String detail, String clause, String link, Runnable go) {
    }

    public BlockerPanel() {
        getStyleClass().add("blockers");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** @param title counts them: 还不能销号：差 3 项 @param hint at the right of the title; may be empty */
    public void show(String title, String hint, List<Line> lines) {
        getChildren().clear();
        setVisible(!lines.isEmpty());
        Label heading = new Label(title, Icons.of(Feather.ALERT_CIRCLE, "danger"));
        heading.getStyleClass().add("heading");
        Label small = new Label(hint);
        small.getStyleClass().addAll("second", "small-text");
        HBox bar = new HBox(heading, stretch(), small);
        bar.getStyleClass().add("title");
        getChildren().add(bar);
        for (int i = 0; i < lines.size(); i++) {
            getChildren().add(line(i + 1, lines.get(i)));
        }
    }

    /** Puts the cursor on the first link: what a greyed act does when it is pressed all the same. */
    public void focusFirst() {
        if (lookup(".blocker .button") instanceof Node first) {
            first.requestFocus();
        }
    }

    private static Node line(int number, Line line) {
        Label count = new Label(String.valueOf(number));
        count.getStyleClass().add("number");
        Label missing = new Label(line.missing());
        missing.getStyleClass().add("strong");
        missing.setMinWidth(USE_PREF_SIZE);
        Label detail = new Label(line.detail());
        detail.getStyleClass().add("second");
        Label clause = new Label(line.clause());
        clause.getStyleClass().add("clause");
        clause.setWrapText(true);
        clause.setMinHeight(USE_PREF_SIZE);
        FlowPane said = new FlowPane(12, 0, missing, detail);
        VBox words = new VBox(said, clause);
        // Else a line that has room enough is measured as if it had to wrap, and an empty one is left under it.
        said.prefWrapLengthProperty().bind(words.widthProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        Button link = new Button(line.link(), Icons.of(Feather.ARROW_RIGHT, "accent"));
        link.getStyleClass().add("link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> line.go().run());
        HBox row = new HBox(count, words, link);
        row.getStyleClass().add("blocker");
        return row;
    }

    private static Region stretch() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
