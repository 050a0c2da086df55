package org.townledger.rolls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.wording.Wording;

/** The register's side and the roll's side of a finding, fact by fact; what differs is marked. */
final class FindingSides {

    private final Wording words;
    private final Finding finding;
    private final String village;

    FindingSides(Wording words, FindingRow row) {
        this.words = words;
        this.finding = row.finding();
        this.village = row.village();
    }

    List<Node> rows() {
        Finding.RegisterSide register = finding.register();
        Finding.RollSide roll = finding.roll();
        var rows = new ArrayList<Node>();
        rows.add(heads());
        rows.add(row("name", register == null ? null : register.name(), roll == null ? null : roll.name()));
        rows.add(row("id_number", register == null ? null : number(register.number()), roll == null ? null : roll.number()));
        rows.add(row("birth_date", register == null ? null : day(register.birthDate()), roll == null ? null : day(roll.birthDate())));
        rows.add(row("village", register == null ? null : village, roll == null ? null : roll.village()));
        if (register != null && register.leftOn() != null) {
            rows.add(row("left_on", words.say("rolls.side.leftOn", register.leftOn()), roll == null ? null : words.say("rolls.side.stillOn")));
        }
        if (roll != null) {
            rows.add(row("detail", null, roll.detail()));
            rows.add(row("row", null, words.say("rolls.side.row", roll.sheet(), roll.row())));
        }
        return rows;
    }

    private Node heads() {
        HBox heads = line("", head(words.say("rolls.side.register")), head(words.say("rolls.side.roll")));
        heads.getStyleClass().add("compare-heads");
        return heads;
    }

    private Node row(String field, @Nullable String ofRegister, @Nullable String ofRoll) {
        HBox row = line(words.say("rolls.field." + field), text(ofRegister), text(ofRoll));
        if (differs(field, ofRegister, ofRoll)) {
            row.getStyleClass().add("differs");
        }
        return row;
    }

    private boolean differs(String field, @Nullable String ofRegister, @Nullable String ofRoll) {
        return finding.differs().contains(field) || field.equals("detail") && finding.differs().contains("status")
                || field.equals("id_number") && ofRegister != null && ofRoll != null && !ofRegister.equals(ofRoll);
    }

    private static HBox line(String name, Label ofRegister, Label ofRoll) {
        Label label = new Label(name);
        label.getStyleClass().add("compare-name");
        HBox line = new HBox(label, half(ofRegister), half(ofRoll));
        line.getStyleClass().add("compare-row");
        return line;
    }

    private static HBox half(Label content) {
        HBox half = new HBox(content);
        half.getStyleClass().add("compare-half");
        half.setAlignment(Pos.CENTER_LEFT);
        half.setMinWidth(0);
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("group-title");
        return label;
    }

    private static Label text(@Nullable String says) {
        Label label = new Label(Objects.requireNonNullElse(says, "—"));
        label.setWrapText(true);
        label.getStyleClass().add(says == null ? "hint" : "compare-says");
        return label;
    }

    private static @Nullable String number(@Nullable IdNumber number) {
        return number == null ? null : number.written();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
