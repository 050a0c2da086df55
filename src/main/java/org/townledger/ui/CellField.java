package org.townledger.ui;

import javafx.beans.NamedArg;
import javafx.scene.control.TextField;
import org.townledger.columns.CellType;
import org.townledger.columns.RawCell;
import org.townledger.wording.Wording;

/** A value typed as it may stand in a spreadsheet's cell: years, areas, counts, names, phones. */
public final class CellField<V> extends TypedField<V> {

    public CellField(@NamedArg("words") Wording words, @NamedArg("type") CellType<V> type) {
        super(new TextField(), typed -> type.read(RawCell.text(typed)), type::text, words);
    }
}
