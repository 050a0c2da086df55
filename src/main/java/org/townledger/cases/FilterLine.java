package org.townledger.cases;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.PickMenu;

/** The first line of the filters: where the width does not hold its menus, they go behind the funnel. */
final class FilterLine {

    /** Between the parts of the line, the rule's two among them. */
    private static final int GAPS = 6;

    private final HBox first;
    private final HBox second;
    private final Separator rule;
    private final List<PickMenu<?>> menus;
    private final List<Region> always;
    private boolean roomy = true;
    private @Nullable ReadOnlyDoubleProperty width;

    /** @param second behind the funnel @param menus that stand in either @param always what stands in the first, come what may */
    FilterLine(HBox first, HBox second, Separator rule, List<PickMenu<?>> menus, List<Region> always) {
        this.first = first;
        this.second = second;
        this.rule = rule;
        this.menus = List.copyOf(menus);
        this.always = List.copyOf(always);
    }

    /** @param wanted whether the menus may stand in the first line */
    void fit(boolean wanted) {
        roomy = wanted;
        arrange();
    }

    /** @param room what the line may take; its own width is never less than what stands in it */
    void within(ReadOnlyDoubleProperty room) {
        width = room;
        room.subscribe(_ -> arrange());
    }

    void arrange() {
        HBox place = roomy && holdsAll() ? first : second;
        if (menus.getFirst().getParent() != place) {
            first.getChildren().removeAll(menus);
            second.getChildren().removeAll(menus);
            place.getChildren().addAll(place == first ? 2 : 1, menus);
        }
        rule.setVisible(place == first);
        rule.setManaged(place == first);
    }

    private boolean holdsAll() {
        double room = width == null ? 0 : width.get();
        double needed = menus.stream().mapToDouble(menu -> menu.prefWidth(-1) + first.getSpacing()).sum()
                + always.stream().mapToDouble(part -> part.prefWidth(-1)).sum() + GAPS * first.getSpacing()
                + first.getInsets().getLeft() + first.getInsets().getRight();
        return room <= 0 || needed <= room;
    }
}
