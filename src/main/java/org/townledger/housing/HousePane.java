package org.townledger.housing;

import java.math.BigDecimal;
import javafx.fxml.FXML;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.TextEntry;

/** The house as it was found. */
public final class HousePane {

    @FXML private CellField<Integer> built;
    @FXML private ChoiceField<String> structure;
    @FXML private CellField<BigDecimal> area;
    @FXML private ChoiceField<String> subsidyClass;
    @FXML private TextEntry archiveNo;
    @FXML private TextEntry address;

    void show(House house, LedgerWords words) {
        built.setValue(house.built());
        WordChoice.show(structure, words, "structure", house.structure());
        area.setValue(house.area());
        WordChoice.show(subsidyClass, words, "subsidy_class", house.subsidyClass());
        archiveNo.setValue(house.archiveNo());
        address.setValue(house.address());
    }

    House house() {
        return new House(archiveNo.getValue(), subsidyClass.getValue(), address.getValue(), built.getValue(),
                structure.getValue(), area.getValue());
    }
}
