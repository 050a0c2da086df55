package org.townledger.ui;

import javafx.beans.NamedArg;
import javafx.scene.control.TextArea;
import org.townledger.wording.Wording;

/** Several lines of plain text: reasons and remarks. */
public final class LongTextEntry extends TypedField<String> {

    public LongTextEntry(@NamedArg("words") Wording words) {
        super(area(), TextEntry::read, text -> text, words);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }
}
