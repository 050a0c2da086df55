package org.townledger.ui;

import javafx.beans.NamedArg;
import javafx.scene.control.TextField;
import org.townledger.columns.Reading;
import org.townledger.identity.IdNumber;
import org.townledger.wording.Wording;

/** An ID number by GB 11643, checked while it is typed: a wrong one is told at its 18th character. */
public final class IdNumberField extends TypedField<IdNumber> {

    private static final int LENGTH = 18;

    public IdNumberField(@NamedArg("words") Wording words) {
        super(new TextField(), IdNumberField::read, IdNumberField::show, words);
        complainWhileTyping(text -> text.strip().length() >= LENGTH);
    }

    private static Reading<IdNumber> read(String typed) {
        if (typed.isBlank()) {
            return Reading.nothing();
        }
        return switch (IdNumber.of(typed)) {
            case IdNumber.Valid valid -> Reading.of(valid);
            case IdNumber.Damaged _ -> Reading.unreadable("ui.id.damaged");
            case IdNumber.Wrong wrong -> switch (wrong.fault()) {
                case LENGTH -> Reading.unreadable("ui.id.length", typed.strip().length());
                case CHARACTERS -> Reading.unreadable("ui.id.characters");
                case BIRTH_DATE -> Reading.unreadable("ui.id.birthDate");
                case CHECK_DIGIT -> Reading.unreadable("ui.id.checkDigit");
            };
        };
    }

    private static String show(IdNumber number) {
        return switch (number) {
            case IdNumber.Valid valid -> valid.digits();
            case IdNumber.Damaged damaged -> damaged.kept();
            case IdNumber.Wrong wrong -> wrong.written();
        };
    }
}
