package org.townledger.ui;

import java.math.BigDecimal;
import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import org.townledger.wording.Wording;

/** An amount in yuan with two decimals, zero or more; takes 2.8万 and 8000元. */
public final class MoneyField extends TypedField<BigDecimal> {

    public MoneyField(@NamedArg("words") Wording words) {
        super(field(), TypedMoney::read, TypedMoney::show, words);
    }

    private static TextField field() {
        TextField field = new TextField();
        field.setAlignment(Pos.CENTER_RIGHT);
        return field;
    }
}
