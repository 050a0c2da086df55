package org.townledger.cases;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The row's number as the spreadsheet counts. */
final class ImportNumberCell extends TableCell<ImportRow, ImportRow> {

    ImportNumberCell() {
        getStyleClass().addAll("right", "quiet");
    }

    @Override
    protected void updateItem(@Nullable ImportRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? "" : String.valueOf(row.source().rowNumber()));
    }
}
