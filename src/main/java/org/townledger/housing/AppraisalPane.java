package org.townledger.housing;

import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseForm;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.FormGroup;
import org.townledger.ui.FormRow;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** What the inspectors found: the parts, and the grade that follows from the worst of them unless they overrule it. */
public final class AppraisalPane {

    private final Wording words;
    private final PartsPane parts;
    private @Nullable Grade implied;

    @FXML private VBox pane;
    @FXML private FormGroup group;
    @FXML private ChoiceField<Grade> grade;
    @FXML private DateField appraisedOn;
    @FXML private TextEntry unit;
    @FXML private TextEntry appraiser;
    @FXML private TextEntry reportNo;
    @FXML private ChoiceField<String> standard;
    @FXML private ChoiceField<String> disasterMeasure;
    @FXML private FormRow overruleRow;
    @FXML private TextEntry overruleReason;

    public AppraisalPane(Wording words) {
        this.words = words;
        parts = new PartsPane(words);
    }

    @FXML
    private void initialize() {
        group.getChildren().add(1, parts);
        grade.setChoices(List.of(Grade.values()), found -> words.say("housing.grade", found.name()));
        grade.setMatching((found, typed) -> found.name().equalsIgnoreCase(typed));
        overruleRow.managedProperty().bind(overruleRow.visibleProperty());
    }

    void addTo(CaseForm form) {
        parts.addTo(form);
        form.add(pane);
    }

    void show(Appraisal appraisal, LedgerWords ledger) {
        parts.show(appraisal.parts());
        implied = appraisal.parts().impliedGrade().orElse(null);
        grade.setValue(appraisal.grade());
        appraisedOn.setValue(appraisal.appraisedOn());
        unit.setValue(appraisal.unit());
        appraiser.setValue(appraisal.appraiser());
        reportNo.setValue(appraisal.reportNo());
        WordChoice.show(standard, ledger, "grade_standard", appraisal.standard());
        WordChoice.show(disasterMeasure, ledger, "disaster_measure", appraisal.disasterMeasure());
        overruleReason.setValue(appraisal.overruleReason());
        showReason();
    }

    Appraisal appraisal() {
        return new Appraisal(grade.getValue(), standard.getValue(), parts.parts(), disasterMeasure.getValue(),
                overruleReason.getValue(), appraisedOn.getValue(), unit.getValue(), appraiser.getValue(), reportNo.getValue());
    }

    /** After a change: the grade follows the parts as long as nobody has overruled it. */
    void follow() {
        Grade now = parts.showImplied().orElse(null);
        if (now != implied && now != null && Objects.equals(grade.getValue(), implied)) {
            grade.setValue(now);
        }
        implied = now;
        showReason();
    }

    void setEditable(boolean editable) {
        parts.setEditable(editable);
    }

    private void showReason() {
        overruleRow.setVisible(appraisal().overrulesItsParts() || overruleReason.getValue() != null);
    }
}
