package org.townledger.medical;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseForm;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.WordChoice;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.MoneyField;
import org.townledger.ui.Screens;
import org.townledger.wording.Wording;

/** What the household was given for what the illness cost. */
final class SupportPane extends VBox {

    private final Screens screens;
    private final RowsField<Support> rows;
    private @Nullable LedgerWords standing;

    SupportPane(Screens screens) {
        this.screens = screens;
        Wording words = screens.words();
        rows = new RowsField<>(words, List.of(new RowsField.Head(words.say("medical.field.measure"), 33),
                new RowsField.Head(words.say("medical.field.amount"), 24), new RowsField.Head(words.say("medical.field.grantedOn"), 33)),
                words.say("medical.add.support"), this::line);
        getStyleClass().add("form-group");
        getChildren().addAll(MedicalFields.title(words.say("medical.group.support"), ""), rows);
    }

    void addTo(CaseForm form) {
        form.add("measures", rows);
    }

    void show(List<Support> supports, LedgerWords words) {
        standing = words;
        rows.show(supports);
    }

    List<Support> supports() {
        return rows.rows();
    }

    void setEditable(boolean editable) {
        rows.setEditable(editable);
    }

    private RowsField.Line<Support> line(@Nullable Support support) {
        var kind = new ChoiceField<String>(screens.words());
        var amount = new MoneyField(screens.words());
        var day = new DateField(screens.words(), screens.clock());
        WordChoice.show(kind, java.util.Objects.requireNonNull(standing), "medical_support", support == null ? null : support.kind());
        amount.setValue(support == null ? null : support.amount());
        day.setValue(support == null ? null : support.grantedOn());
        return new RowsField.Line<>(null, List.of(kind, amount, day), () -> Optional.ofNullable(kind.getValue())
                .map(word -> new Support(support == null ? null : support.id(), word, amount.getValue(), day.getValue())));
    }
}
