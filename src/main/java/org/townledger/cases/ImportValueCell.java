package org.townledger.cases;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A cell in two lines: as the program read it, as the sheet has it. */
final class ImportValueCell extends TableCell<ImportRow, ImportRow> {

    private final Function<ImportRow, ImportShown> shown;
    private final Label text = new Label();
    private final Label below = new Label();
    private final VBox lines = new VBox(text, below);

    ImportValueCell(Function<ImportRow, ImportShown> shown) {
        this.shown = shown;
        getStyleClass().add("import-value");
        below.getStyleClass().add("below");
        below.managedProperty().bind(below.visibleProperty());
        lines.getStyleClass().add("lines");
    }

    @Override
    protected void updateItem(@Nullable ImportRow row, boolean empty) {
        super.updateItem(row, empty);
        for (ImportShown.Tone tone : ImportShown.Tone.values()) {
            getStyleClass().remove(style(tone));
        }
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        ImportShown cell = shown.apply(row);
        text.setText(cell.text().replace('\n', ' '));
        below.setText(cell.below().replace('\n', ' '));
        below.setVisible(!cell.below().isEmpty());
        getStyleClass().add(style(cell.tone()));
        setGraphic(lines);
        String whole = cell.whole().isEmpty() ? (cell.text() + "\n" + cell.below()).strip() : cell.whole();
        setTooltip(whole.isEmpty() ? null : new Tooltip(whole));
    }

    private static String style(ImportShown.Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
