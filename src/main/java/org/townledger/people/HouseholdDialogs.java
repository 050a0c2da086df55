package org.townledger.people;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.townledger.store.Undoing;
import org.townledger.ui.Layers;
import org.townledger.ui.Message;
import org.townledger.ui.MessageDialog;
import org.townledger.ui.Screens;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** Opens the forms in which a clerk enters what happened, and brings refusals back beside their fields. */
public final class HouseholdDialogs {

    private final Screens screens;
    private final Layers layers;
    private final Tasks tasks;
    private final HouseholdActs acts;
    private final String user;

    public HouseholdDialogs(Screens screens, Layers layers, Tasks tasks, HouseholdActs acts, String user) {
        this.screens = screens;
        this.layers = layers;
        this.tasks = tasks;
        this.acts = acts;
        this.user = user;
    }

    /** Saves without a form: what was edited in the panel itself. */
    void save(UUID household, HouseholdEntry entry, Consumer<HouseholdOutcome> then) {
        tasks.run(() -> acts.edit().run(user, household, entry), then);
    }

    /** Takes back what was recorded, or says why that is not possible any more. */
    void undo(UUID act, Runnable then) {
        tasks.run(() -> acts.undo().run(user, act), undoing -> {
            switch (undoing) {
                case Undoing.Undone _ -> then.run();
                case Undoing.ChangedSince changed -> MessageDialog.show(layers, Message.of(words().say("people.undo.about"),
                        Message.Sign.CAUTION, words().say("people.undo.changedSince", changed.entries().size()))
                        .fact(words().say("people.undo.nothingChanged")));
            }
        });
    }

    void newHousehold(RegisterChoices choices, Consumer<HouseholdOutcome.Recorded> then) {
        var household = new NewHouseholdController(words(), choices);
        var head = new PersonController(words(), choices);
        var form = screens.load("people/NewHousehold.fxml", household);
        household.setHead(screens.load("people/Person.fxml", head));
        head.asHead();
        open("people.new.title", form, household.first(), "people.new.do", () -> {
            Optional<HouseholdEntry> entry = household.entry();
            Optional<PersonEntry> person = head.entry();
            return entry.isEmpty() || person.isEmpty() ? null
                    : () -> acts.register().run(user, entry.get(), person.get(), null);
        }, obstacle -> household.complain(obstacle) || head.complain(obstacle), then);
    }

    void newMember(Family family, RegisterChoices choices, Consumer<HouseholdOutcome.Recorded> then) {
        var person = new PersonController(words(), choices);
        var form = screens.load("people/Person.fxml", person);
        open("people.person.add", form, person.first(), "people.person.addDo", () -> adding(family.id(), person), person::complain, then);
    }

    private @Nullable Callable<HouseholdOutcome> adding(UUID household, PersonController person) {
        if (person.way() != PersonController.Coming.LEFT_OUT && person.day().isEmpty()) {
            return null;
        }
        return person.entry().<Callable<HouseholdOutcome>>map(entry -> switch (person.way()) {
            case BIRTH -> () -> acts.birth().run(user, household, entry, person.day().orElseThrow(), null);
            case MOVED_IN -> () -> acts.moveIn().run(user, household, entry, person.day().orElseThrow(), null);
            case LEFT_OUT -> () -> acts.savePerson().run(user, household, null, entry);
        }).orElse(null);
    }

    void editPerson(Person person, RegisterChoices choices, Consumer<HouseholdOutcome.Recorded> then) {
        var controller = new PersonController(words(), choices);
        var form = screens.load("people/Person.fxml", controller);
        controller.show(person);
        open("people.person.edit", form, controller.first(), "people.household.save", () -> controller.entry()
                .<Callable<HouseholdOutcome>>map(entry -> () -> acts.savePerson().run(user, person.household(), person.id(), entry))
                .orElse(null), controller::complain, then);
    }

    void event(EventKind kind, Family family, RegisterChoices choices, Consumer<HouseholdOutcome.Recorded> then) {
        var controller = new EventController(words(), acts, kind, family, choices);
        var form = screens.load("people/Event.fxml", controller);
        open("people.event.title." + kind.name(), form, controller.first(), "people.event.do." + kind.name(),
                () -> controller.act(user), controller::complain, then);
    }

    /** Asks the form for its act while the button is pressed; a form that gives none has said why beside its fields. */
    @FunctionalInterface
    private interface Written {
        @Nullable Callable<HouseholdOutcome> act();
    }

    private void open(String title, Node form, Node first, String verb, Written written,
                      Predicate<Obstacle> complain, Consumer<HouseholdOutcome.Recorded> then) {
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = new FormDialog(layers, words().say(title), form, words().say(verb), () -> {
            Callable<HouseholdOutcome> act = written.act();
            if (act != null) {
                tasks.run(act, outcome -> settle(dialog[0], outcome, complain, then));
            }
        });
        dialog[0].open(first);
    }

    private void settle(FormDialog dialog, HouseholdOutcome outcome, Predicate<Obstacle> complain,
                        Consumer<HouseholdOutcome.Recorded> then) {
        switch (outcome) {
            case HouseholdOutcome.Recorded recorded -> {
                dialog.close();
                then.accept(recorded);
            }
            case HouseholdOutcome.Refused refused -> refused.obstacles().stream().filter(obstacle -> !complain.test(obstacle))
                    .findFirst().ifPresent(obstacle -> dialog.refuse(words().say(obstacle.reason())));
        }
    }

    private Wording words() {
        return screens.words();
    }
}
