package org.townledger.app;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.townledger.audit.AuditedRecord;
import org.townledger.audit.HistoryDialog;
import org.townledger.cases.CaseWindow;
import org.townledger.cases.Leaving;
import org.townledger.cases.PrintOne;
import org.townledger.cases.SheetOnScreen;
import org.townledger.household.CaseRef;
import org.townledger.household.HouseholdFile;
import org.townledger.household.HouseholdFileScreen;
import org.townledger.people.HouseholdFilter;
import org.townledger.sheets.Printers;
import org.townledger.sheets.SheetOutcome;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** One file a household in the window, in the place from which it was opened. */
final class HouseholdDesk {

    private final Wiring wiring;
    private final WindowTools tools;
    private final Deck deck;
    private final Wording words;
    private final SheetOnScreen onScreen;
    private final HouseholdFileScreen screen;
    private final Node root;

    /**
     * @param deck     where it is shown
     * @param openCase shows a case in its ledger
     * @param back     what the file was opened from comes back, read anew
     */
    HouseholdDesk(Wiring wiring, WindowTools tools, FileChoices files, Deck deck, Consumer<CaseRef> openCase, Runnable back, Runnable written) {
        this.wiring = wiring;
        this.tools = tools;
        this.deck = deck;
        this.words = wiring.wording;
        onScreen = new SheetOnScreen(Printers.ofThisSystem(), tools.tasks(), tools.screens(), files.sheets(Leaving.Kind.HOUSEHOLD_FILE, null));
        var acts = new HouseholdFileScreen.Acts(tools.user(), wiring.household.file, wiring.household.pictures, wiring.household.recordVisit, wiring.household.removeVisit,
                wiring.household.undoVisit, () -> wiring.store.read(Transaction::newId));
        screen = new HouseholdFileScreen(acts, new CaseWindow(tools.screens(), tools.layers(), tools.tasks(), tools.viewport(), files, wiring.handoff.desk.notices),
                new HouseholdFileScreen.Ways(openCase, this::printFile, this::printForm, back, id -> history(new AuditedRecord.OfHousehold(id)), written));
        root = tools.screens().load("household/HouseholdFile.fxml", screen);
    }

    void open(UUID household) {
        leave(() -> {
            screen.show(household);
            deck.show(root);
            // Else the keys go where the screen before had the cursor, which is gone.
            root.requestFocus();
        });
    }

    private void history(AuditedRecord record) {
        new HistoryDialog(wiring.audit.read, tools.layers(), tools.tasks()).open(record);
    }

    /** Reads what is shown anew. */
    void reread() {
        screen.reread();
    }

    /** Asks first where a visit is being written down in it. */
    void leave(Runnable then) {
        screen.leave(then);
    }

    private void printFile(HouseholdFile file) {
        print("household.file.name", file.head(), target -> wiring.household.print.file(file.family().id(), target), () -> deck.show(root));
    }

    private void printForm(HouseholdFile file) {
        printForms(List.of(file.family().id()), file.head(), () -> deck.show(root));
    }

    /** A form for each household that the register shows now. */
    void printForms(HouseholdFilter filter) {
        tools.tasks().run(() -> wiring.household.file.matching(filter, null), households -> {
            if (households.isEmpty()) {
                tools.layers().toast(words.say("household.form.none"), null);
            } else {
                printForms(households, words.say("household.form.count", households.size()), deck::back);
            }
        });
    }

    private void printForms(List<UUID> households, String whose, Runnable back) {
        print("household.form.name", whose, target -> wiring.household.print.visitForms(households, target), back);
    }

    private void print(String nameKey, String whose, Function<Path, SheetOutcome> write, Runnable back) {
        new PrintOne(onScreen, tools.tasks(), new PrintOne.Around(deck::show, reason -> tools.layers().toast(words.say(reason), null), back))
                .open(words.say(nameKey, whose), write);
    }
}
