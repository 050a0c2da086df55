package org.townledger.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.townledger.wording.Wording;

/** Check boxes for the columns of a table, in a pop-over. At least one column stays. */
final class ColumnChooser {

    private static final int ROWS = 12;

    private final Wording words;
    private final List<? extends TableColumnSpec<?>> specs;
    private final Consumer<List<String>> chosen;

    ColumnChooser(Wording words, List<? extends TableColumnSpec<?>> specs, Consumer<List<String>> chosen) {
        this.words = words;
        this.specs = specs;
        this.chosen = chosen;
    }

    void show(Node owner, List<String> visible) {
        TilePane boxes = new TilePane(Orientation.VERTICAL, 24, 8);
        boxes.setPrefRows(Math.min(ROWS, specs.size()));
        boxes.setTileAlignment(Pos.CENTER_LEFT);
        List<CheckBox> all = new ArrayList<>();
        for (TableColumnSpec<?> spec : specs) {
            CheckBox box = new CheckBox(spec.group().isEmpty() ? spec.heading() : spec.group() + "·" + spec.heading());
            box.setSelected(visible.contains(spec.field()));
            box.setUserData(spec.field());
            box.setOnAction(_ -> take(all, box));
            all.add(box);
        }
        boxes.getChildren().setAll(all);
        Button reset = new Button(words.say("ui.table.columnsReset"));
        reset.getStyleClass().add("link");
        reset.setOnAction(_ -> {
            all.forEach(box -> box.setSelected(specs.stream()
                    .anyMatch(spec -> spec.shownAtFirst() && spec.field().equals(box.getUserData()))));
            chosen.accept(fields(all));
        });
        VBox content = new VBox(boxes, reset);
        content.getStyleClass().add("choices");
        PopOver over = new PopOver(content);
        over.getRoot().getStylesheets().clear();
        over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        over.setAnimated(false);
        over.setDetachable(false);
        over.show(owner);
    }

    private void take(List<CheckBox> all, CheckBox pressed) {
        if (fields(all).isEmpty()) {
            pressed.setSelected(true);
        }
        chosen.accept(fields(all));
    }

    private static List<String> fields(List<CheckBox> all) {
        return all.stream().filter(CheckBox::isSelected).map(box -> (String) box.getUserData()).toList();
    }
}
