package org.townledger.medical;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.townledger.cases.CaseForm;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.FormGroup;
import org.townledger.ui.MoneyField;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** The fields of one stay: hospital, bill in the order of settlement, treatment before payment. */
public final class StayPane {

    private final Wording words;

    @FXML private VBox pane;
    @FXML private FormGroup bill;
    @FXML private DateField admittedOn;
    @FXML private DateField dischargedOn;
    @FXML private TextEntry hospital;
    @FXML private ChoiceField<String> level;
    @FXML private ChoiceField<String> disease;
    @FXML private ChoiceField<Boolean> insured;
    @FXML private MoneyField total;
    @FXML private MoneyField basic;
    @FXML private MoneyField serious;
    @FXML private MoneyField aid;
    @FXML private MoneyField otherAid;
    @FXML private MoneyField selfPaid;
    @FXML private MoneyField outside;
    @FXML private ChoiceField<Boolean> oneStop;
    @FXML private ChoiceField<Boolean> payLater;
    @FXML private TextEntry guaranteeNo;
    @FXML private DateField guaranteedOn;
    @FXML private MoneyField guaranteeAmount;
    @FXML private DateField repayDue;
    @FXML private DateField repaidOn;

    StayPane(Wording words) {
        this.words = words;
    }

    @FXML
    private void initialize() {
        List.of(insured, oneStop, payLater).forEach(field ->
                field.setChoices(List.of(true, false), yes -> words.say(yes ? "medical.yes" : "medical.no")));
    }

    void addTo(CaseForm form) {
        form.add(pane);
    }

    void show(Stay stay, LedgerWords ledger) {
        admittedOn.setValue(stay.admittedOn());
        dischargedOn.setValue(stay.dischargedOn());
        hospital.setValue(stay.hospital());
        WordChoice.show(level, ledger, "hospital_level", stay.level());
        WordChoice.show(disease, ledger, "disease", stay.disease());
        insured.setValue(stay.insured());
        total.setValue(stay.bill().total());
        basic.setValue(stay.bill().basic());
        serious.setValue(stay.bill().serious());
        aid.setValue(stay.bill().aid());
        otherAid.setValue(stay.bill().otherAid());
        selfPaid.setValue(stay.bill().selfPaid());
        outside.setValue(stay.bill().outsideCatalogue());
        oneStop.setValue(stay.bill().oneStop());
        payLater.setValue(stay.payLater().granted());
        guaranteeNo.setValue(stay.payLater().guaranteeNo());
        guaranteedOn.setValue(stay.payLater().guaranteedOn());
        guaranteeAmount.setValue(stay.payLater().amount());
        repayDue.setValue(stay.payLater().repayDue());
        repaidOn.setValue(stay.payLater().repaidOn());
        showShare(stay.bill());
    }

    /** What the parts come to, beside the group's title. */
    void showShare(Bill now) {
        bill.setHint(now.difference().map(missing -> words.say("medical.bill.apart", MedicalRules.yuan(missing.abs())))
                .or(() -> now.selfShare().map(share -> words.say("medical.bill.share", Share.text(share)))).orElse(""));
    }

    /** @param was the stay whose fields these are */
    Stay stay(Stay was) {
        return new Stay(was.id(), admittedOn.getValue(), dischargedOn.getValue(), hospital.getValue(), level.getValue(), disease.getValue(),
                insured.getValue(),
                new Bill(total.getValue(), basic.getValue(), serious.getValue(), aid.getValue(), otherAid.getValue(), selfPaid.getValue(),
                        outside.getValue(), oneStop.getValue()).settled(),
                new PayLater(payLater.getValue(), guaranteeNo.getValue(), guaranteedOn.getValue(), guaranteeAmount.getValue(),
                        repayDue.getValue(), repaidOn.getValue()));
    }
}
