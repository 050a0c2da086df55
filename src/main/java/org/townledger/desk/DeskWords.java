package org.townledger.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.townledger.wording.Wording;

/** The sentence beside the desk's title, with its figures in bold. */
final class DeskWords {

    private DeskWords() {
    }

    static List<Label> pressing(Wording words, long overdue, long today, long returned) {
        var said = new ArrayList<Label>();
        add(said, words.say("desk.says.overdue"), overdue, overdue > 0);
        add(said, words.say("desk.says.today"), today, false);
        add(said, words.say("desk.says.returned"), returned, false);
        said.add(label(words.say("desk.says.end"), "second"));
        return said;
    }

    private static void add(List<Label> said, String before, long figure, boolean danger) {
        said.add(label(before, "second"));
        Label number = label(Long.toString(figure), "strong");
        if (danger) {
            number.getStyleClass().add("danger-text");
        }
        said.add(number);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
