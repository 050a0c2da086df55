package org.townledger.housing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseCourse;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseHeader;
import org.townledger.cases.CaseStep;
import org.townledger.cases.ConcernedPane;
import org.townledger.cases.Contradiction;
import org.townledger.cases.KeepInSight;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.NewCase;
import org.townledger.cases.SaveBar;
import org.townledger.cases.StepsPane;
import org.townledger.ui.BlockerPanel;
import org.townledger.ui.GradeBadge;
import org.townledger.ui.Screens;
import org.townledger.ui.Stepper;
import org.townledger.wording.Wording;

/** One case beside the table; says while one types what is still missing and what cannot be true. */
public final class HousingForm {

    /** The parts of the panel that every ledger has. */
    record Parts(CaseHeader header, SaveBar bar, ConcernedPane concerned, StepsPane steps) {
    }

    private static final Set<String> ALWAYS_DUE = Set.of("head", "id_number", "village", "found_on", "grade", "appraised_on");

    /** Below this height, in em of the text, head and blockers would leave no room for the fields. */
    private static final double LOW_IN_EM = 44;

    private final Wording words;
    private final HousingRules rules;
    private final Supplier<LocalDate> today;
    private final Parts parts;
    private HousingFields fields;
    private Node course;
    private @Nullable HousingCase stored;
    private boolean isNew;
    private boolean blockersScroll;
    private List<Blocker> shown = List.of();

    @FXML private VBox root;
    @FXML private VBox head;
    @FXML private Stepper stepper;
    @FXML private Label oldLedger;
    @FXML private BlockerPanel blockers;
    @FXML private ScrollPane scroll;
    @FXML private VBox content;

    HousingForm(Wording words, HousingRules rules, Supplier<LocalDate> today, Parts parts) {
        this.words = words;
        this.rules = rules;
        this.today = today;
        this.parts = parts;
    }

    /** @param asking stands under the header: where an act asks for its day and reason */
    Parent load(Screens screens, LedgerWords ledger, Parent asking) {
        screens.load("housing/HousingForm.fxml", this);
        head.getChildren().addFirst(screens.load("cases/CaseHeader.fxml", parts.header()));
        head.getChildren().add(2, asking);
        root.getChildren().add(screens.load("cases/SaveBar.fxml", parts.bar()));
        course = screens.load("cases/StepsPane.fxml", parts.steps());
        fields = new HousingFields(screens, ledger, parts.concerned(), this::changed, this::left);
        oldLedger.managedProperty().bind(oldLedger.visibleProperty());
        stepper.managedProperty().bind(stepper.visibleProperty());
        KeepInSight.in(scroll);
        root.heightProperty().subscribe(_ -> placeBlockers());
        return root;
    }

    private void arrange(List<Node> groups) {
        content.getChildren().setAll(groups);
        if (blockersScroll) {
            content.getChildren().addFirst(blockers);
        }
        scroll.setVvalue(0);
    }

    /** In a low window the blockers scroll with the fields, or no field would be seen. */
    private void placeBlockers() {
        boolean low = root.getHeight() < LOW_IN_EM * oldLedger.getFont().getSize();
        if (low != blockersScroll) {
            blockersScroll = low;
            if (low) {
                head.getChildren().remove(blockers);
                content.getChildren().addFirst(blockers);
            } else {
                content.getChildren().remove(blockers);
                head.getChildren().add(blockers);
            }
        }
    }

    /** The case that is open; null where none or a new one is. */
    @Nullable HousingCase stored() {
        return stored;
    }

    boolean isNew() {
        return isNew;
    }

    void show(OpenHouse open) {
        boolean again = stored != null && stored.file().id().equals(open.house().file().id());
        isNew = false;
        stored = open.house();
        if (!again) {
            arrange(fields.ofStored(course));
        }
        fields.show(open.house());
        CaseFile file = open.house().file();
        parts.header().show(file, today.get(), marks(open.house().appraisal().grade()));
        showSteps(open.steps());
        oldLedger.setVisible(file.closedInOldLedger());
        oldLedger.setText(file.oldLedgerGaps().isEmpty() ? words.say("housing.oldLedger.fine")
                : words.say("housing.oldLedger.gaps", file.oldLedgerGaps().size(),
                String.join(words.say("housing.oldLedger.comma"), file.oldLedgerGaps().stream().map(words::say).toList())));
        judge();
        fields.form().complain(rules.contradictions(open.house()));
    }

    /** After a step was noted; what stands in the fields is left alone. */
    void showSteps(List<CaseStep> steps) {
        CaseFile file = java.util.Objects.requireNonNull(stored).file();
        stepper.setVisible(true);
        stepper.setSteps(new CaseCourse(words, today.get()).of(file, steps));
        parts.steps().show(file, steps, today.get());
    }

    void showNew(NewCase beginning) {
        isNew = true;
        stored = null;
        arrange(fields.ofNew());
        fields.showNew(beginning);
        parts.header().showNew();
        parts.bar().showNew();
        stepper.setVisible(false);
        oldLedger.setVisible(false);
        judge();
        edit();
    }

    /** Nothing is open any more. */
    void clear() {
        isNew = false;
        stored = null;
    }

    boolean isChanged() {
        return (isNew || stored != null) && fields.form().isChanged();
    }

    /** The case as it stands in the fields. Where that cannot be read, the cursor goes to the field and it is empty. */
    Optional<HousingCase> readable() {
        Optional<String> unreadable = fields.form().unreadable();
        if (unreadable.isPresent()) {
            fields.form().go(unreadable.get());
            return Optional.empty();
        }
        fields.missing().ifPresent(field -> fields.form().ask(field, words.say("cases.field.missing")));
        return fields.filled(stored);
    }

    /** Leads to what cannot be true: the reasons stand beside the fields, the cursor goes to the first. */
    void lead(List<Contradiction> contradictions) {
        fields.form().complain(contradictions);
        fields.form().go(contradictions.getFirst().field());
    }

    boolean isBlocked() {
        return !shown.isEmpty();
    }

    void goToFirstBlocker() {
        blockers.focusFirst();
    }

    /** The cursor into the first group of fields: what F2 does. */
    void edit() {
        // A scroll pane has its content only once it has been styled; before that no field takes the cursor.
        root.applyCss();
        if (isNew) {
            fields.startNew();
        } else {
            fields.form().go(shown.isEmpty() ? "appraised_on" : shown.getFirst().field());
        }
    }

    private void changed() {
        fields.follow();
        judge();
        fields.filled(stored).ifPresent(house -> fields.form().withdraw(rules.contradictions(house)));
    }

    private void left() {
        fields.filled(stored).ifPresent(house -> fields.form().complain(rules.contradictions(house)));
    }

    /** What is missing before the closing, by what stands in the fields now. */
    private void judge() {
        parts.header().showUnsaved(fields.form().isChanged());
        boolean open = stored != null && stored.file().state().isOpen();
        shown = open ? fields.filled(stored).map(rules::closingBlockers).orElse(List.of()) : List.of();
        Set<String> due = new HashSet<>(ALWAYS_DUE);
        shown.forEach(blocker -> due.add(blocker.field()));
        fields.form().require(due);
        blockers.show(words.say("housing.blockers", shown.size()), words.say("housing.blockers.hint"),
                shown.stream().map(this::line).toList());
        if (stored != null) {
            parts.bar().show(stored.file(), isBlocked());
        }
    }

    private BlockerPanel.Line line(Blocker blocker) {
        return new BlockerPanel.Line(words.say(blocker.what()), words.say(blocker.needed()),
                words.say("housing.blockers.clause", blocker.clause().citation()), words.say("housing.blockers.go"),
                () -> fields.form().go(blocker.field()));
    }

    private List<Node> marks(@Nullable Grade grade) {
        if (grade == null) {
            return List.of();
        }
        Label says = new Label(words.say("housing.grade.means." + grade.name()));
        says.getStyleClass().addAll("strong", switch (grade) {
            case D -> "danger-text";
            case C -> "warning-text";
            case A, B -> "second";
        });
        return List.of(new GradeBadge(words.say("housing.grade", grade.name())), says);
    }
}
