package org.townledger.housing;

import java.util.List;
import javafx.fxml.FXML;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.MoneyField;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** What the repair cost and who paid; or the other house that makes it needless. */
public final class MoneyPane {

    private final Wording words;

    @FXML private MoneyField subsidy;
    @FXML private DateField paidOn;
    @FXML private MoneyField subsidyApplied;
    @FXML private TextEntry voucher;
    @FXML private MoneyField totalCost;
    @FXML private MoneyField selfFunded;
    @FXML private MoneyField loan;
    @FXML private TextEntry noSubsidyReason;
    @FXML private TextEntry where;
    @FXML private ChoiceField<Grade> otherGrade;

    public MoneyPane(Wording words) {
        this.words = words;
    }

    @FXML
    private void initialize() {
        otherGrade.setChoices(List.of(Grade.values()), grade -> words.say("housing.grade", grade.name()));
        otherGrade.setMatching((grade, typed) -> grade.name().equalsIgnoreCase(typed));
    }

    void show(Money money, OtherHouse other) {
        subsidy.setValue(money.subsidy());
        paidOn.setValue(money.paidOn());
        subsidyApplied.setValue(money.subsidyApplied());
        voucher.setValue(money.voucher());
        totalCost.setValue(money.totalCost());
        selfFunded.setValue(money.selfFunded());
        loan.setValue(money.loan());
        noSubsidyReason.setValue(money.noSubsidyReason());
        where.setValue(other.where());
        otherGrade.setValue(other.grade());
    }

    Money money() {
        return new Money(totalCost.getValue(), loan.getValue(), selfFunded.getValue(), subsidyApplied.getValue(), subsidy.getValue(),
                paidOn.getValue(), voucher.getValue(), noSubsidyReason.getValue());
    }

    OtherHouse otherHouse() {
        return new OtherHouse(where.getValue(), otherGrade.getValue());
    }
}
