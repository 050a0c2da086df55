package org.townledger.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.townledger.cases.CaseForm;
import org.townledger.cases.WordChoice;
import org.townledger.people.Person;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.FormRow;
import org.townledger.wording.Wording;

/** Of each member: who can work, health, disability. */
final class MembersPage implements HouseholdPage {

    private static final List<String> COLUMNS = List.of("name", "relation", "age", "labour", "health", "disability");
    private static final int FACTS = 3;

    /** A member's fields. */
    private record Line(Person person, ChoiceField<Labour> labour, ChoiceField<String> health, ChoiceField<String> disability) {

        MemberFact filled() {
            return new MemberFact(person.id(), labour.getValue(), health.getValue(), disability.getValue());
        }
    }

    private final Wording words;
    private final HouseholdSaving saving;
    private final Runnable changed;
    private final VBox pane = new VBox();
    private List<Line> lines = List.of();
    private CaseForm form;
    private OpenHousehold open;

    /** @param changed after every key */
    MembersPage(Wording words, HouseholdSaving saving, Runnable changed) {
        this.words = words;
        this.saving = saving;
        this.changed = changed;
        form = new CaseForm(words, changed, () -> { });
        pane.getStyleClass().add("members-page");
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(OpenHousehold shown) {
        open = shown;
        form = new CaseForm(words, changed, () -> { });
        var grid = new GridPane();
        grid.getStyleClass().add("member-grid");
        for (int i = 0; i < COLUMNS.size(); i++) {
            var column = new ColumnConstraints();
            column.setHgrow(i < FACTS ? Priority.NEVER : Priority.ALWAYS);
            column.setPercentWidth(i < FACTS ? i == 2 ? 8 : 14 : 21);
            grid.getColumnConstraints().add(column);
            Label heading = new Label(words.say("monitoring.screen.member." + COLUMNS.get(i)));
            heading.getStyleClass().add("grid-heading");
            heading.setMaxWidth(Double.MAX_VALUE);
            grid.add(heading, i, 0);
        }
        var made = new ArrayList<Line>();
        for (MonitoredMember member : shown.file().situation().members()) {
            made.add(line(grid, member, made.size() + 1));
        }
        lines = made;
        Label hint = new Label(words.say("monitoring.screen.membersHint"));
        hint.getStyleClass().addAll("hint", "small-text");
        hint.setWrapText(true);
        pane.getChildren().setAll(grid, hint);
        form.add(pane);
        form.show(() -> lines.forEach(this::fill));
        boolean editable = shown.file().monitoring().state().isOpen();
        form.setEditable(editable);
    }

    private Line line(GridPane grid, MonitoredMember member, int row) {
        Person person = member.person();
        Label name = new Label(person.name().text());
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label relation = new Label(person.relation());
        Label age = new Label(person.ageOn(open.file().today()).stream().mapToObj(String::valueOf).findFirst().orElse("–"));
        var line = new Line(person, new ChoiceField<>(words), new ChoiceField<>(words), new ChoiceField<>(words));
        List<FormRow> rows = Stream.of(line.labour(), line.health(), line.disability()).map(field -> {
            var formRow = new FormRow("", words);
            formRow.getStyleClass().add("bare");
            formRow.setField(field);
            return formRow;
        }).toList();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setId(COLUMNS.get(FACTS + i) + row);
            rows.get(i).setRequired(i == 0 && !member.isChild(open.file().today()));
        }
        grid.addRow(row, Stream.concat(Stream.of(name, relation, age), rows.stream()).toArray(Node[]::new));
        return line;
    }

    private void fill(Line line) {
        MemberFact fact = factOf(line.person());
        line.labour().setChoices(List.of(Labour.values()), labour -> words.say("monitoring.screen.labour." + labour.name()));
        line.labour().setValue(fact.labour());
        WordChoice.show(line.health(), open.words(), "health", fact.health());
        WordChoice.show(line.disability(), open.words(), "disability", fact.disability());
    }

    private MemberFact factOf(Person person) {
        return open.file().situation().members().stream().filter(member -> member.person().id().equals(person.id()))
                .map(MonitoredMember::fact).findFirst().orElseThrow();
    }

    @Override
    public boolean isChanged() {
        return form.isChanged();
    }

    @Override
    public void save() {
        if (form.unreadable().isPresent()) {
            form.go(form.unreadable().get());
            return;
        }
        List<MemberFact> facts = lines.stream().map(Line::filled).filter(fact -> !Objects.equals(fact, stored(fact))).toList();
        saving.run(() -> List.of(saving.acts().finding().members(saving.acts().user(), open.file().id(), facts)),
                words.say("monitoring.screen.saved.members", open.file().head()));
    }

    private MemberFact stored(MemberFact fact) {
        return open.file().situation().members().stream().map(MonitoredMember::fact).filter(known -> known.person().equals(fact.person()))
                .findFirst().orElseThrow();
    }

    @Override
    public void edit() {
        go("labour1");
    }

    @Override
    public void go(String field) {
        form.go(field);
    }
}
