package org.townledger.app;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.townledger.cases.ImportController;
import org.townledger.people.HouseholdController;
import org.townledger.people.HouseholdDialogs;
import org.townledger.people.HouseholdFilter;
import org.townledger.people.RegisterController;
import org.townledger.people.RegisterDoors;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** The register in the window, with its import, its workbook, and who stands in it twice. */
final class RegisterDesk {

    /** @param file opens a household's file @param printForms of all that the table shows @param written after something changed */
    record Doors(Consumer<UUID> file, Consumer<HouseholdFilter> printForms, Runnable written) {
    }

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final Doors doors;
    private final Wording words;
    private final Deck deck = new Deck();
    private final TwinsDesk twins;
    private final RegisterController register;

    RegisterDesk(Wiring wiring, WindowTools tools, FileChoices files, Doors doors) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
        this.doors = doors;
        words = wiring.wording;
        twins = new TwinsDesk(wiring, tools);
        register = register();
    }

    private RegisterController register() {
        var dialogs = new HouseholdDialogs(tools.screens(), tools.layers(), tools.tasks(), wiring.householdActs, tools.user());
        var controller = new RegisterController(wiring.readRegister, dialogs, new HouseholdController(words, dialogs), tools.screens(),
                tools.layers(), tools.tasks(), new RegisterDoors(this::importRegister, this::exportRegister, this::openTwins, twins::count,
                        doors.file(), doors.printForms()), tools.viewport());
        deck.setHome(tools.screens().load("people/Register.fxml", controller));
        return controller;
    }

    /** Where a household's file is shown over it. */
    Deck deck() {
        return deck;
    }

    /** Shows a household in the table. */
    void open(UUID household) {
        deck.back();
        register.open(household);
    }

    /** The table again, read anew. */
    void back() {
        deck.back();
        register.reload();
    }

    void reload() {
        register.reload();
    }

    /** Who stands somewhere twice, in the register's place. */
    void openTwins() {
        deck.show(twins.open(this::back, doors.written()));
    }

    /** The pairs as they are now. */
    void rereadTwins() {
        twins.reread();
    }

    /** For pictures: the register with its first household open. */
    void openFirst() {
        var first = wiring.store.read(tx -> wiring.households.rows(tx, HouseholdFilter.ALL)).getFirst();
        register.open(first.household().id());
    }

    private void importRegister() {
        var controller = new ImportController(new RegisterJourney(wiring, tools.user()), tools.screens(), tools.tasks(), tools.layers(), files,
                this::imported);
        Node importing = tools.screens().load("cases/ImportScreen.fxml", controller);
        deck.show(importing);
    }

    private void imported() {
        back();
        doors.written().run();
    }

    private void exportRegister() {
        files.workbook(words.say("app.register.title") + ".xlsx").ifPresent(file ->
                tools.tasks().run(() -> new RegisterKind(wiring).given(files, file), this::exported));
    }

    private void exported(Optional<Sentence> failed) {
        tools.layers().toast(words.say(failed.orElse(Sentence.of("app.export.done"))), null);
    }
}
