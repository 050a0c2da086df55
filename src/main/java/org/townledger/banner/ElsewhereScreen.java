package org.townledger.banner;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.CaseLife;
import org.townledger.identity.IdNumber;
import org.townledger.lists.Divisions;
import org.townledger.ui.EmptyState;
import org.townledger.ui.Icons;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** 两镇同一人: who stands in more than one town, each side with its town, case and state. Nobody is joined here. */
public final class ElsewhereScreen {

    /** What it reads. @param divisions by whose names towns and villages are called */
    public record Found(List<SamePerson> persons, Divisions divisions) {
    }

    /** @param aCase opens a case by its ledger's key and id @param household opens a household */
    public record Ways(BiConsumer<String, UUID> aCase, Consumer<UUID> household) {
    }

    private final java.util.concurrent.Callable<Found> read;
    private final Ways ways;
    private final Map<String, String> ledgers;
    private final Tasks tasks;
    private final Wording words;

    @FXML private VBox root;
    @FXML private Label says;
    @FXML private VBox persons;

    /** @param ledgers names of the ledgers by key */
    public ElsewhereScreen(java.util.concurrent.Callable<Found> read, Ways ways, Map<String, String> ledgers, Tasks tasks, Wording words) {
        this.read = read;
        this.ways = ways;
        this.ledgers = Map.copyOf(ledgers);
        this.tasks = tasks;
        this.words = words;
    }

    @FXML
    private void initialize() {
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                tasks.run(read, this::show);
            }
        });
    }

    private void show(Found found) {
        says.setText(found.persons().isEmpty() ? "" : words.say("banner.elsewhere.says", found.persons().size()));
        persons.getChildren().setAll(found.persons().isEmpty()
                ? List.<Node>of(new EmptyState(Feather.USERS, words.say("banner.elsewhere.none"), words.say("banner.elsewhere.none.says")))
                : found.persons().stream().<Node>map(person -> card(person, found.divisions())).toList());
    }

    private VBox card(SamePerson person, Divisions divisions) {
        String names = person.places().stream().map(SamePerson.Place::name).distinct().collect(Collectors.joining(words.say("banner.comma")));
        Label name = new Label(names);
        name.getStyleClass().add("group-title");
        Label number = new Label(new IdNumber.Valid(person.number()).masked());
        number.getStyleClass().add("second");
        HBox head = new HBox(name, number);
        if (names.contains(words.say("banner.comma"))) {
            Label differ = new Label(words.say("banner.elsewhere.names"));
            differ.getStyleClass().add("warning-text");
            head.getChildren().add(differ);
        }
        head.getStyleClass().add("work-head");
        VBox card = new VBox(head);
        card.getStyleClass().addAll("panel", "banner-tasks");
        card.setMinHeight(Region.USE_PREF_SIZE);
        person.places().forEach(place -> card.getChildren().add(line(place, divisions)));
        return card;
    }

    private HBox line(SamePerson.Place place, Divisions divisions) {
        Label town = new Label(divisions.name(place.office()));
        town.getStyleClass().addAll("strong", "elsewhere-town");
        Label village = new Label(divisions.name(place.village()));
        village.getStyleClass().addAll("second", "elsewhere-village");
        Label what = new Label(what(place));
        what.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open = new Button(words.say("banner.elsewhere.open"), Icons.of(Feather.ARROW_RIGHT));
        open.setContentDisplay(ContentDisplay.RIGHT);
        open.getStyleClass().add("link");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> open(place));
        HBox line = new HBox(town, village, what, gap, open);
        line.getStyleClass().add("banner-task");
        return line;
    }

    private String what(SamePerson.Place place) {
        return switch (place) {
            case SamePerson.Member member -> Stream.of(words.say("banner.elsewhere.household"), member.householdNo(), member.relation())
                    .filter(Objects::nonNull).collect(Collectors.joining("  "));
            case SamePerson.OfCase aCase -> words.say("banner.elsewhere.case", ledgers.getOrDefault(aCase.ledger(), aCase.ledger()), aCase.file().numberText(),
                    words.say(CaseLife.stateName(aCase.file().state())));
        };
    }

    private void open(SamePerson.Place place) {
        switch (place) {
            case SamePerson.Member member -> ways.household().accept(member.household());
            case SamePerson.OfCase aCase -> ways.aCase().accept(aCase.ledger(), aCase.file().id());
        }
    }
}
