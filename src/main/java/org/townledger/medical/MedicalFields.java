package org.townledger.medical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFields;
import org.townledger.cases.CaseForm;
import org.townledger.cases.ConcernedPane;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.NewCase;
import org.townledger.ui.Screens;

/** The fields of one case, group by group: all its stays, the fields of one of them, and what protects the household. */
final class MedicalFields implements CaseFields<MedicalCase> {

    private final ConcernedPane concerned;
    private final StaysField stays;
    private final StayPane stay;
    private final SupportPane supports;
    private final DoctorPane doctor;
    private final InsurancePane insurance;
    private final PatientPane patient = new PatientPane();
    private final CaseForm form;
    private final Parent whom;
    private final Parent stayed;
    private final Parent visited;
    private final Parent remarks;
    private @Nullable LedgerWords standing;
    private boolean filling;

    /**
     * @param changed after every change of a value
     * @param left    when the cursor leaves a field
     */
    MedicalFields(Screens screens, ConcernedPane concerned, Runnable changed, Runnable left) {
        this.concerned = concerned;
        stays = new StaysField(screens.words(), this::enterStay, this::addStay);
        stay = new StayPane(screens.words());
        supports = new SupportPane(screens);
        doctor = new DoctorPane(screens);
        insurance = new InsurancePane(screens);
        form = new CaseForm(screens.words(), changed, left);
        whom = screens.load("cases/ConcernedPane.fxml", concerned);
        stayed = screens.load("medical/StayPane.fxml", stay);
        visited = screens.load("medical/DoctorPane.fxml", doctor);
        remarks = screens.load("medical/PatientPane.fxml", patient);
        form.add(whom);
        form.add("stay", stays);
        stay.addTo(form);
        supports.addTo(form);
        doctor.addTo(form);
        insurance.addTo(form);
        form.add(remarks);
    }

    /** A group's title as {@link org.townledger.ui.FormGroup} sets it. */
    static Node title(String text, String hint) {
        Label name = new Label(text);
        name.getStyleClass().add("group-title");
        Label beside = new Label(hint);
        beside.getStyleClass().addAll("second", "small-text");
        HBox heading = new HBox(name, beside);
        heading.getStyleClass().add("heading");
        return heading;
    }

    @Override
    public CaseForm form() {
        return form;
    }

    @Override
    public List<Node> ofStored(Shared shared) {
        return List.of(stays, stayed, supports, visited, insurance, shared.photos(), shared.course(), whom, remarks);
    }

    @Override
    public List<Node> ofNew() {
        return List.of(whom, stays, stayed, supports, visited, insurance, remarks);
    }

    @Override
    public void show(MedicalCase stored, LedgerWords ledger) {
        standing = ledger;
        form.show(() -> {
            concerned.show(stored.file(), ledger);
            fill(stored, ledger);
        });
        setEditable(stored.file().state().isOpen());
    }

    @Override
    public void look(MedicalCase row) {
        choose(row.shown());
    }

    @Override
    public void showNew(NewCase beginning, LedgerWords ledger) {
        standing = ledger;
        form.show(() -> {
            concerned.showNew(beginning, ledger);
            stays.show(List.of(Stay.unknown(beginning.id())), 0);
            stays.showWarning(Optional.empty(), MedicalPolicy.of(ledger));
            stay.show(stays.stay(), ledger);
            supports.show(List.of(), ledger);
            patient.show(Patient.UNKNOWN, null);
            doctor.showNone(ledger);
            insurance.showNone();
        });
        setEditable(true);
    }

    private void setEditable(boolean editable) {
        form.setEditable(editable);
        stays.setEditable(editable);
        supports.setEditable(editable);
        doctor.setEditable(editable);
        insurance.setEditable(editable);
    }

    private void fill(MedicalCase stored, LedgerWords ledger) {
        stays.show(stored.stays(), stored.shown());
        MedicalPolicy policy = MedicalPolicy.of(ledger);
        stays.showWarning(policy.warning(stored), policy);
        stay.show(stored.stay(), ledger);
        supports.show(stored.supports(), ledger);
        doctor.show(stored, ledger);
        insurance.show(stored, ledger);
        patient.show(stored.patient(), stored.file().note());
    }

    private void choose(int which) {
        if (which != stays.at()) {
            showStay(stays.stays(), which);
        }
    }

    /** By its line: the line may be made anew, so the cursor goes on to the fields. */
    private void enterStay(int which) {
        choose(which);
        form.go("admitted_on");
    }

    private void addStay() {
        var all = new ArrayList<>(stays.stays());
        all.add(Stay.unknown(null));
        showStay(all, all.size() - 1);
        form.go("admitted_on");
    }

    /** Another stay's fields are no change of the case: what is unsaved stays unsaved, the rest stays as it is. */
    private void showStay(List<Stay> all, int which) {
        LedgerWords ledger = java.util.Objects.requireNonNull(standing);
        filling = true;
        Runnable fill = () -> {
            stays.show(all, which);
            stay.show(stays.stay(), ledger);
        };
        if (form.isChanged()) {
            fill.run();
        } else {
            form.show(fill);
        }
        filling = false;
    }

    @Override
    public Optional<MedicalCase> filled(@Nullable MedicalCase stored) {
        return concerned.filled(stored == null ? null : stored.file()).map(file -> new MedicalCase(file.noted(patient.note()),
                new Patient(patient.head(), doctor.livesElsewhere(), doctor.elsewhereReason()), stays.stays(), stays.at(),
                stored == null ? List.of() : insurance.insured(), doctor.doctor(), supports.supports(),
                stored == null ? List.of() : stored.members()));
    }

    /** The list of stays follows the fields of the one that stands below it. */
    @Override
    public void follow() {
        if (!filling) {
            Stay now = stay.stay(stays.stay());
            stays.replace(now);
            stay.showShare(now.bill());
        }
    }

    @Override
    public Optional<String> missing() {
        return concerned.missing();
    }

    @Override
    public void startNew() {
        concerned.startSearching();
    }
}
