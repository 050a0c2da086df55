package org.townledger.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.townledger.ui.Icons;
import org.townledger.ui.Tasks;
import org.townledger.ui.Viewport;

/** The entries at the left of the window, with what waits in each; icons with tooltips where room is short. */
final class FrameNavigation {

    private static final int MOST_URGENT = 99;

    private final VBox pane;
    private final Tasks tasks;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<NavItem, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<NavItem, Label> counts = new LinkedHashMap<>();

    FrameNavigation(VBox pane, Tasks tasks, List<NavItem> items, Consumer<NavItem> opened) {
        this.pane = pane;
        this.tasks = tasks;
        for (NavItem item : items) {
            if (item.apart()) {
                pane.getChildren().add(line());
            }
            pane.getChildren().add(button(item, opened));
        }
    }

    void select(NavItem item) {
        group.selectToggle(buttons.get(item));
    }

    /** Asks every entry what waits there now. */
    void count() {
        counts.forEach((item, label) -> tasks.run(item.count()::getAsLong, number -> show(item, label, number)));
    }

    /** Nothing urgent is no figure at all. */
    private void show(NavItem item, Label label, long number) {
        label.setText(number < 0 || item.urgent() && number == 0 ? "" : item.urgent() && number > MOST_URGENT ? MOST_URGENT + "+" : String.valueOf(number));
        label.setVisible(!label.getText().isEmpty());
        buttons.get(item).getStyleClass().remove("urgent");
        if (item.urgent() && number > 0) {
            buttons.get(item).getStyleClass().add("urgent");
        }
    }

    void fit(Viewport viewport) {
        boolean iconsOnly = viewport != Viewport.WIDE;
        pane.getStyleClass().remove("icons-only");
        if (iconsOnly) {
            pane.getStyleClass().add("icons-only");
        }
        buttons.forEach((item, button) -> {
            ((HBox) button.getGraphic()).getChildren().stream().skip(1).forEach(node -> {
                node.setVisible(!iconsOnly);
                node.setManaged(!iconsOnly);
            });
            button.setTooltip(iconsOnly ? new Tooltip(item.text()) : null);
        });
    }

    private ToggleButton button(NavItem item, Consumer<NavItem> opened) {
        Label text = new Label(item.text());
        text.getStyleClass().add("nav-text");
        text.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label();
        count.getStyleClass().add("nav-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox content = new HBox(Icons.of(item.icon()), text, space, count);
        content.getStyleClass().add("nav-content");
        ToggleButton button = new ToggleButton("", content) {
            @Override
            public void fire() {
                if (!isSelected()) {
                    super.fire();
                }
            }
        };
        content.prefWidthProperty().bind(button.insetsProperty().flatMap(insets ->
                button.widthProperty().map(width -> width.doubleValue() - insets.getLeft() - insets.getRight())));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(item.text());
        button.setId("nav-" + item.key());
        button.getStyleClass().add("nav-item");
        button.setToggleGroup(group);
        button.setOnAction(_ -> opened.accept(item));
        buttons.put(item, button);
        counts.put(item, count);
        return button;
    }

    private static StackPane line() {
        Region line = new Region();
        line.getStyleClass().add("nav-rule");
        StackPane gap = new StackPane(line);
        gap.getStyleClass().add("nav-gap");
        return gap;
    }
}
