package org.townledger.monitoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.townledger.monitoring.HouseholdPanel.Part;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** The parts of an open household as tabs. */
final class PageTabs {

    private final Wording words;
    private final Map<Part, ToggleButton> buttons = new EnumMap<>(Part.class);

    PageTabs(Wording words, HBox place, Consumer<Part> chosen) {
        this.words = words;
        var group = new ToggleGroup();
        for (Part part : Part.values()) {
            var button = new ToggleButton(words.say("monitoring.screen.part." + part.name()));
            button.setId("part-" + part.name());
            button.getStyleClass().add("page-tab");
            button.setToggleGroup(group);
            button.setOnAction(_ -> chosen.accept(part));
            buttons.put(part, button);
            place.getChildren().add(button);
        }
    }

    /** Where a field stands that a rule names. */
    static Part of(String field) {
        return switch (field) {
            case "risks", "measures" -> Part.MEASURES;
            case "income" -> Part.INCOME;
            case "labour" -> Part.MEMBERS;
            default -> Part.IDENTIFICATION;
        };
    }

    void select(Part part) {
        buttons.get(part).setSelected(true);
    }

    void focus(Part part) {
        buttons.get(part).requestFocus();
    }

    /** @param lacking how many risks have no measure */
    void showLacking(int lacking) {
        buttons.get(Part.MEASURES).setGraphic(lacking == 0 ? null : new Tag(words.say("monitoring.screen.lacking", lacking), Tag.Tone.DANGER));
    }
}
