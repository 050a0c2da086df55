package org.townledger.people;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.townledger.lists.Division;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** What a clerk writes about a household that the register does not have yet. */
public final class NewHouseholdController {

    private final Wording words;
    private final RegisterChoices choices;

    @FXML private TextEntry number;
    @FXML private ChoiceField<Division> village;
    @FXML private TextEntry group;
    @FXML private ChoiceField<String> type;
    @FXML private TextEntry phone;
    @FXML private VBox head;

    NewHouseholdController(Wording words, RegisterChoices choices) {
        this.words = words;
        this.choices = choices;
    }

    @FXML
    private void initialize() {
        village.setChoices(choices.villages(), Division::name);
        type.setChoices(choices.types(), word -> word);
        number.setValue(choices.nextNumber());
    }

    /** @param form what is written about the head */
    void setHead(Node form) {
        head.getChildren().setAll(form);
    }

    Node first() {
        return village.focusTarget();
    }

    Optional<HouseholdEntry> entry() {
        village.commit();
        type.commit();
        Division chosen = village.getValue();
        if (chosen == null && !village.isInError()) {
            village.complain(words.say("people.new.villageMissing"));
        }
        return chosen == null || type.isInError() ? Optional.empty()
                : Optional.of(new HouseholdEntry(number.getValue(), chosen.code(), group.getValue(), null, phone.getValue(), null,
                        null, type.getValue(), null));
    }

    /** @return whether the obstacle belongs to one of these fields */
    boolean complain(Obstacle obstacle) {
        if (!obstacle.field().equals("number")) {
            return false;
        }
        number.complain(words.say(obstacle.reason()));
        return true;
    }
}
