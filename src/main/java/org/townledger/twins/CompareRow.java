package org.townledger.twins;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** One field of two entries side by side; where they differ it says so, and the clerk may choose. */
final class CompareRow extends HBox {

    private CompareRow(String name, Node first, Node second, Node mark) {
        getStyleClass().add("compare-row");
        Label label = new Label(name);
        label.getStyleClass().add("compare-name");
        HBox last = new HBox(mark);
        last.getStyleClass().add("compare-mark");
        getChildren().setAll(label, half(first), half(second), last);
    }

    /** Only to look at. */
    static CompareRow of(String name, String first, String second, Wording words) {
        boolean differs = !first.equals(second);
        var row = new CompareRow(name, text(first, words), text(second, words), differs ? differs(words) : new Region());
        row.mark(differs);
        return row;
    }

    /** To choose from. @param chosen told of every choice, not of the proposal */
    static CompareRow choice(String name, String first, String second, Side proposed, Consumer<Side> chosen, Wording words) {
        var group = new ToggleGroup();
        RadioButton one = radio(name, first, group, words);
        RadioButton other = radio(name, second, group, words);
        proposed.of(one, other).setSelected(true);
        group.selectedToggleProperty().subscribe((_, now) -> {
            if (now != null) {
                chosen.accept(now == one ? Side.FIRST : Side.SECOND);
            }
        });
        var row = new CompareRow(name, one, other, differs(words));
        row.mark(true);
        return row;
    }

    static CompareRow heads(Node first, Node second) {
        var row = new CompareRow("", first, second, new Region());
        row.getStyleClass().add("compare-heads");
        return row;
    }

    private void mark(boolean differs) {
        if (differs) {
            getStyleClass().add("differs");
        }
    }

    private static RadioButton radio(String name, String says, ToggleGroup group, Wording words) {
        RadioButton radio = new RadioButton(says.isEmpty() ? words.say("twins.nothing") : says);
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.setAccessibleText(name + " " + radio.getText());
        return radio;
    }

    private static Label text(String says, Wording words) {
        Label label = new Label(says.isEmpty() ? words.say("twins.nothing") : says);
        label.setWrapText(true);
        label.getStyleClass().add(says.isEmpty() ? "hint" : "compare-says");
        return label;
    }

    private static Tag differs(Wording words) {
        return new Tag(words.say("twins.differs"), Tag.Tone.WARNING);
    }

    private static HBox half(Node content) {
        HBox half = new HBox(content);
        half.getStyleClass().add("compare-half");
        half.setAlignment(Pos.CENTER_LEFT);
        half.setMinWidth(0);
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }
}
