package org.townledger.water;

import java.math.BigDecimal;
import java.util.List;
import javafx.fxml.FXML;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.FormGroup;
import org.townledger.wording.Wording;

/** One measuring of the four indicators: when the issue was found, or after the works. */
public final class MeasuredPane {

    private final Wording words;
    private final boolean afterwards;

    @FXML private FormGroup group;
    @FXML private FormGroup tasting;
    @FXML private DateField day;
    @FXML private CellField<BigDecimal> litres;
    @FXML private CellField<BigDecimal> minutes;
    @FXML private CellField<BigDecimal> guarantee;
    @FXML private ChoiceField<Boolean> piped;
    @FXML private CellField<Integer> metres;
    @FXML private CellField<Integer> climb;
    @FXML private ChoiceField<Boolean> clear;
    @FXML private ChoiceField<Boolean> tasteless;
    @FXML private ChoiceField<Boolean> harmless;

    public MeasuredPane(Wording words, boolean afterwards) {
        this.words = words;
        this.afterwards = afterwards;
    }

    @FXML
    private void initialize() {
        List.of(piped, clear, tasteless, harmless).forEach(field ->
                field.setChoices(List.of(true, false), yes -> words.say(yes ? "water.yes" : "water.no")));
        if (afterwards) {
            group.setTitle(words.say("water.group.after"));
            tasting.setTitle(words.say("water.group.tastingAfter"));
            List.of(group, tasting).forEach(rows -> rows.getRows().forEach(row -> row.setId(later(row.getId()))));
        }
    }

    /** The second measuring has columns of its own. */
    private static String later(String field) {
        return field.equals("measured_on") ? "measured_after_on" : field + "_after";
    }

    void show(Measured measured) {
        day.setValue(measured.day());
        litres.setValue(measured.litres());
        minutes.setValue(measured.fetching().minutes());
        guarantee.setValue(measured.guarantee());
        piped.setValue(measured.fetching().piped());
        metres.setValue(measured.fetching().metres());
        climb.setValue(measured.fetching().climb());
        clear.setValue(measured.tasting().clear());
        tasteless.setValue(measured.tasting().tasteless());
        harmless.setValue(measured.tasting().harmless());
    }

    Measured measured() {
        return new Measured(day.getValue(), litres.getValue(),
                new Measured.Fetching(piped.getValue(), minutes.getValue(), metres.getValue(), climb.getValue()), guarantee.getValue(),
                new Measured.Tasting(clear.getValue(), tasteless.getValue(), harmless.getValue()));
    }
}
