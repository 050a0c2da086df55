package org.townledger.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseMarks;
import org.townledger.people.Person;
import org.townledger.wording.Wording;

/** A household's members, cases and courses as lines on the screen. */
final class FileLines {

    private final Wording words;
    private final HouseholdText text;

    FileLines(Wording words) {
        this.words = words;
        this.text = new HouseholdText(words);
    }

    Node members(HouseholdFile file) {
        var grid = new GridPane(14, 0);
        grid.getStyleClass().add("member-lines");
        List<Person> members = file.family().members();
        for (int row = 0; row < members.size(); row++) {
            addMember(grid, members.get(row), row, file.today());
        }
        List<Person> former = file.family().formerMembers();
        for (int i = 0; i < former.size(); i++) {
            addMember(grid, former.get(i), members.size() + i, file.today());
        }
        var last = new ColumnConstraints();
        last.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(), new ColumnConstraints(),
                new ColumnConstraints(), new ColumnConstraints(), last);
        return grid;
    }

    private void addMember(GridPane grid, Person person, int row, LocalDate today) {
        boolean present = person.isMember();
        String age = text.age(person, today);
        grid.addRow(row, label(person.name().text(), present ? "strong" : "second"), label(person.relation(), "second"),
                label(text.sex(person), "second"), label(age.isEmpty() || !present ? "" : words.say("household.age", age), present ? "" : "second"),
                label(text.masked(person), person.wholeId().isPresent() ? "second" : "warning-text"), label(text.standing(person), "second"));
    }

    /** One box a ledger: its title, and a line a case that opens it. */
    List<Node> cases(HouseholdFile file, Consumer<CaseRef> open) {
        var boxes = new ArrayList<Node>();
        file.cases().stream().map(FiledCase::ledger).distinct().forEach(ledger -> {
            List<FiledCase> own = file.cases().stream().filter(filed -> filed.ledger().equals(ledger)).toList();
            long standing = own.stream().filter(FiledCase::isOpen).count();
            var heading = new HBox(label(own.getFirst().ledgerTitle(), "strong"), label(words.say("household.cases.counts", own.size(), standing), "second"));
            heading.getStyleClass().add("line");
            var box = new VBox(heading);
            own.forEach(filed -> box.getChildren().add(line(filed, file.today(), open)));
            boxes.add(box);
        });
        return boxes;
    }

    private Node line(FiledCase filed, LocalDate today, Consumer<CaseRef> open) {
        CaseFile file = filed.file();
        Label number = label(file.numberText(), "strong");
        Label due = label(file.state().isOpen() ? CaseMarks.due(file, today, words) : text.days(file), "small-text");
        String urgency = CaseMarks.leftStyle(file, today);
        due.getStyleClass().add(urgency.equals("urgent") ? "danger-text" : urgency.equals("soon") ? "warning-text" : "second");
        var first = new HBox(number, CaseMarks.disc(file.state(), words), stretch(), due);
        first.getStyleClass().add("line");
        Label summary = label(filed.summary().isEmpty() ? text.days(file) : filed.summary(), "second", "small-text");
        summary.setMinWidth(0);
        var button = new Button("", new VBox(first, summary));
        button.getStyleClass().addAll("member", "case-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(file.numberText());
        button.setOnAction(_ -> open.accept(filed.ref()));
        return button;
    }

    Node course(HouseholdFile.CourseLine line, LocalDate today, Consumer<CaseRef> open) {
        var dot = new Region();
        dot.getStyleClass().add("dot");
        Label when = label(CaseMarks.day(line.step().happenedOn(), today), "second", "when");
        var number = new Button(line.filed().file().numberText());
        number.getStyleClass().addAll("link", "course-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setOnAction(_ -> open.accept(line.filed().ref()));
        String note = HouseholdFile.orEmpty(line.step().note());
        Label what = label(note.isEmpty() ? text.step(line.step()) : words.say("household.course.noted", text.step(line.step()), note));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label who = label(line.step().doneBy(), "second");
        who.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(dot, when, number, what, who);
        box.getStyleClass().add("step-line-of-course");
        return box;
    }

    /** What was done or granted, a line a case. */
    List<Node> measures(HouseholdFile file) {
        return file.cases().stream().filter(filed -> !filed.measures().isEmpty()).<Node>map(filed -> {
            Label number = label(filed.file().numberText(), "second");
            number.setMinWidth(Region.USE_PREF_SIZE);
            Label what = label(String.join("　", filed.measures().stream().map(pair -> pair.label() + " " + pair.value()).toList()));
            what.setWrapText(true);
            HBox line = new HBox(number, what);
            line.getStyleClass().add("line");
            return line;
        }).toList();
    }

    Label label(String said, String... styles) {
        var label = new Label(said);
        for (String style : styles) {
            if (!style.isEmpty()) {
                label.getStyleClass().add(style);
            }
        }
        return label;
    }

    static Region stretch() {
        var region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /** One line that says that there is nothing. */
    Node nothing(String key) {
        HBox line = new HBox(label(words.say(key), "second"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        return line;
    }
}
