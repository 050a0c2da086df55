package org.townledger.handoff;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.ui.Viewport;
import org.townledger.wording.Wording;

/** Where the parts of the screen stand: beside each other, or one at a time behind tabs where there is no room. */
final class HandoffPlaces {

    private static final List<String> TABS = List.of("content", "check", "write", "past", "receipt");

    private final HBox tabs;
    private final HBox steps;
    private final HBox below;
    private final List<Region> three;
    private final List<Region> others;
    private final ToggleGroup group = new ToggleGroup();
    private boolean narrow;

    /** @param three the steps @param others what stands below them */
    HandoffPlaces(Wording words, HBox tabs, HBox steps, HBox below, List<Region> three, List<Region> others) {
        this(words, TABS, tabs, steps, below, three, others);
    }

    /** @param keys of the tabs, one a part */
    HandoffPlaces(Wording words, List<String> keys, HBox tabs, HBox steps, HBox below, List<Region> three, List<Region> others) {
        this.tabs = tabs;
        this.steps = steps;
        this.below = below;
        this.three = List.copyOf(three);
        this.others = List.copyOf(others);
        for (String tab : keys) {
            var button = new ToggleButton(words.say("handoff.tab." + tab)) {
                @Override
                public void fire() {
                    if (!isSelected()) {
                        super.fire();
                    }
                }
            };
            button.setId("tab-" + tab);
            button.getStyleClass().add("page-tab");
            button.setToggleGroup(group);
            tabs.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
        group.selectedToggleProperty().subscribe((_, _) -> arrange());
        all().forEach(part -> HBox.setHgrow(part, Priority.ALWAYS));
        for (HBox row : List.of(steps, below)) {
            row.managedProperty().bind(row.visibleProperty());
        }
    }

    private List<Region> all() {
        var all = new ArrayList<>(three);
        all.addAll(others);
        return all;
    }

    void fit(Viewport viewport) {
        narrow = !viewport.hasRoomBesideTheTable();
        arrange();
    }

    private void arrange() {
        int chosen = group.getToggles().indexOf(group.getSelectedToggle());
        boolean step = chosen < three.size();
        steps.setVisible(!narrow || step);
        below.setVisible(!narrow || !step);
        steps.getChildren().setAll(narrow && step ? List.of(three.get(chosen)) : three);
        below.getChildren().setAll(narrow && !step ? List.of(others.get(chosen - three.size())) : others);
        VBox.setVgrow(below, narrow ? Priority.ALWAYS : Priority.NEVER);
    }
}
