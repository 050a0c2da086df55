package org.townledger.people;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.identity.IdNumber;
import org.townledger.wording.Wording;

/** A member in the household's panel: name and relation, below them ID number and phone; pressed to put it right. */
final class MemberLine extends Button {

    MemberLine(Person person, LocalDate today, Wording words, Runnable open) {
        Label name = new Label(person.name().text());
        name.getStyleClass().add("strong");
        Label relation = new Label(person.relation());
        relation.getStyleClass().add("second");
        Label facts = new Label(Stream.of(sex(person, words), age(person, today, words)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(name, relation, gap, facts);
        first.getStyleClass().add("line");
        Label number = number(person, words);
        Region secondGap = new Region();
        HBox.setHgrow(secondGap, Priority.ALWAYS);
        Label phone = new Label(person.phone() == null ? "" : person.phone());
        phone.getStyleClass().addAll("second", "small-text");
        HBox second = new HBox(number, secondGap, phone);
        second.getStyleClass().add("line");
        setGraphic(new VBox(first, second));
        getStyleClass().add("member");
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(person.name().text() + " " + person.relation());
        setOnAction(_ -> open.run());
    }

    private static Label number(Person person, Wording words) {
        Label number = new Label();
        switch (person.idNumber()) {
            case IdNumber.Valid whole -> number.setText(whole.masked());
            case IdNumber.Damaged damaged ->
                    number.setText(words.say("people.member.damaged", damaged.masked(), 18 - damaged.kept().length()));
            case IdNumber.Wrong wrong -> number.setText(wrong.masked());
            case null -> number.setText(words.say("people.member.noId"));
        }
        number.getStyleClass().addAll("small-text", person.wholeId().isPresent() ? "second" : "warning-text");
        return number;
    }

    private static String sex(Person person, Wording words) {
        return person.sex().map(sex -> words.say("people.sex." + sex.name())).orElse("");
    }

    private static String age(Person person, LocalDate today, Wording words) {
        var age = person.ageOn(today);
        return age.isPresent() ? words.say("people.member.age", age.getAsInt()) : "";
    }
}
