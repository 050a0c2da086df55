package org.townledger.twins;

import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.Sex;
import org.townledger.people.Household;
import org.townledger.people.Parting;
import org.townledger.people.Person;
import org.townledger.people.PersonEntry;
import org.townledger.ui.DateField;
import org.townledger.wording.Wording;

/** Two entries of a person, field by field; the clerk chooses what is true, and what becomes of the entry that goes. */
final class PersonComparison extends VBox implements Comparison {

    private final Wording words;
    private final FindTwins.Entry first;
    private final FindTwins.Entry second;
    private final boolean oneHousehold;
    private final Map<PersonField, Side> chosen;
    private final VBox fields = new VBox();
    private final Runnable changed;
    private final DateField left;
    private final RadioButton neverThere = new RadioButton();
    private final RadioButton movedOut = new RadioButton();
    private Side stays;

    /** @param changed after every choice that changes {@link #consequence()} */
    PersonComparison(Wording words, InstantSource clock, FindTwins.Entry first, FindTwins.Entry second, Runnable changed) {
        this.words = words;
        this.first = first;
        this.second = second;
        this.changed = changed;
        oneHousehold = first.household().id().equals(second.household().id());
        chosen = MergeRules.proposed(first.person(), second.person());
        stays = MergeRules.stays(first.person(), second.person());
        left = new DateField(words, clock);
        getStyleClass().add("compare");
        getChildren().setAll(CompareRow.heads(head(first), head(second)), fields);
        showFields();
        if (!oneHousehold) {
            getChildren().addAll(whichStays(), whatBecomes());
            proposeParting();
        }
    }

    private Node head(FindTwins.Entry entry) {
        Household household = entry.household();
        Label number = new Label(household.number() == null ? words.say("twins.noNumber") : words.say("twins.household", household.number()));
        number.getStyleClass().add("group-title");
        Label place = new Label(words.say("twins.place", entry.villageName(), Objects.requireNonNullElse(household.group(), ""),
                entry.headName(), entry.members()).replaceAll(" +", " "));
        place.getStyleClass().add("second");
        place.setWrapText(true);
        VBox head = new VBox(number, place);
        if (!entry.numbers().isEmpty()) {
            Label cases = new Label(words.say("twins.openCases", String.join(words.say("twins.comma"), entry.numbers())));
            cases.getStyleClass().addAll("second", "small-text");
            cases.setWrapText(true);
            head.getChildren().add(cases);
        }
        head.getStyleClass().add("compare-head");
        return head;
    }

    private void showFields() {
        fields.getChildren().clear();
        for (PersonField field : PersonField.values()) {
            String name = words.say("twins.field." + field.name());
            String one = text(field, first.person());
            String other = text(field, second.person());
            boolean free = field.differs(first.person(), second.person()) && (oneHousehold || field != PersonField.RELATION)
                    && !MergeRules.followsFromId(field, first.person(), second.person(), chosen);
            fields.getChildren().add(free ? CompareRow.choice(name, one, other, chosen.get(field), side -> choose(field, side), words)
                    : CompareRow.of(name, one, other, words));
        }
        fields.getChildren().addAll(
                CompareRow.of(words.say("twins.field.joined"), joined(first.person()), joined(second.person()), words),
                CompareRow.of(words.say("twins.field.note"), note(first.person()), note(second.person()), words));
    }

    private void choose(PersonField field, Side side) {
        chosen.put(field, side);
        if (field == PersonField.ID_NUMBER) {
            showFields();
        }
    }

    private Node whichStays() {
        var group = new ToggleGroup();
        RadioButton one = radio(words.say("twins.staysIn", words.say("twins.left"), first.headName()), group);
        RadioButton other = radio(words.say("twins.staysIn", words.say("twins.right"), second.headName()), group);
        stays.of(one, other).setSelected(true);
        group.selectedToggleProperty().subscribe((_, now) -> {
            if (now != null) {
                stays = now == one ? Side.FIRST : Side.SECOND;
                proposeParting();
            }
        });
        return section("twins.whichStays", one, other);
    }

    private Node whatBecomes() {
        var group = new ToggleGroup();
        neverThere.setText(words.say("twins.neverThere"));
        movedOut.setText(words.say("twins.movedOut"));
        neverThere.setToggleGroup(group);
        movedOut.setToggleGroup(group);
        left.getStyleClass().add("act-day");
        left.disableProperty().bind(movedOut.selectedProperty().not());
        HBox day = new HBox(movedOut, left);
        day.getStyleClass().add("line");
        group.selectedToggleProperty().subscribe((_, _) -> changed.run());
        return section("twins.whatBecomes", neverThere, day);
    }

    private void proposeParting() {
        Parting proposed = MergeRules.parting(stays.of(first, second).person(), stays.other().of(first, second).person());
        switch (proposed) {
            case Parting.NeverThere _ -> {
                neverThere.setSelected(true);
                left.setValue(null);
            }
            case Parting.MovedOut(var on) -> {
                movedOut.setSelected(true);
                left.setValue(on);
            }
        }
        changed.run();
    }

    private Node section(String title, Node... choices) {
        Label heading = new Label(words.say(title));
        heading.getStyleClass().add("group-title");
        VBox section = new VBox(heading);
        section.getChildren().addAll(choices);
        section.getStyleClass().add("compare-section");
        return section;
    }

    private static RadioButton radio(String text, ToggleGroup group) {
        RadioButton radio = new RadioButton(text);
        radio.setToggleGroup(group);
        return radio;
    }

    Side stays() {
        return stays;
    }

    PersonEntry facts() {
        return MergeRules.entry(first.person(), second.person(), chosen);
    }

    /** Null while the day of leaving is missing or cannot be read, which then stands at its field. */
    @Nullable Parting parting() {
        if (oneHousehold || neverThere.isSelected()) {
            return new Parting.NeverThere();
        }
        left.commit();
        if (left.getValue() == null) {
            if (!left.isInError()) {
                left.complain(words.say("twins.dayMissing"));
            }
            return null;
        }
        return new Parting.MovedOut(left.getValue());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public String consequence() {
        if (oneHousehold) {
            return words.say("twins.consequence.oneHousehold");
        }
        return words.say(neverThere.isSelected() ? "twins.consequence.struck" : "twins.consequence.left",
                words.say(stays == Side.FIRST ? "twins.left" : "twins.right"), words.say(stays == Side.FIRST ? "twins.right" : "twins.left"));
    }

    private String text(PersonField field, Person person) {
        return switch (field.of(person)) {
            case PersonName name -> name.text();
            case IdNumber.Damaged damaged -> words.say("twins.damaged", damaged.kept(), damaged.lost());
            case IdNumber number -> number.written();
            case Sex sex -> words.say("people.sex." + sex.name());
            case null -> "";
            case Object value -> value.toString();
        };
    }

    private String joined(Person person) {
        return person.joinedOn() == null ? words.say("twins.always") : person.joinedOn().toString();
    }

    private static String note(Person person) {
        return Objects.requireNonNullElse(person.note(), "");
    }
}
