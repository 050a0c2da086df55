package org.townledger.monitoring;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.townledger.cases.PersonSearch;
import org.townledger.ui.LookupField;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** Which household of the register is to be identified. */
final class NewHouseholdPane {

    private final LookupField<PersonSearch.Found> search;
    private final StackPane place;

    /** @param chosen gets the household */
    NewHouseholdPane(Wording words, Tasks tasks, PersonSearch people, Consumer<UUID> chosen, Runnable leave) {
        search = new LookupField<>(words);
        search.setPromptText(words.say("monitoring.screen.new.prompt"));
        search.setSource(tasks, people::find, NewHouseholdPane::line, found -> {
            UUID household = found.concerned().household();
            if (household != null) {
                chosen.accept(household);
            }
        });
        Label title = new Label(words.say("monitoring.screen.new.title"));
        title.getStyleClass().add("step-title");
        Label says = new Label(words.say("monitoring.screen.new.says"));
        says.getStyleClass().add("second");
        says.setWrapText(true);
        var back = new Button(words.say("monitoring.screen.new.leave"));
        back.setOnAction(_ -> leave.run());
        var pane = new VBox(title, says, search, back);
        pane.getStyleClass().addAll("panel", "new-household");
        pane.setMaxHeight(Region.USE_PREF_SIZE);
        place = new StackPane(pane);
        StackPane.setAlignment(pane, Pos.TOP_CENTER);
    }

    Node node() {
        return place;
    }

    void begin() {
        search.input().requestFocus();
    }

    private static Node line(PersonSearch.Found found) {
        Label name = new Label(found.person());
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label detail = new Label(found.detail());
        detail.getStyleClass().add("hint");
        var line = new HBox(12, name, detail);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
