package org.townledger.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.ChangeCases;
import org.townledger.cases.ChosenColumns;
import org.townledger.cases.ImportController;
import org.townledger.cases.ImportIntoLedger;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.NoteStep;
import org.townledger.cases.PrintScreen;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.housing.HousingRepository;
import org.townledger.housing.HousingScreen;
import org.townledger.housing.HousingWork;
import org.townledger.housing.PlanHouses;
import org.townledger.housing.ReadHouses;
import org.townledger.sheets.Printers;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** The housing ledger in the window: its screen, its import, its print-outs. */
final class HousingDesk {

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final Runnable written;
    private final Wording words;
    private final LedgerWords ledger;
    private final Deck deck = new Deck();
    private final HousingScreen screen;

    HousingDesk(Wiring wiring, WindowTools tools, FileChoices files, LedgerWords ledger, Runnable written) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
        this.written = written;
        this.words = wiring.wording;
        this.ledger = ledger;
        this.screen = screen();
        deck.setHome(screen.root());
    }

    NavItem item() {
        return NavItem.of(HousingRepository.LEDGER.key(), Feather.HOME, words.say("app.nav.housing"), deck::node)
                .counting(() -> wiring.store.read(tx -> wiring.houses.counts(tx, HousingFilter.ALL)).open());
    }

    HousingScreen shown() {
        deck.back();
        return screen;
    }

    private HousingScreen screen() {
        LedgerUse<HousingCase> use = wiring.housing;
        var read = new ReadHouses(wiring.store, wiring.houses, wiring.cases, wiring.lists);
        var change = new ChangeCases<>(wiring.store, use.ledger(), wiring.cases);
        var acts = new HousingScreen.Acts(
                new HousingWork.Acts(tools.user(), read, use.save(), use.move(), new NoteStep(wiring.store, wiring.cases), use.ledger()),
                change, new PlanHouses(change), new ChosenColumns(wiring.store, wiring.lists), wiring.housingRules,
                new RegisterSearch(wiring.findPeople, wiring.households, wiring.store).households());
        return new HousingScreen(acts,
                new HousingScreen.Around(tools.screens(), tools.layers(), tools.tasks(), tools.viewport()),
                new HousingScreen.Ways(this::openImport, filter -> export(filter.cases()), filter -> print(filter.cases(), List.of()),
                        ids -> print(CaseFilter.ALL, ids), written),
                ledger);
    }

    /** The import's screen, for the file that the clerk will choose. */
    ImportController openImport() {
        LedgerUse<HousingCase> use = wiring.housing;
        var journey = new ImportIntoLedger<>(wiring.store, tools.user(), use.ledger(), wiring.sources, use.imports(), use.undo(),
                wiring.reports, wiring.runs, wiring.lists, words);
        var controller = new ImportController(journey, tools.screens(), tools.tasks(), tools.layers(), files, this::backToTheLedger);
        deck.show(tools.screens().load("cases/ImportScreen.fxml", controller));
        return controller;
    }

    private void backToTheLedger() {
        deck.back();
        screen.refresh();
        written.run();
    }

    /** The village's own workbook where the table shows one village, the whole ledger as filtered elsewhere. */
    private void export(CaseFilter filter) {
        String village = filter.village();
        String name = village == null ? "" : ledger.village(village);
        files.workbook(words.say("app.export.file", name)).ifPresent(file -> tools.tasks().run(
                () -> village == null ? wiring.housing.export().run(filter, file) : wiring.housing.export().forVillage(village, file),
                this::exported));
    }

    private void exported(Optional<Sentence> failed) {
        tools.layers().toast(words.say(failed.orElse(Sentence.of("app.export.done"))), null);
    }

    void print(CaseFilter filter, List<UUID> ticked) {
        var printing = new PrintScreen<>(wiring.housing.print(), wiring.housing.ledger(), Printers.ofThisSystem(), tools.tasks(),
                tools.screens(), files::pdf);
        deck.show(printing.open(filter, ticked, deck::back));
    }
}
