package org.townledger.medical;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseForm;
import org.townledger.cases.LedgerWords;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.FormGroup;
import org.townledger.ui.Screens;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Wording;

/** The family doctor, the visits that were made and the next one; or that the patient lives elsewhere. */
public final class DoctorPane {

    private final Screens screens;
    private final Wording words;
    private final RowsField<Visit> visits;
    private @Nullable LocalDate today;

    @FXML private VBox pane;
    @FXML private FormGroup group;
    @FXML private ChoiceField<Boolean> signed;
    @FXML private ChoiceField<Chronic> chronic;
    @FXML private TextEntry doctor;
    @FXML private CellField<String> phone;
    @FXML private DateField signedOn;
    @FXML private ChoiceField<Boolean> elsewhere;
    @FXML private TextEntry elsewhereReason;
    @FXML private Label next;
    @FXML private VBox visited;

    DoctorPane(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
        visits = new RowsField<>(words, List.of(new RowsField.Head(words.say("medical.field.visitedOn"), 33),
                new RowsField.Head(words.say("medical.field.visitedBy"), 20), new RowsField.Head(words.say("medical.field.finding"), 37)),
                words.say("medical.add.visit"), this::line);
    }

    @FXML
    private void initialize() {
        visited.getChildren().add(visits);
        signed.setChoices(List.of(true, false), yes -> words.say(yes ? "medical.signed" : "medical.unsigned"));
        elsewhere.setChoices(List.of(false, true), yes -> words.say(yes ? "medical.elsewhere" : "medical.resident"));
        chronic.setChoices(List.of(Chronic.values()), Chronic::word);
        next.managedProperty().bind(next.textProperty().isNotEmpty());
    }

    void addTo(CaseForm form) {
        form.add(pane);
        form.add("next_visit", visits);
    }

    void show(MedicalCase patient, LedgerWords ledger) {
        FamilyDoctor contract = patient.doctor();
        today = ledger.day();
        signed.setValue(contract.signed());
        chronic.setValue(contract.chronic());
        doctor.setValue(contract.doctor());
        phone.setValue(contract.phone());
        signedOn.setValue(contract.signedOn());
        elsewhere.setValue(patient.patient().livesElsewhere());
        elsewhereReason.setValue(patient.patient().elsewhereReason());
        visits.show(contract.visits());
        showNext(patient, ledger);
    }

    /** For a case of which nothing is known yet. */
    void showNone(LedgerWords ledger) {
        today = ledger.day();
        signed.setValue(null);
        chronic.setValue(null);
        doctor.setValue(null);
        phone.setValue(null);
        signedOn.setValue(null);
        elsewhere.setValue(false);
        elsewhereReason.setValue(null);
        visits.show(List.of());
        group.setHint("");
        next.setText("");
    }

    private void showNext(MedicalCase patient, LedgerWords ledger) {
        MedicalPolicy policy = MedicalPolicy.of(ledger);
        group.setHint(patient.chronic().map(found -> words.say("medical.doctor.chronic", found.word(), policy.visits().getOrDefault(found, 0)))
                .orElseGet(() -> words.say("medical.doctor.none")));
        Optional<LocalDate> due = policy.nextVisit(patient);
        next.getStyleClass().removeAll("danger-text", "second");
        next.getStyleClass().add(due.filter(day -> day.isBefore(ledger.day())).isPresent() ? "danger-text" : "second");
        next.setText(patient.patient().livesElsewhere() ? words.say("medical.doctor.elsewhere")
                : due.map(day -> words.say(day.isBefore(ledger.day()) ? "medical.doctor.overdue" : "medical.doctor.next", day)).orElse(""));
    }

    FamilyDoctor doctor() {
        return new FamilyDoctor(signed.getValue(), chronic.getValue(), doctor.getValue(), phone.getValue(), signedOn.getValue(), visits.rows());
    }

    boolean livesElsewhere() {
        return Boolean.TRUE.equals(elsewhere.getValue());
    }

    @Nullable String elsewhereReason() {
        return elsewhereReason.getValue();
    }

    void setEditable(boolean editable) {
        visits.setEditable(editable);
    }

    private RowsField.Line<Visit> line(@Nullable Visit visit) {
        var day = new DateField(words, screens.clock());
        day.setValue(visit == null ? today : visit.on());
        var by = new TextEntry(words);
        by.setValue(visit == null ? doctor.getValue() : visit.by());
        var finding = new TextEntry(words);
        finding.setValue(visit == null ? null : visit.finding());
        return new RowsField.Line<>(null, List.of(day, by, finding), () -> Optional.ofNullable(day.getValue())
                .map(on -> new Visit(visit == null ? null : visit.id(), on, by.getValue(), finding.getValue())));
    }
}
