package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseForm;
import org.townledger.cases.WordChoice;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.FormGroup;
import org.townledger.ui.FormRow;
import org.townledger.ui.LongTextEntry;
import org.townledger.ui.Screens;
import org.townledger.ui.Stepper;
import org.townledger.ui.TextEntry;
import org.townledger.ui.TypedField;
import org.townledger.wording.Wording;

/** How the household came to be monitored, step by step: days, people, papers. */
public final class IdentificationPage implements HouseholdPage {

    private final Wording words;
    private final HouseholdSaving saving;
    private final Consumer<List<Blocker>> judged;
    private final Runnable changed;
    private final CaseForm form;
    private OpenHousehold open;
    private boolean greenAsShown;
    private boolean refused;

    @FXML private VBox pane;
    @FXML private Stepper stepper;
    @FXML private VBox clueBox;
    @FXML private VBox visitBox;
    @FXML private VBox appraisalBox;
    @FXML private VBox comparisonBox;
    @FXML private VBox reviewBox;
    @FXML private VBox approvalBox;
    @FXML private FormGroup clueGroup;
    @FXML private FormGroup visitGroup;
    @FXML private FormGroup appraisalGroup;
    @FXML private FormGroup comparisonGroup;
    @FXML private FormGroup reviewGroup;
    @FXML private FormGroup approvalGroup;
    @FXML private DateField clueOn;
    @FXML private ChoiceField<String> clueSource;
    @FXML private ChoiceField<String> type;
    @FXML private CheckBox green;
    @FXML private FormRow greenRow;
    @FXML private DateField greenFrom;
    @FXML private DateField visitedOn;
    @FXML private TextEntry visitedBy;
    @FXML private DateField authorisedOn;
    @FXML private TextEntry authorisation;
    @FXML private DateField appraisedOn;
    @FXML private TextEntry appraisedBy;
    @FXML private DateField noticeFrom;
    @FXML private CellField<Integer> noticeDays;
    @FXML private Label noticeSays;
    @FXML private DateField comparedOn;
    @FXML private TextEntry comparison;
    @FXML private DateField reviewedOn;
    @FXML private TextEntry reviewedBy;
    @FXML private DateField approvedOn;
    @FXML private TextEntry approval;
    @FXML private LongTextEntry note;

    /** @param judged gets what still stands in the way, after a refusal @param changed after every key */
    IdentificationPage(Screens screens, HouseholdSaving saving, Consumer<List<Blocker>> judged, Runnable changed) {
        this.words = screens.words();
        this.saving = saving;
        this.judged = judged;
        this.changed = changed;
        form = new CaseForm(words, this::follow, () -> { });
        screens.load("monitoring/Identification.fxml", this);
    }

    @FXML
    private void initialize() {
        form.add(pane);
        greenRow.visibleProperty().bind(green.selectedProperty());
        noticeSays.managedProperty().bind(noticeSays.textProperty().isNotEmpty());
        green.setOnAction(_ -> {
            greenFrom.setValue(green.isSelected() && greenFrom.getValue() == null ? open.file().today() : greenFrom.getValue());
            follow();
        });
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(OpenHousehold shown) {
        open = shown;
        refused = false;
        Monitoring monitoring = shown.file().monitoring();
        Identification way = monitoring.identification();
        form.show(() -> {
            WordChoice.show(clueSource, shown.words(), "clue_source", way.clue().text());
            boolean listed = shown.words().list(IdentificationRules.TYPES).stream().anyMatch(item -> item.word().equals(monitoring.type()));
            WordChoice.show(type, shown.words(), IdentificationRules.TYPES, listed || shown.file().recorded() ? monitoring.type() : null);
            clueOn.setValue(way.clue().on());
            greenFrom.setValue(way.greenFrom());
            green.setSelected(way.isGreen());
            fill(visitedOn, visitedBy, way.visit());
            fill(authorisedOn, authorisation, way.authorisation());
            fill(appraisedOn, appraisedBy, way.appraisal());
            noticeFrom.setValue(way.notice().from());
            noticeDays.setValue(way.notice().from() == null ? IdentificationRules.noticeDays(shown.words()).orElse(null) : way.notice().days());
            fill(comparedOn, comparison, way.comparison());
            fill(reviewedOn, reviewedBy, way.review());
            fill(approvedOn, approval, way.approval());
            note.setValue(monitoring.note());
        });
        greenAsShown = green.isSelected();
        form.setEditable(monitoring.state().isOpen());
        green.setDisable(!monitoring.state().isOpen());
        showSteps();
    }

    private static void fill(DateField day, TextEntry text, Noted noted) {
        day.setValue(noted.on());
        text.setValue(noted.text());
    }

    private Monitoring filled() {
        Monitoring stored = open.file().monitoring();
        Integer days = noticeDays.getValue();
        LocalDate hung = noticeFrom.getValue();
        var way = new Identification(new Noted(clueOn.getValue(), clueSource.getValue()), green.isSelected() ? greenFrom.getValue() : null,
                noted(visitedOn, visitedBy), noted(authorisedOn, authorisation), noted(appraisedOn, appraisedBy),
                hung == null ? Notice.NONE : new Notice(hung, days == null || days < 1 ? null : days), noted(comparedOn, comparison),
                noted(reviewedOn, reviewedBy), noted(approvedOn, approval));
        String chosen = type.getValue();
        return stored.ofType(chosen == null ? stored.type() : chosen).with(way).noted(note.getValue());
    }

    private static Noted noted(DateField day, TextEntry text) {
        return new Noted(day.getValue(), text.getValue());
    }

    private void follow() {
        showSteps();
        if (refused) {
            judged.accept(saving.acts().rules().blockers(filled(), open.words()));
        }
        changed.run();
    }

    private void showSteps() {
        var steps = new WaySteps(words, filled().identification(), open.file().today());
        stepper.setSteps(steps.shown());
        form.require(steps.due());
        List<VBox> boxes = List.of(clueBox, visitBox, appraisalBox, comparisonBox, reviewBox, approvalBox);
        List<FormGroup> groups = List.of(clueGroup, visitGroup, appraisalGroup, comparisonGroup, reviewGroup, approvalGroup);
        for (int i = 0; i < boxes.size(); i++) {
            groups.get(i).setHint(steps.standing(i));
            boxes.get(i).getStyleClass().remove("now");
            if (i == steps.now()) {
                boxes.get(i).getStyleClass().add("now");
            }
        }
        noticeSays.setText(new NoticeText(words, open).of(filled().identification().notice()));
    }

    @Override
    public boolean isChanged() {
        return form.isChanged() || green.isSelected() != greenAsShown;
    }

    @Override
    public void save() {
        if (form.unreadable().isPresent()) {
            form.go(form.unreadable().get());
            return;
        }
        refused = true;
        Monitoring wanted = filled();
        saving.run(() -> List.of(saving.acts().identify().run(saving.acts().user(), wanted)),
                words.say("monitoring.screen.saved.identification", open.file().head()));
    }

    @Override
    public void edit() {
        go(IdentificationRules.next(filled().identification()).orElse("clue_on"));
    }

    @Override
    public void go(String field) {
        TypedField<?> day = days().get(field);
        form.go(day != null && day.getValue() != null ? silent(field) : field);
    }

    /** Where the day of a step is written down, it is what stands beside it that may be missing. */
    private String silent(String field) {
        Map<String, TypedField<?>> beside = Map.of("clue_on", clueSource, "visited_on", visitedBy, "authorised_on", authorisation,
                "appraised_on", appraisedBy, "notice_from", noticeDays, "compared_on", comparison, "reviewed_on", reviewedBy, "approved_on", approval);
        return Objects.requireNonNull(beside.get(field)).getValue() == null ? WaySteps.beside(field) : field;
    }

    private Map<String, TypedField<?>> days() {
        return Map.of("clue_on", clueOn, "visited_on", visitedOn, "authorised_on", authorisedOn, "appraised_on", appraisedOn,
                "notice_from", noticeFrom, "compared_on", comparedOn, "reviewed_on", reviewedOn, "approved_on", approvedOn);
    }
}
