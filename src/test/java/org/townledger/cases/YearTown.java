package org.townledger.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.housing.HousingLedger;
import org.townledger.housing.HousingRepository;
import org.townledger.housing.HousingRules;
import org.townledger.housing.PlanHouses;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.sheets.PaperFonts;
import org.townledger.sheets.SheetWriter;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** A town office whose days go on, with a housing ledger and its years. */
final class YearTown implements AutoCloseable {

    static final String CLERK = "郭海燕";
    static final String OFFICE = "150623100000";
    static final String[] VILLAGES = {"150623100204", "150623100205"};

    final Wording words = new Wording(Wording.CHINESE);
    final ListRepository lists = new ListRepository();
    final CaseRepository cases = new CaseRepository(OFFICE);
    final CaseNumberRepository numbers = new CaseNumberRepository(OFFICE);
    final YearPlanRepository plans = new YearPlanRepository(OFFICE);
    final HousingRepository houses = new HousingRepository(cases);
    final HousingLedger ledger = new HousingLedger(houses, new HousingRules(Reference.clauses()));
    final Store store;
    final TurnYear<HousingCase> turn;
    final PlanCases<HousingCase> plan;
    final PrintYear<HousingCase> print;
    private final Path folder;
    private final Days clock = new Days();

    YearTown(Path folder) {
        this.folder = folder;
        store = ((Opening.Opened) Store.open(folder.resolve("data"), CLERK, clock)).store();
        new InitOffice(store, lists).run(CLERK, OFFICE, Reference.divisions());
        turn = new TurnYear<>(store, ledger, cases, plans, lists, words);
        plan = new PlanCases<>(store, ledger, plans, lists, words);
        print = new PrintYear<>(store, ledger, plans, lists, new SheetWriter(new PaperFonts(), words), words);
    }

    void isNow(String day) {
        clock.today = LocalDate.parse(day);
    }

    Clock clock() {
        return clock;
    }

    /** A case as a clerk enters it, found today, with the next number of today's year. */
    HousingCase house(String head) {
        var whom = new Concerned(null, head, null, VILLAGES[head.length() % 2], null, null, null, null);
        CaseFile file = CaseFile.found(UUID.randomUUID(), OFFICE, whom, clock.today);
        var saved = new SaveCase<>(store, ledger, cases, numbers, lists, words).run(CLERK, HousingCase.found(file));
        return ((SaveCase.Outcome.Saved<HousingCase>) saved).subject();
    }

    void dismiss(HousingCase house) {
        new MoveCase<>(store, ledger, cases, new CaseWritersRepository(), lists, words).run(CLERK, house.file().id(), CaseAct.DISMISS, clock.today, "不属实");
    }

    void note(HousingCase house, String note) {
        new NoteStep(store, cases).run(CLERK, house.file().id(), clock.today, note);
    }

    void planned(HousingCase house, int year) {
        new PlanHouses(new ChangeCases<>(store, ledger, cases)).run(CLERK, List.of(house.file().id()), year, null);
    }

    /** Numbers on the year's list; those carried over with the year that they came from. */
    List<String> list(int year) {
        return store.read(tx -> new YearList<>(ledger, plans).members(tx, LedgerWords.of(tx, lists, words), year).stream()
                .map(member -> member.subject().file().numberText() + (member.carriedFrom() == null ? "" : " 自" + member.carriedFrom())).toList());
    }

    List<YearPlan> plans() {
        return store.read(tx -> plans.plans(tx, ledger.name()));
    }

    List<HousingCase> houses() {
        return store.read(tx -> houses.all(tx, HousingFilter.ALL));
    }

    List<CaseStep> steps(HousingCase house) {
        return store.read(tx -> cases.steps(tx, house.file().id()));
    }

    TurnYear.Outcome.Turned turned(int year) {
        return (TurnYear.Outcome.Turned) turn.run(CLERK, year);
    }

    String refused(TurnYear.Outcome outcome) {
        return words.say(((TurnYear.Outcome.Refused) outcome).reason());
    }

    /** The printed list as text. */
    String printed(int year) {
        Path file = folder.resolve("list-" + year + ".pdf");
        print.run(year, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        store.close();
    }

    private static final class Days extends Clock {

        private LocalDate today = LocalDate.of(2026, 3, 2);

        @Override
        public ZoneId getZone() {
            return Transaction.TOWN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atTime(9, 41, 7).atZone(Transaction.TOWN).toInstant();
        }
    }
}
