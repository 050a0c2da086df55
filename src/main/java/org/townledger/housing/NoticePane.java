package org.townledger.housing;

import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.DateField;
import org.townledger.ui.LongTextEntry;

/** The days of the three public notices, and remarks, among them what an import could not place. */
public final class NoticePane {

    @FXML private DateField villageFrom;
    @FXML private DateField villageTo;
    @FXML private DateField townFrom;
    @FXML private DateField townTo;
    @FXML private DateField bannerFrom;
    @FXML private DateField bannerTo;
    @FXML private LongTextEntry note;

    void show(Notices notices, @Nullable String remarks) {
        villageFrom.setValue(notices.villageFrom());
        villageTo.setValue(notices.villageTo());
        townFrom.setValue(notices.townFrom());
        townTo.setValue(notices.townTo());
        bannerFrom.setValue(notices.bannerFrom());
        bannerTo.setValue(notices.bannerTo());
        note.setValue(remarks);
    }

    Notices notices() {
        return new Notices(villageFrom.getValue(), villageTo.getValue(), townFrom.getValue(), townTo.getValue(),
                bannerFrom.getValue(), bannerTo.getValue());
    }

    @Nullable String note() {
        return note.getValue();
    }
}
