package org.townledger.cases;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One of the phases, all of them in sight. */
final class PhaseChoice extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final Map<PhotoPhase, RadioButton> buttons = new EnumMap<>(PhotoPhase.class);
    private boolean choosing;

    /** @param chosen after the user has chosen another one */
    PhaseChoice(PhotoWords words, Runnable chosen) {
        getStyleClass().add("phase-choice");
        for (PhotoPhase phase : PhotoPhase.values()) {
            RadioButton button = new RadioButton(words.phase(phase));
            button.setUserData(phase);
            button.setToggleGroup(group);
            buttons.put(phase, button);
            getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe((_, now) -> {
            if (now != null && !choosing) {
                chosen.run();
            }
        });
    }

    PhotoPhase value() {
        return (PhotoPhase) group.getSelectedToggle().getUserData();
    }

    void setValue(PhotoPhase phase) {
        choosing = true;
        group.selectToggle(buttons.get(phase));
        choosing = false;
    }
}
