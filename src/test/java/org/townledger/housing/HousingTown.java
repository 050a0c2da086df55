package org.townledger.housing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.townledger.cases.ReadCases;
import org.townledger.cases.PhotoDesk;
import org.townledger.cases.PlanCases;
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
import org.townledger.wording.Wording;

/** A town office with 46 invented houses in a real database, on 23 November 2026 at 09:41. */
final class HousingTown implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String CLERK = "郭海燕";
    static final String OFFICE = "150623100000";
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 41, 7).atZone(Transaction.TOWN).toInstant(), Transaction.TOWN);

    private static final String[] HEADS = {"斯琴图雅", "赵永平", "其其格", "张玉梅", "马存福", "王德胜", "刘桂芳", "陈国栋", "孟克吉日嘎拉",
            "布和·朝鲁", "额尔德尼", "白龙梅", "李秀兰", "苏和", "那顺巴雅尔", "高娃", "乌云其木格", "韩㛃", "云巴图", "阿拉坦仓", "杨树林", "娜仁花", "包文亮"};
    private static final CaseState[] STATES = {CaseState.REOPENED, CaseState.UNDER_WAY, CaseState.UNDER_WAY, CaseState.AWAITING_ACCEPTANCE,
            CaseState.AWAITING_ACCEPTANCE, CaseState.UNDER_WAY, CaseState.FOUND, CaseState.UNDER_WAY, CaseState.VERIFIED, CaseState.CLOSED};
    private static final Grade[] GRADES = {Grade.C, Grade.C, Grade.D, Grade.C, Grade.C, Grade.D, Grade.B, Grade.C, Grade.C, Grade.D};

    final Wording words = new Wording(Wording.CHINESE);
    final ListRepository lists = new ListRepository();
    final CaseRepository cases = new CaseRepository(OFFICE);
    final HousingRepository houses = new HousingRepository(cases);
    final HousingRules rules = new HousingRules(Reference.clauses());
    final HousingLedger ledger = new HousingLedger(houses, rules);
    final Store store;
    final List<Division> villages;

    HousingTown(Path folder) {
        store = ((Opening.Opened) Store.open(folder, CLERK, CLOCK)).store();
        new InitOffice(store, lists).run(CLERK, OFFICE, Reference.divisions());
        villages = store.read(lists::divisions).villages().stream()
                .sorted(java.util.Comparator.comparing(Division::level).reversed()).toList();
    }

    /** Forty-six houses in every state, two of them overdue, one with a damaged ID number, one of the old ledger. */
    HousingTown withHouses() {
        store.write(new Act(CLERK, "Sample"), tx -> {
            for (int i = 0; i < 46; i++) {
                addHouse(tx, i);
            }
            return 46;
        });
        return this;
    }

    private void addHouse(Transaction tx, int i) {
        CaseState state = i == 45 ? CaseState.DISMISSED : STATES[i % STATES.length];
        LocalDate found = LocalDate.of(2026, 1, 12).plusDays(i * 5L);
        IdNumber number = i == 7 ? new IdNumber.Damaged("150699197505060")
                : IdNumber.of(SampleIdNumbers.of(LocalDate.of(1950 + i % 40, 1 + i % 12, 1 + i % 28), 11 + i * 13));
        var whom = new Concerned(i % 9 == 4 ? null : tx.newId(), HEADS[i % HEADS.length], number, villages.get(i % 12).code(),
                (1 + i % 4) + "社", i % 3 == 0 ? "低保户" : "一般户", 1 + i % 5, "1370000%04d".formatted(1000 + i));
        CaseFile file = CaseFile.found(tx.newId(), OFFICE, whom, found).numbered(new CaseNumber("住", 2026, i + 1))
                .dated(found, TODAY.plusDays(due(i))).assigned(i % 2 == 0 ? "苏日娜" : CLERK);
        Grade grade = GRADES[i % GRADES.length];
        boolean graded = state != CaseState.FOUND;
        HousingCase house = HousingCase.found(inState(file, state, i))
                .with(new House("敖镇危改字〔2026〕%02d号".formatted(i + 1), "低保户", null, 1978 + i % 20, "土木", new BigDecimal("62.50")))
                .with(graded ? appraisal(grade, found.plusDays(8)) : Appraisal.UNKNOWN)
                .with(repair(state, grade, found))
                .with(state == CaseState.CLOSED ? new Money(null, null, null, new BigDecimal("25232.00"), new BigDecimal("25232.00"),
                        LocalDate.of(2026, 11, 12), "打卡 1112", null) : Money.NONE);
        houses.save(tx, house);
        steps(tx, house, state);
    }

    private static int due(int i) {
        return i == 10 ? -5 : i == 26 ? -3 : i % 10 == 2 ? 2 + i : 4 + i;
    }

    private static CaseFile inState(CaseFile file, CaseState state, int i) {
        return switch (state) {
            case CLOSED -> i == 19 ? file.closedInOldLedger(LocalDate.of(2026, 10, 8), List.of("housing.close.acceptanceUndated", "housing.close.subsidyUnpaid"))
                    : file.closed(LocalDate.of(2026, 11, 14), CLERK, "竣工验收表");
            case REOPENED -> file.reopened(LocalDate.of(2026, 11, 3)).dated(file.foundOn(), file.dueOn());
            case FOUND, VERIFIED, UNDER_WAY, AWAITING_ACCEPTANCE, DISMISSED -> file.in(state);
        };
    }

    private static Appraisal appraisal(Grade grade, LocalDate day) {
        PartGrade worst = PartGrade.values()[grade.ordinal()];
        var parts = new Parts(true, PartGrade.b, PartGrade.values()[Math.min(2, grade.ordinal())], worst, null, worst, PartGrade.b);
        return new Appraisal(grade, "建村函〔2019〕200号", parts, "部分具备", null, day, "旗住建局鉴定组", "贺斌", null);
    }

    private static Repair repair(CaseState state, Grade grade, LocalDate found) {
        String mode = grade == Grade.D ? "拆除重建" : "修缮加固";
        return switch (state) {
            case FOUND, VERIFIED, DISMISSED -> Repair.NONE;
            case UNDER_WAY, REOPENED -> new Repair(grade + "级危房", mode, "自建", 2026, "第二批", null, found.plusDays(30), null, null, null, null, null);
            case AWAITING_ACCEPTANCE -> new Repair(grade + "级危房", mode, "自建", 2026, "第一批", null, found.plusDays(30),
                    found.plusDays(70), null, null, null, null);
            case CLOSED -> new Repair(grade + "级危房", mode, "自建", 2026, "第一批", null, found.plusDays(30),
                    found.plusDays(70), found.plusDays(80), true, "砖混", new BigDecimal("70.00"));
        };
    }

    private void steps(Transaction tx, HousingCase house, CaseState state) {
        CaseFile file = house.file();
        step(tx, file, "FOUND", CaseState.FOUND, file.foundOn(), null);
        if (state != CaseState.FOUND && state != CaseState.DISMISSED) {
            step(tx, file, "VERIFY", CaseState.VERIFIED, file.foundOn().plusDays(8), null);
        }
        if (house.repair().startedOn() != null) {
            step(tx, file, "START", CaseState.UNDER_WAY, house.repair().startedOn(), "开工");
        }
        if (state == CaseState.UNDER_WAY) {
            step(tx, file, "NOTE", null, LocalDate.of(2026, 11, 16), "入户查看：主体完工，室内抹灰未完");
        }
    }

    private void step(Transaction tx, CaseFile file, String kind, CaseState after, LocalDate day, String note) {
        cases.addStep(tx, new CaseStep(tx.newId(), file.id(), kind, after, day, CLERK, note));
    }

    LedgerWords ledgerWords() {
        return store.read(tx -> LedgerWords.of(tx, lists, words));
    }

    ReadCases<HousingCase, HousingFilter> read() {
        return new ReadCases<>(store, ledger, houses, cases, lists, words);
    }

    HousingLook look() {
        return new HousingLook(words, new PlanHouses(new ChangeCases<>(store, ledger, cases)));
    }

    ChosenColumns columns() {
        return new ChosenColumns(store, lists);
    }

    CaseScreen.Acts<HousingCase, HousingFilter> acts(PersonSearch people) {
        var one = new CaseWork.Acts<>(CLERK, read(), new SaveCase<>(store, ledger, cases, new CaseNumberRepository(OFFICE), lists, words),
                new MoveCase<>(store, ledger, cases, new CaseWritersRepository(), lists, words), new NoteStep(store, cases), ledger);
        return new CaseScreen.Acts<>(one, new ChangeCases<>(store, ledger, cases),
                new PlanCases<>(store, ledger, new YearPlanRepository(OFFICE), lists, words), columns(), people, PhotoDesk.acts(CLERK, store, cases));
    }

    HousingCase house(int serial) {
        return store.read(tx -> houses.find(tx, new CaseNumber("住", 2026, serial))).orElseThrow();
    }

    Optional<HousingCase> byHead(String head) {
        return store.read(tx -> houses.all(tx, HousingFilter.ALL)).stream().filter(house -> house.file().concerned().head().equals(head)).findFirst();
    }

    List<CaseStep> steps(UUID id) {
        return store.read(tx -> cases.steps(tx, id));
    }

    @Override
    public void close() {
        store.close();
    }
}
