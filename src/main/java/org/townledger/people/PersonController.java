package org.townledger.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.Sex;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.DateField;
import org.townledger.ui.IdNumberField;
import org.townledger.ui.LongTextEntry;
import org.townledger.ui.TextEntry;
import org.townledger.ui.TypedField;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** What a clerk writes about a person: a new head, a new member, or one whose facts are put right. */
public final class PersonController {

    /** How somebody comes into the household. */
    enum Coming { BIRTH, MOVED_IN, LEFT_OUT }

    private final Wording words;
    private final RegisterChoices choices;
    private final ToggleGroup coming = new ToggleGroup();

    @FXML private Node howPart;
    @FXML private HBox how;
    @FXML private Node dayPart;
    @FXML private Label dayLabel;
    @FXML private DateField day;
    @FXML private TextEntry name;
    @FXML private Node relationPart;
    @FXML private ChoiceField<String> relation;
    @FXML private IdNumberField idNumber;
    @FXML private Label follows;
    @FXML private Node birthPart;
    @FXML private DateField birthDate;
    @FXML private Node sexPart;
    @FXML private ChoiceField<Sex> sex;
    @FXML private TextEntry phone;
    @FXML private LongTextEntry note;

    PersonController(Wording words, RegisterChoices choices) {
        this.words = words;
        this.choices = choices;
    }

    @FXML
    private void initialize() {
        relation.setChoices(choices.relations(), word -> word);
        sex.setChoices(List.of(Sex.MALE, Sex.FEMALE), this::sexName);
        idNumber.valueProperty().subscribe(this::follow);
        for (Coming way : Coming.values()) {
            RadioButton button = new RadioButton(words.say("people.person.coming." + way.name()));
            button.setUserData(way);
            button.setToggleGroup(coming);
            how.getChildren().add(button);
        }
        coming.selectedToggleProperty().subscribe(_ -> {
            Parts.show(dayPart, way() != Coming.LEFT_OUT);
            dayLabel.setText(words.say(way() == Coming.BIRTH ? "people.person.bornOn" : "people.person.cameOn"));
            Parts.show(birthPart, way() != Coming.BIRTH && !tellsBirthDate(idNumber.getValue()));
        });
        coming.selectToggle(coming.getToggles().getFirst());
    }

    /** For the head of a new household. */
    void asHead() {
        Parts.show(howPart, false);
        coming.selectToggle(coming.getToggles().getLast());
        Parts.show(relationPart, false);
        relation.setValue(Relations.HEAD);
    }

    void show(Person person) {
        Parts.show(howPart, false);
        coming.selectToggle(coming.getToggles().getLast());
        Parts.show(relationPart, !person.isHead());
        name.setValue(person.name().text());
        relation.setValue(person.relation());
        idNumber.setValue(person.idNumber());
        birthDate.setValue(person.typedBirthDate());
        sex.setValue(person.typedSex());
        phone.setValue(person.phone());
        note.setValue(person.note());
    }

    Node first() {
        return name.focusTarget();
    }

    Coming way() {
        return coming.getSelectedToggle() == null ? Coming.LEFT_OUT : (Coming) coming.getSelectedToggle().getUserData();
    }

    /** The day of birth or of coming; empty where it is missing, which then stands beside the field. */
    Optional<LocalDate> day() {
        return filled(day, "people.event.dayMissing");
    }

    /** What is written; empty while something is missing or cannot be read, which then stands beside its field. */
    Optional<PersonEntry> entry() {
        Optional<String> named = filled(name, "people.import.nameMissing");
        Optional<String> related = filled(relation, "people.import.relationMissing");
        boolean numberIsRead = idNumber.getValue() != null || !idNumber.isInError();
        boolean restIsRead = !birthDate.isInError() && !sex.isInError();
        if (named.isEmpty() || related.isEmpty() || !numberIsRead || !restIsRead) {
            return Optional.empty();
        }
        LocalDate born = way() == Coming.BIRTH ? day.getValue() : birthDate.getValue();
        return Optional.of(new PersonEntry(PersonName.of(named.get()), related.get(), idNumber.getValue(), born, sex.getValue(),
                phone.getValue(), note.getValue()));
    }

    /** @return whether the obstacle belongs to one of these fields */
    boolean complain(Obstacle obstacle) {
        TypedField<?> field = switch (obstacle.field()) {
            case "day" -> day;
            case "relation" -> relation;
            case "id_number" -> idNumber;
            case "birth_date" -> birthDate;
            default -> null;
        };
        if (field == null || !field.isVisible() || !field.getParent().isVisible()) {
            return false;
        }
        field.complain(words.say(obstacle.reason()));
        return true;
    }

    private <V> Optional<V> filled(TypedField<V> field, String missing) {
        field.commit();
        if (field.getValue() == null && !field.isInError()) {
            field.complain(words.say(Sentence.of(missing)));
        }
        return Optional.ofNullable(field.getValue());
    }

    /** Birth date and sex follow from a whole number and are then not asked for. */
    private void follow(@Nullable IdNumber number) {
        boolean whole = number instanceof IdNumber.Valid;
        Parts.show(birthPart, way() != Coming.BIRTH && !tellsBirthDate(number));
        Parts.show(sexPart, !whole);
        Parts.show(follows, number instanceof IdNumber.Valid || number instanceof IdNumber.Damaged);
        follows.setText(switch (number) {
            case IdNumber.Valid valid -> words.say("people.person.follows", valid.birthDate(), sexName(valid.sex()));
            case IdNumber.Damaged damaged -> words.say("people.person.damaged", 18 - damaged.kept().length());
            case IdNumber.Wrong _ -> "";
            case null -> "";
        });
    }

    private static boolean tellsBirthDate(@Nullable IdNumber number) {
        return number instanceof IdNumber.Valid || number instanceof IdNumber.Damaged damaged && damaged.birthDate().isPresent();
    }

    private String sexName(Sex of) {
        return words.say("people.sex." + of.name());
    }
}
