package org.townledger.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.LongTextEntry;
import org.townledger.ui.TextEntry;
import org.townledger.ui.TypedField;
import org.townledger.wording.Wording;

/** Something that happened to a household: whom it concerns, what follows, and its day. */
public final class EventController {

    private final Wording words;
    private final HouseholdActs acts;
    private final EventKind kind;
    private final Family family;
    private final RegisterChoices choices;
    private final Map<UUID, CheckBox> ticks = new LinkedHashMap<>();
    private final Map<UUID, ChoiceField<String>> relationFields = new LinkedHashMap<>();

    @FXML private Label hint;
    @FXML private Node whoPart;
    @FXML private Label whoLabel;
    @FXML private ChoiceField<Person> who;
    @FXML private Node goingPart;
    @FXML private VBox going;
    @FXML private Label goingError;
    @FXML private Node newHeadPart;
    @FXML private Label newHeadLabel;
    @FXML private ChoiceField<Person> newHead;
    @FXML private Node headOfRestPart;
    @FXML private ChoiceField<Person> headOfRest;
    @FXML private Node numberPart;
    @FXML private TextEntry number;
    @FXML private Node intoPart;
    @FXML private ChoiceField<HouseholdChoice> into;
    @FXML private Node relationsPart;
    @FXML private VBox relations;
    @FXML private Node typePart;
    @FXML private ChoiceField<String> type;
    @FXML private Label dayLabel;
    @FXML private DateField day;
    @FXML private Node notePart;
    @FXML private LongTextEntry note;

    EventController(Wording words, HouseholdActs acts, EventKind kind, Family family, RegisterChoices choices) {
        this.words = words;
        this.acts = acts;
        this.kind = kind;
        this.family = family;
        this.choices = choices;
    }

    @FXML
    private void initialize() {
        hint.setText(words.say("people.event.hint." + kind.name()));
        List<Person> members = family.members();
        for (ChoiceField<Person> field : List.of(who, newHead, headOfRest)) {
            field.setChoices(members, person -> person.name().text());
        }
        members.forEach(this::addTick);
        into.setChoices(choices.households().stream().filter(choice -> !choice.id().equals(family.id())).toList(), HouseholdChoice::text);
        into.setMatching(HouseholdChoice::isMeantBy);
        type.setChoices(choices.types(), word -> word);
        if (kind == EventKind.JOINED) {
            members.forEach(this::addRelation);
        }
        if (kind == EventKind.SPLIT) {
            number.setValue(choices.nextNumber());
        }
        newHeadLabel.setText(words.say(kind == EventKind.SPLIT ? "people.event.headOfNew" : "people.event.newHead"));
        who.valueProperty().subscribe(_ -> showParts());
        showParts();
    }

    Node first() {
        return switch (kind) {
            case DEATH -> who.focusTarget();
            case MOVED_OUT, SPLIT -> going.getChildren().getFirst();
            case CHANGE_OF_HEAD -> newHead.focusTarget();
            case JOINED -> into.focusTarget();
            case TYPE_CHANGED -> type.focusTarget();
            case REGISTERED, BIRTH, MOVED_IN -> day.focusTarget();
        };
    }

    /** What is to be recorded; null while something cannot be read, which then stands beside its field. */
    @Nullable Callable<HouseholdOutcome> act(String user) {
        day.commit();
        if (day.getValue() == null) {
            if (!day.isInError()) {
                day.complain(words.say("people.event.dayMissing"));
            }
            return null;
        }
        LocalDate on = day.getValue();
        String said = note.getValue();
        UUID household = family.id();
        return switch (kind) {
            case DEATH -> needs(who) ? () -> acts.death().run(user, household, idOf(who), idOrNull(newHead), on, said) : null;
            case MOVED_OUT -> () -> acts.moveOut().run(user, household, ticked(), idOrNull(newHead), on, said);
            case SPLIT -> () -> acts.split().run(user, household, ticked(), idOrNull(newHead), idOrNull(headOfRest),
                    number.getValue(), on, said);
            case JOINED -> needs(into) ? () -> acts.join().run(user, household, Objects.requireNonNull(into.getValue()).id(),
                    relationsWritten(), on, said) : null;
            case CHANGE_OF_HEAD -> needs(newHead) ? () -> acts.changeHead().run(user, household, idOf(newHead), on, said) : null;
            case TYPE_CHANGED -> needs(type) ? () -> acts.changeType().run(user, household, Objects.requireNonNull(type.getValue()), on) : null;
            case REGISTERED, BIRTH, MOVED_IN -> throw new IllegalStateException(kind + " has a form of its own");
        };
    }

    /** @return whether the obstacle belongs to one of these fields */
    boolean complain(Obstacle obstacle) {
        String reason = words.say(obstacle.reason());
        TypedField<?> field = switch (obstacle.field()) {
            case "day" -> day;
            case "newHead" -> kind == EventKind.SPLIT && newHead.getValue() != null ? headOfRest : newHead;
            case "number" -> number;
            case "into" -> into;
            case "type" -> type;
            default -> null;
        };
        if (field != null) {
            Parts.show(Objects.requireNonNull(field.getParent()), true);
            field.complain(reason);
            return true;
        }
        if (obstacle.field().equals("persons")) {
            goingError.setText(reason);
            return true;
        }
        return false;
    }

    private void showParts() {
        boolean headGoes = family.head().map(Person::id).filter(head -> kind == EventKind.DEATH
                ? who.getValue() != null && who.getValue().id().equals(head) : ticked().contains(head)).isPresent();
        boolean someRemain = kind == EventKind.DEATH ? family.members().size() > 1 : ticked().size() < family.members().size();
        Parts.show(whoPart, kind == EventKind.DEATH);
        Parts.show(goingPart, kind == EventKind.MOVED_OUT || kind == EventKind.SPLIT);
        Parts.show(newHeadPart, kind == EventKind.SPLIT || kind == EventKind.CHANGE_OF_HEAD || isLeaving() && headGoes && someRemain);
        Parts.show(headOfRestPart, kind == EventKind.SPLIT && headGoes && someRemain);
        Parts.show(numberPart, kind == EventKind.SPLIT);
        Parts.show(intoPart, kind == EventKind.JOINED);
        Parts.show(relationsPart, kind == EventKind.JOINED);
        Parts.show(typePart, kind == EventKind.TYPE_CHANGED);
        Parts.show(notePart, kind != EventKind.TYPE_CHANGED);
    }

    private boolean isLeaving() {
        return kind == EventKind.DEATH || kind == EventKind.MOVED_OUT;
    }

    private void addTick(Person person) {
        CheckBox box = new CheckBox(person.name().text() + "  " + person.relation());
        box.selectedProperty().subscribe(_ -> {
            goingError.setText("");
            showParts();
        });
        ticks.put(person.id(), box);
        going.getChildren().add(box);
    }

    private void addRelation(Person person) {
        ChoiceField<String> field = new ChoiceField<>(words);
        field.setChoices(choices.relations().stream().filter(word -> !word.equals(Relations.HEAD)).toList(), word -> word);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label name = new Label(person.name().text());
        relations.getChildren().add(new HBox(name, field));
        relationFields.put(person.id(), field);
    }

    private Set<UUID> ticked() {
        return ticks.entrySet().stream().filter(tick -> tick.getValue().isSelected()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private Map<UUID, String> relationsWritten() {
        return relationFields.entrySet().stream().filter(field -> field.getValue().getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Objects.requireNonNull(field.getValue().getValue())));
    }

    private boolean needs(TypedField<?> field) {
        field.commit();
        if (field.getValue() == null && !field.isInError()) {
            field.complain(words.say("people.event.choose"));
        }
        return field.getValue() != null;
    }

    private static UUID idOf(ChoiceField<Person> field) {
        return Objects.requireNonNull(field.getValue()).id();
    }

    private static @Nullable UUID idOrNull(ChoiceField<Person> field) {
        return field.getValue() == null || !field.getParent().isVisible() ? null : field.getValue().id();
    }
}
