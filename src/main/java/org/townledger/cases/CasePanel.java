package org.townledger.cases;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.townledger.ui.BlockerPanel;
import org.townledger.ui.Screens;
import org.townledger.ui.Stepper;
import org.townledger.ui.Tag;
import org.townledger.wording.Wording;

/** One case beside the table; says while one types what is still missing and what cannot be true. */
public final class CasePanel<C> {

    /** The parts of the panel that every ledger has. */
    record Parts(CaseHeader header, SaveBar bar, ConcernedPane concerned, PhotosPane photos, StepsPane steps) {
    }

    private final Wording words;
    private final Ledger<C> ledger;
    private final LedgerScreen<C, ?> look;
    private final Supplier<LocalDate> today;
    private final Parts parts;
    private final boolean readsOnly;
    private CaseFields<C> fields;
    private CaseFields.Shared shared;
    private @Nullable C stored;
    private @Nullable LedgerWords standing;
    private boolean isNew;
    private BlockersPlace groups;
    private List<Blocker> shown = List.of();

    @FXML private VBox root;
    @FXML private VBox head;
    @FXML private Stepper stepper;
    @FXML private Label oldLedger;
    @FXML private VBox notices;
    @FXML private BlockerPanel blockers;
    @FXML private ScrollPane scroll;
    @FXML private VBox content;

    /** @param readsOnly whether cases are only looked at, which are another office's */
    CasePanel(Wording words, Ledger<C> ledger, LedgerScreen<C, ?> look, Supplier<LocalDate> today, Parts parts, boolean readsOnly) {
        this.readsOnly = readsOnly;
        this.words = words;
        this.ledger = ledger;
        this.look = look;
        this.today = today;
        this.parts = parts;
    }

    /** @param asking stands under the header: where an act asks for its day and reason */
    Parent load(Screens screens, Parent asking) {
        screens.load("cases/CasePanel.fxml", this);
        head.getChildren().addFirst(screens.load("cases/CaseHeader.fxml", parts.header()));
        head.getChildren().add(2, asking);
        root.getChildren().add(screens.load("cases/SaveBar.fxml", parts.bar()));
        shared = new CaseFields.Shared(screens.load("cases/PhotosPane.fxml", parts.photos()),
                screens.load("cases/StepsPane.fxml", parts.steps()));
        fields = look.fields(screens, parts.concerned(), this::changed, this::left);
        oldLedger.managedProperty().bind(oldLedger.visibleProperty());
        stepper.managedProperty().bind(stepper.visibleProperty());
        KeepInSight.in(scroll);
        groups = new BlockersPlace(root, head, content, blockers, oldLedger);
        return root;
    }

    private void arrange(List<Node> fieldGroups) {
        groups.fill(fieldGroups);
        scroll.setVvalue(0);
    }

    /** The case that is open; null where none or a new one is. */
    @Nullable C stored() {
        return stored;
    }

    boolean isNew() {
        return isNew;
    }

    void show(OpenCase<C> open) {
        CaseFile file = ledger.file(open.subject());
        boolean again = stored != null && file().id().equals(file.id());
        isNew = false;
        stored = open.subject();
        standing = open.words();
        if (!again) {
            arrange(fields.ofStored(shared));
        }
        fields.show(open.subject(), open.words());
        parts.header().show(file, today.get(), marks(open));
        parts.photos().show(file, file.state().isOpen() && !readsOnly);
        NoticeLook.show(notices, open.notices());
        parts.header().showWords(NoticeLook.words(open.notices()));
        showSteps(open.steps());
        oldLedger.setVisible(file.closedInOldLedger());
        oldLedger.setText(file.oldLedgerGaps().isEmpty() ? words.say("cases.oldLedger.fine")
                : words.say("cases.oldLedger.gaps", file.oldLedgerGaps().size(),
                String.join(words.say("cases.oldLedger.comma"), file.oldLedgerGaps().stream().map(words::say).toList())));
        judge();
        fields.form().complain(ledger.contradictions(open.subject(), open.words()));
    }

    /** At a banner, whose case it is before everything else: numbers are counted by town. */
    private List<Node> marks(OpenCase<C> open) {
        List<Node> marks = new ArrayList<>(look.marks(open.subject(), open.words()));
        if (readsOnly) {
            marks.addFirst(new Tag(open.words().divisions().name(ledger.file(open.subject()).office()), Tag.Tone.ACCENT));
        }
        return marks;
    }

    /** The row of the table through which the open case is looked at. */
    void look(C row) {
        fields.look(row);
    }

    private CaseFile file() {
        return ledger.file(java.util.Objects.requireNonNull(stored));
    }

    private LedgerWords standing() {
        return java.util.Objects.requireNonNull(standing);
    }

    /** After a step was noted; what stands in the fields is left alone. */
    void showSteps(List<CaseStep> steps) {
        CaseFile file = file();
        stepper.setVisible(true);
        stepper.setSteps(new CaseCourse(words, today.get()).of(file, steps));
        parts.steps().show(file, steps, today.get());
    }

    void showNew(ReadCases.Beginning beginning) {
        isNew = true;
        stored = null;
        standing = beginning.words();
        arrange(fields.ofNew());
        fields.showNew(beginning.start(), beginning.words());
        parts.header().showNew();
        parts.bar().showNew();
        stepper.setVisible(false);
        oldLedger.setVisible(false);
        NoticeLook.show(notices, List.of());
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
    Optional<C> readable() {
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
            fields.form().go(shown.isEmpty() ? look.firstField() : shown.getFirst().field());
        }
    }

    /** The cursor into that field. */
    void go(String field) {
        root.applyCss();
        fields.form().go(field);
    }

    private void changed() {
        fields.follow();
        judge();
        fields.filled(stored).ifPresent(subject -> fields.form().withdraw(ledger.contradictions(subject, standing())));
    }

    private void left() {
        fields.filled(stored).ifPresent(subject -> fields.form().complain(ledger.contradictions(subject, standing())));
    }

    /** What is missing before the closing, by what stands in the fields now. */
    private void judge() {
        parts.header().showUnsaved(fields.form().isChanged());
        boolean open = stored != null && file().state().isOpen() && !readsOnly;
        shown = open ? fields.filled(stored).map(subject -> ledger.closingBlockers(subject, standing())).orElse(List.of()) : List.of();
        Set<String> due = new HashSet<>(look.alwaysDue());
        shown.forEach(blocker -> due.add(blocker.field()));
        fields.form().require(due);
        blockers.show(words.say("cases.blockers", shown.size()), words.say("cases.blockers.hint"),
                shown.stream().map(this::line).toList());
        if (stored != null) {
            parts.bar().show(file(), isBlocked());
        }
    }

    private BlockerPanel.Line line(Blocker blocker) {
        return new BlockerPanel.Line(words.say(blocker.what()), words.say(blocker.needed()),
                words.say("cases.blockers.clause", blocker.clause().citation()), words.say("cases.blockers.go"),
                () -> fields.form().go(blocker.field()));
    }
}
