package org.townledger.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.lists.Division;
import org.townledger.ui.ChoiceField;
import org.townledger.ui.Icons;
import org.townledger.ui.LongTextEntry;
import org.townledger.ui.Tag;
import org.townledger.ui.TextEntry;
import org.townledger.ui.Viewport;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** One household at the right: who belongs to it, what is known of it, and what has happened to it. */
public final class HouseholdController {

    private static final List<EventKind> OFFERED = List.of(EventKind.DEATH, EventKind.MOVED_OUT, EventKind.SPLIT,
            EventKind.JOINED, EventKind.CHANGE_OF_HEAD, EventKind.TYPE_CHANGED);

    private final Wording words;
    private final HouseholdDialogs dialogs;
    private HouseholdView view;
    private RegisterChoices choices;
    private Consumer<HouseholdOutcome.Recorded> recorded = _ -> { };
    private Consumer<UUID> openFile = _ -> { };

    @FXML private VBox panel;
    @FXML private Label number;
    @FXML private HBox steps;
    @FXML private Label head;
    @FXML private HBox marks;
    @FXML private Label place;
    @FXML private ScrollPane scroll;
    @FXML private VBox questions;
    @FXML private Label size;
    @FXML private VBox members;
    @FXML private TextEntry householdNo;
    @FXML private TextEntry phone;
    @FXML private ChoiceField<Division> village;
    @FXML private TextEntry group;
    @FXML private TextEntry cadre;
    @FXML private TextEntry cadrePhone;
    @FXML private TextEntry address;
    @FXML private LongTextEntry note;
    @FXML private VBox types;
    @FXML private VBox events;
    @FXML private Button save;
    @FXML private MenuButton happened;
    @FXML private Label refusal;

    public HouseholdController(Wording words, HouseholdDialogs dialogs) {
        this.words = words;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        happened.getItems().setAll(OFFERED.stream().map(kind -> {
            var item = new MenuItem(words.say("people.event.title." + kind.name()));
            item.setOnAction(_ -> dialogs.event(kind, view.family(), choices, recorded));
            return item;
        }).toList());
    }

    /** @param then is told of everything that was recorded */
    void whenRecorded(Consumer<HouseholdOutcome.Recorded> then) {
        recorded = then;
    }

    /** @param then shows everything that the office has of the household */
    void whenFileIsWanted(Consumer<UUID> then) {
        openFile = then;
    }

    /** @param by -1 for the household before, 1 for the one after */
    void whenLeft(IntConsumer by, Runnable close) {
        steps.getChildren().setAll(Icons.button(Feather.CHEVRON_UP, words.say("people.household.previous"), () -> by.accept(-1)),
                Icons.button(Feather.CHEVRON_DOWN, words.say("people.household.next"), () -> by.accept(1)),
                Icons.button(Feather.X, words.say("people.dialog.close"), close));
    }

    void fit(Viewport viewport) {
        panel.getStyleClass().removeAll("wide", "middle", "narrow");
        panel.getStyleClass().add(viewport.styleClass());
    }

    /**
     * @param offered what the forms offer
     * @param asked   what the clerk is asked to look at after what was just recorded
     */
    void show(HouseholdView shown, RegisterChoices offered, List<Sentence> asked) {
        boolean isAnother = view == null || !view.family().id().equals(shown.family().id());
        view = shown;
        choices = offered;
        showHead();
        showQuestions(asked);
        List<Person> present = shown.family().members();
        size.setText(words.say("people.household.size", present.size()));
        members.getChildren().setAll(present.stream().map(person -> new MemberLine(person, shown.today(), words,
                () -> dialogs.editPerson(person, choices, recorded))).toList());
        showFacts();
        types.getChildren().setAll(shown.family().types().reversed().stream().map(this::typeLine).toList());
        events.getChildren().setAll(shown.events().stream().map(this::eventLine).toList());
        if (shown.events().isEmpty()) {
            events.getChildren().setAll(text(words.say("people.household.noEvents"), "second"));
        }
        refusal.setText("");
        if (isAnother) {
            scroll.setVvalue(0);
        }
    }

    private void showHead() {
        Household household = view.family().household();
        number.setText(household.number() == null ? words.say("people.household.noNumber") : household.number());
        head.setText(view.family().head().map(person -> person.name().text()).orElse(words.say("people.household.noHead")));
        place.setText(household.group() == null ? view.villageName() : view.villageName() + " " + household.group());
        marks.getChildren().clear();
        view.family().typeOn(view.today()).ifPresent(type -> marks.getChildren().add(new Tag(type.word(), Tag.Tone.ACCENT)));
        Household.Ending ending = household.ending();
        if (ending != null) {
            marks.getChildren().add(new Tag(words.say("people.end." + ending.how().name(), ending.on()), Tag.Tone.WARNING));
        }
        save.setDisable(ending != null);
        Parts.show(happened, ending == null);
    }

    private void showQuestions(List<Sentence> asked) {
        questions.getChildren().setAll(Stream.concat(asked.stream(), view.questions().stream()).distinct().map(question -> question(words.say(question))).toList());
        if (!view.openCases().isEmpty()) {
            String numbers = view.openCases().stream().map(CaseMention::number).collect(Collectors.joining("、"));
            questions.getChildren().add(line(Icons.of(Feather.FOLDER, "accent"), text(words.say("people.household.openCases", numbers))));
        }
        Parts.show(questions, !questions.getChildren().isEmpty());
    }

    private void showFacts() {
        Household household = view.family().household();
        village.setChoices(choices.villages(), Division::name);
        householdNo.setValue(household.number());
        phone.setValue(household.phone());
        village.setValue(choices.villages().stream().filter(found -> found.code().equals(household.village())).findFirst().orElse(null));
        group.setValue(household.group());
        cadre.setValue(household.cadre());
        cadrePhone.setValue(household.cadrePhone());
        address.setValue(household.address());
        note.setValue(household.note());
    }

    private Node question(String asked) {
        return line(Icons.of(Feather.HELP_CIRCLE, "warning"), text(asked, "warning-text"));
    }

    private Node typeLine(TypePeriod type) {
        String from = type.firstDay() == null ? words.say("people.type.always") : type.firstDay().toString();
        String to = type.lastDay() == null ? words.say("people.type.now") : type.lastDay().toString();
        return line(text(type.word(), type.lastDay() == null ? "strong" : "second"), text(words.say("people.type.period", from, to), "second"));
    }

    private Node eventLine(HouseholdEvent event) {
        String whom = view.family().persons().stream().filter(person -> person.id().equals(event.person()))
                .map(person -> person.name().text()).findFirst().orElse("");
        String other = event.otherHousehold() == null ? "" : view.otherNumbers().getOrDefault(event.otherHousehold(), "");
        String said = event.note() == null ? "" : event.note();
        Label what = text(words.say("people.event.line." + event.kind().name(), whom, other, said).strip());
        HBox.setHgrow(what, Priority.ALWAYS);
        Region dot = new Region();
        dot.getStyleClass().add("event-dot");
        return line(dot, text(event.day().toString(), "second"), what);
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("line");
        return line;
    }

    private static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    @FXML
    private void openFile() {
        openFile.accept(view.family().id());
    }

    @FXML
    private void addMember() {
        dialogs.newMember(view.family(), choices, recorded);
    }

    @FXML
    private void save() {
        village.commit();
        Division chosen = village.getValue();
        if (chosen == null) {
            village.complain(words.say("people.new.villageMissing"));
            return;
        }
        var entry = new HouseholdEntry(householdNo.getValue(), chosen.code(), group.getValue(), address.getValue(), phone.getValue(),
                cadre.getValue(), cadrePhone.getValue(), null, note.getValue());
        dialogs.save(view.family().id(), entry, outcome -> {
            switch (outcome) {
                case HouseholdOutcome.Recorded done -> recorded.accept(done);
                case HouseholdOutcome.Refused refused -> refusal.setText(words.say(refused.obstacles().getFirst().reason()));
            }
        });
    }
}
