package org.townledger.cases;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.ui.Icons;
import org.townledger.wording.Wording;

/** What may be chosen while looking for whom a case concerns: somebody in the register, or the name as it was typed. */
sealed interface FoundPerson {

    record InRegister(PersonSearch.Found person) implements FoundPerson {
    }

    /** Nobody fits: the person is written down as not in the register (待核). */
    record ByHand(String name) implements FoundPerson {
    }

    /** Those found, and a name of Chinese characters to write down by hand. Not for the JavaFX thread. */
    static List<FoundPerson> matching(String typed, PersonSearch register) {
        List<FoundPerson> all = new ArrayList<>();
        register.find(typed).forEach(person -> all.add(new InRegister(person)));
        if (typed.codePoints().allMatch(letter -> Character.isIdeographic(letter) || letter == '·')) {
            all.add(new ByHand(typed));
        }
        return all;
    }

    /** How it stands in the list. */
    default Node look(Wording words) {
        return switch (this) {
            case InRegister(PersonSearch.Found person) -> line(new Label(person.person()), person.detail());
            case ByHand(String name) -> line(new Label(words.say("cases.find.write", name), Icons.of(Feather.EDIT_2)),
                    words.say("cases.find.write.note"));
        };
    }

    private static Node line(Label title, String detail) {
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label small = new Label(detail);
        small.getStyleClass().add("hint");
        HBox line = new HBox(12, title, small);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
