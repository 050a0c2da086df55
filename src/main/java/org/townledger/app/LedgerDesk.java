package org.townledger.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.townledger.banner.RemarkMany;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseScreen;
import org.townledger.cases.CaseWindow;
import org.townledger.cases.CaseWork;
import org.townledger.cases.ChangeCases;
import org.townledger.cases.ChosenColumns;
import org.townledger.cases.ImportController;
import org.townledger.cases.ImportIntoLedger;
import org.townledger.cases.Leaving;
import org.townledger.cases.LedgerFilter;
import org.townledger.cases.LedgerScreen;
import org.townledger.cases.ManyAct;
import org.townledger.cases.NoteStep;
import org.townledger.cases.PersonSearch;
import org.townledger.cases.PrintOne;
import org.townledger.cases.PrintScreen;
import org.townledger.cases.ReadCases;
import org.townledger.cases.SheetOnScreen;
import org.townledger.desk.Area;
import org.townledger.sheets.Printers;
import org.townledger.sheets.SheetOutcome;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** A ledger in the window: its screen, its import, its print-outs, and what else it leads to. */
final class LedgerDesk<C, F extends LedgerFilter<F>> {

    private final DeskAround around;
    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final Runnable written;
    private final Wording words;
    private final LedgerUse<C, F> use;
    private final LedgerScreen<C, F> look;
    private final ReadCases<C, F> read;
    private final Deck deck = new Deck();
    private final CaseScreen<C, F> screen;
    private @Nullable HouseholdDesk household;

    /**
     * @param people whom a new case may concern, found in the register as one types
     * @param doors  what else the ledger leads to
     */
    LedgerDesk(DeskAround around, LedgerUse<C, F> use, LedgerScreen<C, F> look, PersonSearch people, List<LedgerDoor> doors) {
        this.around = around;
        this.wiring = around.wiring();
        this.tools = around.tools();
        this.files = around.files();
        this.written = around.written();
        this.words = wiring.wording;
        this.use = use;
        this.look = look;
        read = new ReadCases<>(wiring.store, use.ledger(), use.pages(), wiring.cases, wiring.lists, words, isBanner() ? wiring.banner.notices : wiring.handoff.desk.notices);
        this.screen = screen(people, doors);
        deck.setHome(screen.root());
    }

    /** As on the command line. */
    String key() {
        return use.ledger().name().key();
    }

    NavItem item() {
        return NavItem.of(key(), look.says().icon(), words.say("app.nav." + key()), deck::node)
                .counting(() -> wiring.store.read(tx -> use.pages().counts(tx, look.everything())).open());
    }

    /** The table as that chip leaves it. */
    void narrow(String chip) {
        shown().narrow(chip);
    }

    /** All cases of one of a banner's towns. */
    void narrowToTown(String town) {
        shown().narrowToTown(town);
    }

    Area area() {
        return new Area(key(), look.says().icon(), words.say("app.nav." + key()));
    }

    CaseScreen<C, F> shown() {
        deck.back();
        return screen;
    }

    private CaseScreen<C, F> screen(PersonSearch people, List<LedgerDoor> doors) {
        var one = new CaseWork.Acts<>(tools.user(), read, use.save(), use.move(), new NoteStep(wiring.store, wiring.cases), use.ledger());
        var acts = new CaseScreen.Acts<>(one, new ChangeCases<>(wiring.store, use.ledger(), wiring.cases), YearUse.of(wiring, use).plan(),
                new ChosenColumns(wiring.store, wiring.lists), people, wiring.photoActs(tools.user()), ofBanner());
        var window = new CaseWindow(tools.screens(), tools.layers(), tools.tasks(), tools.viewport(), files);
        var ways = new CaseScreen.Ways<F>(this::openImport, filter -> export(filter.cases()), filter -> print(filter.cases(), List.of()),
                ids -> print(CaseFilter.ALL, ids), Stream.concat(doors.stream(), years().stream()).map(this::door).toList(), this::openHousehold, around.history(), written);
        return new CaseScreen<>(acts, look, window, ways, around.standing());
    }

    private boolean isBanner() {
        return around.standing().divisions().isBanner();
    }

    private List<ManyAct> ofBanner() {
        return isBanner() ? RemarkMany.both(words, wiring.banner.remark) : List.of();
    }

    /** The file of an open case's household, in the ledger's place; the case stays open under it. */
    void openHousehold(UUID id) {
        if (household == null) {
            household = new HouseholdDesk(wiring, tools, files, deck, around.openCase(), this::backToTheLedger, written);
        }
        household.open(id);
    }

    /** The ledger's years, in the place of its table. */
    void openYears() {
        years().ifPresent(years -> deck.show(years.open().apply(this::backToTheLedger)));
    }

    /** A banner has no years of its own: each town plans and turns its own. */
    private Optional<LedgerDoor> years() {
        return isBanner() ? Optional.empty() : Optional.of(new LedgerDoor(words.say("cases.year.screen"), back -> new YearDesk(wiring, tools, files).open(use, back, written)));
    }

    private CaseScreen.Door door(LedgerDoor door) {
        return new CaseScreen.Door(door.text(), () -> deck.show(door.open().apply(this::backToTheLedger)));
    }

    /** The import's screen, for the file that the clerk will choose. */
    ImportController openImport() {
        var journey = new ImportIntoLedger<>(wiring.store, tools.user(), use.ledger(), wiring.sources, use.imports(), use.undo(),
                wiring.reports, wiring.runs, wiring.lists, words);
        var controller = new ImportController(journey, tools.screens(), tools.tasks(), tools.layers(), files, this::backToTheLedger);
        Parent imports = tools.screens().load("cases/ImportScreen.fxml", controller);
        deck.show(imports);
        return controller;
    }

    private void backToTheLedger() {
        deck.back();
        screen.refresh();
        written.run();
    }

    /** The village's own workbook where the table shows one village, the whole ledger as filtered elsewhere. */
    private void export(CaseFilter filter) {
        String village = isBanner() ? null : filter.village();
        String name = village == null ? "" : screen.standing().village(village);
        files.workbook(words.say("app.export.file", Sentence.of(look.says().name()), name)).ifPresent(file -> tools.tasks().run(
                () -> files.give(leaving(filter, file), () -> village == null ? use.export().run(filter, file) : use.export().forVillage(village, file)), this::exported));
    }

    private Leaving leaving(CaseFilter filter, Path file) {
        int rows = wiring.store.read(tx -> use.ledger().all(tx, filter).size());
        return Leaving.of(Leaving.Kind.WORKBOOK, key(), rows, file);
    }

    private void exported(Optional<Sentence> failed) {
        tools.layers().toast(words.say(failed.orElse(Sentence.of("app.export.done"))), null);
    }

    /** One sheet of the ledger's own, looked at before it is printed. @param name of the file, without its ending */
    void preview(String name, Function<Path, SheetOutcome> write) {
        preview(name, write, deck::back);
    }

    /** Another screen of the ledger's own, in the list's place. */
    void turnTo(Node screen) {
        deck.show(screen);
    }

    /** @param back where the preview leads back to */
    void preview(String name, Function<Path, SheetOutcome> write, Runnable back) {
        var onScreen = new SheetOnScreen(Printers.ofThisSystem(), tools.tasks(), tools.screens(), files.sheets(Leaving.Kind.SHEET, key()));
        new PrintOne(onScreen, tools.tasks(), new PrintOne.Around(deck::show, reason -> tools.layers().toast(words.say(reason), null), back))
                .open(name, write);
    }

    /** After something was taken back: the table, the open case and an open file as they are now. */
    void reread() {
        screen.reread();
        if (household != null) {
            household.reread();
        }
    }

    /** Goes on once nothing is unsaved in the open case. */
    void leave(Runnable then) {
        screen.leave(then);
    }

    /** After the ledger's own panes have written something. */
    void refresh() {
        screen.refresh();
        written.run();
    }

    /** For pictures: opens the first case on the ledger in which something is still to be done. */
    void openFirst() {
        UUID first = wiring.store.read(tx -> use.ledger().all(tx, CaseFilter.ALL.open()).stream()
                .map(subject -> use.ledger().file(subject).id()).findFirst()).orElseThrow();
        shown().show(first);
    }

    void print(CaseFilter filter, List<UUID> ticked) {
        var printing = new PrintScreen<>(use.print(), use.ledger(), Printers.ofThisSystem(), tools.tasks(), tools.screens(), files.sheets(Leaving.Kind.SHEET, key()));
        deck.show(printing.open(filter, ticked, deck::back));
    }
}
