package org.townledger.schooling;

import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.CellField;
import org.townledger.ui.DateField;
import org.townledger.ui.TextEntry;

/** The lawful other status with its paper, and the teaching at home. */
public final class StatusPane {

    @FXML private DateField from;
    @FXML private DateField to;
    @FXML private TextEntry proof;
    @FXML private TextEntry approvalNo;
    @FXML private CellField<String> teacher;
    @FXML private CellField<Integer> lessons;
    @FXML private DateField since;

    void show(LawfulStatus status, HomeTeaching teaching) {
        from.setValue(status.from());
        to.setValue(status.to());
        proof.setValue(status.proof());
        approvalNo.setValue(status.approvalNo());
        teacher.setValue(teaching.teacher());
        lessons.setValue(teaching.lessons());
        since.setValue(teaching.since());
    }

    /** After a notice was issued or withdrawn. */
    void showApproval(@Nullable String number) {
        approvalNo.setValue(number);
    }

    LawfulStatus status() {
        return new LawfulStatus(from.getValue(), to.getValue(), proof.getValue(), approvalNo.getValue());
    }

    HomeTeaching teaching() {
        return new HomeTeaching(teacher.getValue(), lessons.getValue(), since.getValue());
    }
}
