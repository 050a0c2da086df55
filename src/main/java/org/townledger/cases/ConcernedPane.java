package org.townledger.cases;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Column;
import org.townledger.identity.IdNumber;
import org.townledger.identity.Pinyin;
import org.townledger.lists.Division;
import org.townledger.ui.CellField;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.FormGroup;
import org.townledger.ui.FormRow;
import org.townledger.ui.IdNumberField;
import org.townledger.ui.LookupField;
import org.townledger.ui.Tasks;
import org.townledger.ui.TextEntry;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Whom a case concerns, where they live, and by when it is to be settled (户主与位置). */
public final class ConcernedPane {

    private final Wording words;
    private final Tasks tasks;
    private final PersonSearch register;
    private final Column<?, String> who;
    private final Sentence called;
    private @Nullable UUID household;
    private @Nullable NewCase started;
    private @Nullable LocalDate dueByDefault;

    @FXML private VBox searching;
    @FXML private LookupField<FoundPerson> search;
    @FXML private Label found;
    @FXML private Label findTitle;
    @FXML private FormGroup whom;
    @FXML private FormRow headRow;
    @FXML private CellField<String> head;
    @FXML private FormRow idRow;
    @FXML private IdNumberField idNumber;
    @FXML private ChoiceField<Division> village;
    @FXML private TextEntry group;
    @FXML private ChoiceField<String> householdType;
    @FXML private CellField<Integer> familySize;
    @FXML private CellField<String> phone;
    @FXML private CellField<String> assignedTo;
    @FXML private FormRow foundRow;
    @FXML private DateField foundOn;
    @FXML private DateField dueOn;
    @FXML private Label dueHint;

    /** @param who the ledger's column of whom it concerns: its field @param called what one calls them */
    public ConcernedPane(Wording words, Tasks tasks, PersonSearch register, Column<?, String> who, Sentence called) {
        this.words = words;
        this.tasks = tasks;
        this.register = register;
        this.who = who;
        this.called = called;
    }

    @FXML
    private void initialize() {
        headRow.setId(who.field());
        headRow.setLabel(words.say(called));
        findTitle.setText(words.say("cases.find", called));
        whom.setTitle(words.say("cases.whom", called));
        searching.managedProperty().bind(searching.visibleProperty());
        found.managedProperty().bind(found.textProperty().isNotEmpty());
        dueHint.managedProperty().bind(dueHint.textProperty().isNotEmpty());
        search.setSource(tasks, typed -> FoundPerson.matching(typed, register), person -> person.look(words), this::take);
        foundOn.valueProperty().subscribe(this::moveDefault);
        village.setMatching((division, typed) -> Pinyin.initials(division.name()).startsWith(typed));
    }

    /** The words that are offered. */
    private void offer(LedgerWords ledger) {
        village.setChoices(ledger.standingVillages(), Division::name);
        householdType.setChoices(ledger.list("household_type").stream().map(item -> item.word()).toList(), type -> type);
    }

    public void show(CaseFile file, LedgerWords ledger) {
        started = null;
        dueByDefault = null;
        searching.setVisible(false);
        dueHint.setText("");
        Concerned whose = file.concerned();
        offer(ledger);
        fill(whose, ledger.divisions().byCode(whose.village()).orElse(null));
        WordChoice.show(householdType, ledger, "household_type", whose.householdType());
        assignedTo.setValue(file.assignedTo());
        foundOn.setValue(file.foundOn());
        dueOn.setValue(file.dueOn());
    }

    /** An empty form for a new case, with the cursor to be put into {@link #search}. */
    public void showNew(NewCase beginning, LedgerWords ledger) {
        offer(ledger);
        started = beginning;
        household = null;
        searching.setVisible(true);
        search.input().clear();
        found.setText("");
        head.setValue(null);
        idNumber.setValue(null);
        village.setValue(null);
        group.setValue(null);
        householdType.setValue(null);
        familySize.setValue(null);
        phone.setValue(null);
        assignedTo.setValue(null);
        dueByDefault = null;
        dueOn.setValue(null);
        foundOn.setValue(beginning.today());
        moveDefault(beginning.today());
        dueHint.setText(words.say(beginning.unverified() ? "cases.due.unverified" : "cases.due.default", beginning.days()));
    }

    public void startSearching() {
        search.input().requestFocus();
    }

    /** The case's file with what stands in the fields; empty while name, village or day of finding is missing. */
    public Optional<CaseFile> filled(@Nullable CaseFile was) {
        String name = head.getValue();
        Division where = village.getValue();
        LocalDate day = foundOn.getValue();
        if (name == null || where == null || day == null || was == null && started == null) {
            return Optional.empty();
        }
        IdNumber number = idNumber.getValue();
        var whose = new Concerned(household, name, number, where.code(), group.getValue(), householdType.getValue(),
                familySize.getValue(), phone.getValue());
        CaseFile file = was == null ? CaseFile.found(Objects.requireNonNull(started).id(), started.office(), whose, day) : was;
        return Optional.of(file.concerning(whose).assigned(assignedTo.getValue()).dated(day, dueOn.getValue()));
    }

    /** The field that {@link #filled} misses first. */
    public Optional<String> missing() {
        if (head.getValue() == null) {
            return Optional.of(who.field());
        }
        if (village.getValue() == null) {
            return Optional.of("village");
        }
        return foundOn.getValue() == null ? Optional.of("found_on") : Optional.empty();
    }

    private void take(FoundPerson chosen) {
        switch (chosen) {
            case FoundPerson.InRegister(PersonSearch.Found person) -> {
                fill(person.concerned(), village.choices().stream()
                        .filter(division -> division.code().equals(person.concerned().village())).findFirst().orElse(null));
                householdType.setValue(person.concerned().householdType());
                found.setText(words.say("cases.find.found", person.concerned().head(), person.detail()));
                foundRow.edit();
            }
            case FoundPerson.ByHand(String typed) -> {
                household = null;
                head.setValue(typed);
                found.setText(words.say("cases.find.byHand"));
                idRow.edit();
            }
        }
    }

    private void fill(Concerned whose, @Nullable Division where) {
        household = whose.household();
        head.setValue(whose.head());
        idNumber.setValue(whose.idNumber());
        if (whose.idNumber() instanceof IdNumber.Damaged damaged) {
            idNumber.complain(words.say("cases.id.lost", damaged.lost()));
        }
        village.setValue(where);
        group.setValue(whose.group());
        familySize.setValue(whose.familySize());
        phone.setValue(whose.phone());
    }

    /** The day due follows the day of finding as long as nobody has changed it. */
    private void moveDefault(@Nullable LocalDate day) {
        if (started != null && day != null && Objects.equals(dueOn.getValue(), dueByDefault)) {
            dueByDefault = day.plusDays(started.days());
            dueOn.setValue(dueByDefault);
        }
    }
}
