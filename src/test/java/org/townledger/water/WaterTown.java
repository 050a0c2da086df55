package org.townledger.water;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.townledger.cases.CaseWritersRepository;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseNumberRepository;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseScreen;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseStep;
import org.townledger.cases.CaseWork;
import org.townledger.cases.ChangeCases;
import org.townledger.cases.ChosenColumns;
import org.townledger.cases.Concerned;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.MoveCase;
import org.townledger.cases.NoteStep;
import org.townledger.cases.PersonSearch;
import org.townledger.cases.PhotoDesk;
import org.townledger.cases.PlanCases;
import org.townledger.cases.ReadCases;
import org.townledger.cases.SaveCase;
import org.townledger.cases.YearPlanRepository;
import org.townledger.identity.IdNumber;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.Division;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.store.Act;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** A town office with 30 invented water issues and three sources in a real database, on 23 November 2026 at 09:41. */
final class WaterTown implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String CLERK = "郭海燕";
    static final String OFFICE = "150623100000";
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 41, 7).atZone(Transaction.TOWN).toInstant(), Transaction.TOWN);

    private static final String[] HEADS = {"斯琴图雅", "赵永平", "其其格", "张玉梅", "马存福", "王德胜", "刘桂芳", "陈国栋", "孟克吉日嘎拉", "布和·朝鲁"};
    private static final CaseState[] STATES = {CaseState.UNDER_WAY, CaseState.AWAITING_ACCEPTANCE, CaseState.FOUND, CaseState.CLOSED, CaseState.UNDER_WAY};
    private static final String[] PROBLEMS = {"水量不足", "水质不达标", "取水不便", "供水不稳定"};

    final Wording words = new Wording(Wording.CHINESE);
    final ListRepository lists = new ListRepository();
    final CaseRepository cases = new CaseRepository(OFFICE);
    final SupplyRepository supplies = new SupplyRepository();
    final WaterRepository waters = new WaterRepository(cases, supplies, new WaterChecksRepository());
    final WaterLedger ledger = new WaterLedger(waters, new WaterRules(Reference.clauses()), lists);
    final Store store;
    final List<Division> villages;

    WaterTown(Path folder) {
        store = ((Opening.Opened) Store.open(folder, CLERK, CLOCK)).store();
        new InitOffice(store, lists).run(CLERK, OFFICE, Reference.divisions());
        villages = store.read(lists::divisions).villages();
    }

    WaterTown withIssues() {
        store.write(new Act(CLERK, "Sample"), tx -> {
            supplies.save(tx, supply(tx, "镇区集中供水工程", "集中供水工程", null, 820, 2300));
            supplies.save(tx, supply(tx, "三队机井", "单户井（机井）", villages.getFirst().code(), 12, 40));
            for (int i = 0; i < 30; i++) {
                add(tx, i);
            }
            return 30;
        });
        return this;
    }

    private static Supply supply(Transaction tx, String name, String kind, String village, int households, int persons) {
        return new Supply(tx.newId(), name, kind, village, households, persons, "镇水管站", "贺斌", "云巴图", null, LocalDate.of(2019, 5, 1), null);
    }

    private void add(Transaction tx, int i) {
        CaseState state = STATES[i % STATES.length];
        LocalDate found = LocalDate.of(2026, 3, 2).plusDays(i * 6L);
        var whom = new Concerned(tx.newId(), HEADS[i % HEADS.length], IdNumber.of(SampleIdNumbers.of(LocalDate.of(1950 + i, 1 + i % 12, 1 + i % 28), 11 + i * 13)),
                villages.get(i % 6).code(), (1 + i % 4) + "社", i % 3 == 0 ? "低保户" : "一般户", 1 + i % 5, "1370000%04d".formatted(1000 + i));
        CaseFile file = CaseFile.found(tx.newId(), OFFICE, whom, found).numbered(new CaseNumber("水", 2026, i + 1))
                .dated(found, TODAY.plusDays(i * 3L - 9)).assigned("苏日娜");
        boolean mended = state == CaseState.AWAITING_ACCEPTANCE || state == CaseState.CLOSED;
        WaterCase water = WaterCase.found(state == CaseState.CLOSED ? file.closed(found.plusDays(60), CLERK, "现场复测") : file.in(state))
                .with(new Issue(Subject.HOUSEHOLD, PROBLEMS[i % 4], "机井出水量小，冬季两次断水", "农牧户申报", 1 + i % 4, 3 + i % 9,
                        i % 2 == 0 ? "镇区集中供水工程" : "自备井", i % 2 == 0 ? "集中供水" : "分散供水"))
                .found(Waters.measured(found.toString(), i % 3 == 0 ? "15" : "38", "15", i % 2 == 0 ? "88" : "93", Measured.Tasting.UNKNOWN))
                .with(state == CaseState.FOUND ? Works.NONE : Waters.works(found.plusDays(20).toString(), mended ? found.plusDays(45).toString() : null));
        ledger.save(tx, state == CaseState.CLOSED ? water.remeasured(Waters.measured(found.plusDays(47).toString(), "45", "8", "97", Waters.GOOD)) : water);
        cases.addStep(tx, new CaseStep(tx.newId(), file.id(), "FOUND", CaseState.FOUND, found, CLERK, null));
    }

    LedgerWords ledgerWords() {
        return store.read(tx -> LedgerWords.of(tx, lists, words));
    }

    ReadSupplies readSupplies() {
        return new ReadSupplies(store, supplies, lists, words);
    }

    LookBack lookBack() {
        return new LookBack(store, ledger, waters, cases, words);
    }

    MoveCase<WaterCase> move() {
        return new MoveCase<>(store, ledger, cases, new CaseWritersRepository(), lists, words);
    }

    SaveCase<WaterCase> save() {
        return new SaveCase<>(store, ledger, cases, new CaseNumberRepository(OFFICE), lists, words);
    }

    WaterLook look(Tasks tasks, Consumer<UUID> again) {
        return new WaterLook(words, new LookBackPane.Acts(CLERK, lookBack(), tasks, again), new KnownSupplies(readSupplies(), tasks));
    }

    CaseScreen.Acts<WaterCase, WaterFilter> acts(PersonSearch people) {
        var read = new ReadCases<>(store, ledger, waters, cases, lists, words);
        var one = new CaseWork.Acts<>(CLERK, read, save(), move(), new NoteStep(store, cases), ledger);
        return new CaseScreen.Acts<>(one, new ChangeCases<>(store, ledger, cases),
                new PlanCases<>(store, ledger, new YearPlanRepository(OFFICE), lists, words), new ChosenColumns(store, lists), people,
                PhotoDesk.acts(CLERK, store, cases));
    }

    WaterCase issue(int serial) {
        return store.read(tx -> waters.find(tx, new CaseNumber("水", 2026, serial))).orElseThrow();
    }

    List<CaseStep> steps(int serial) {
        UUID id = issue(serial).file().id();
        return store.read(tx -> cases.steps(tx, id));
    }

    @Override
    public void close() {
        store.close();
    }
}
