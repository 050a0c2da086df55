package org.townledger.ui;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Chips of which one is in force. */
public final class ChipBar extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private List<Chip> chips = List.of();

    public ChipBar() {
        getStyleClass().add("chip-bar");
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle instanceof Chip chip) {
                chosen.set(chip.key());
            }
        });
    }

    /** The first one is in force at the start. */
    public void setChips(List<Chip> newChips) {
        chips = List.copyOf(newChips);
        chips.forEach(chip -> chip.setToggleGroup(group));
        getChildren().setAll(chips);
        chips.getFirst().setSelected(true);
    }

    /** Counts by key; chips that the map lacks show 0. */
    public void setCounts(Map<String, Long> counts) {
        chips.forEach(chip -> chip.setCount(counts.getOrDefault(chip.key(), 0L)));
    }

    public void choose(String key) {
        chips.stream().filter(chip -> chip.key().equals(key)).forEach(chip -> chip.setSelected(true));
    }

    /** The key of the chip in force. */
    public ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
