package org.townledger.ui;

import javafx.beans.NamedArg;
import javafx.scene.control.TextField;
import org.townledger.columns.Reading;
import org.townledger.wording.Wording;

/** One line of plain text; white space around it is dropped. */
public final class TextEntry extends TypedField<String> {

    public TextEntry(@NamedArg("words") Wording words) {
        super(new TextField(), TextEntry::read, text -> text, words);
    }

    static Reading<String> read(String typed) {
        return typed.isBlank() ? Reading.nothing() : Reading.of(typed.strip());
    }
}
