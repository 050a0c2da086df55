package org.townledger.medical;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.townledger.cases.PhotoDesk;
import org.townledger.cases.PlanCases;
import org.townledger.cases.ReadCases;
import org.townledger.cases.SaveCase;
import org.townledger.cases.YearPlanRepository;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.Pinyin;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.Division;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.store.Act;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.HouseholdRecord;
import org.townledger.store.schema.tables.records.PersonRecord;
import org.townledger.wording.Wording;

/** A town office with 24 invented patients in a real database, on 23 November 2026 at 09:41. */
final class MedicalTown implements AutoCloseable {

    static final LocalDate TODAY = Patients.TODAY;
    static final String CLERK = "郭海燕";
    static final String OFFICE = "150623100000";
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 41, 7).atZone(Transaction.TOWN).toInstant(), Transaction.TOWN);

    private static final String[] NAMES = {"斯琴图雅", "赵永平", "其其格", "张玉梅", "马存福", "王德胜", "刘桂芳", "陈国栋", "孟克吉日嘎拉",
            "布和·朝鲁", "额尔德尼", "白龙梅", "李秀兰", "苏和", "那顺巴雅尔", "高娃", "乌云其木格", "韩㛃", "云巴图", "阿拉坦仓", "杨树林", "娜仁花", "包文亮", "宝音"};
    private static final String[] TYPES = {"边缘易致贫户", "脱贫享受政策户", "一般户", "低保户", "突发严重困难户"};
    private static final String[] DISEASES = {"高血压", "恶性肿瘤", "糖尿病", "脑梗死", "肺结核", "冠心病"};
    private static final CaseState[] STATES = {CaseState.UNDER_WAY, CaseState.VERIFIED, CaseState.AWAITING_ACCEPTANCE, CaseState.FOUND, CaseState.CLOSED};

    final Wording words = new Wording(Wording.CHINESE);
    final ListRepository lists = new ListRepository();
    final CaseRepository cases = new CaseRepository(OFFICE);
    final MedicalRepository patients = new MedicalRepository(cases, new StayRepository(), new ProtectionRepository(), tx -> MedicalLines.of(LedgerWords.of(tx, lists, words)));
    final MedicalLedger ledger = new MedicalLedger(patients, new MedicalRules(Reference.clauses()));
    final Store store;
    final List<Division> villages;

    MedicalTown(Path folder) {
        store = ((Opening.Opened) Store.open(folder, CLERK, CLOCK)).store();
        new InitOffice(store, lists).run(CLERK, OFFICE, Reference.divisions());
        villages = store.read(lists::divisions).villages().stream()
                .sorted(java.util.Comparator.comparing(Division::level).reversed()).toList();
    }

    /** Patients in every state; every third has two stays, every fifth is not in the register. */
    MedicalTown withPatients() {
        store.write(new Act(CLERK, "Sample"), tx -> {
            for (int i = 0; i < NAMES.length; i++) {
                addPatient(tx, i);
            }
            return NAMES.length;
        });
        return this;
    }

    private void addPatient(Transaction tx, int i) {
        LocalDate found = LocalDate.of(2026, 3, 4).plusDays(i * 9L);
        String village = villages.get(i % 12).code();
        IdNumber number = IdNumber.of(SampleIdNumbers.of(LocalDate.of(1950 + i, 1 + i % 12, 1 + i), 11 + i * 13));
        UUID household = i % 5 == 4 ? null : household(tx, village, NAMES[i], number);
        var whom = new Concerned(household, NAMES[i], number, village, (1 + i % 4) + "社", TYPES[i % TYPES.length], 3, "1370000%04d".formatted(1000 + i));
        CaseState state = STATES[i % STATES.length];
        CaseFile file = CaseFile.found(tx.newId(), OFFICE, whom, found).numbered(new CaseNumber("医", 2026, i + 1))
                .dated(found, TODAY.plusDays(i == 3 ? -4 : 3 + i * 4L)).assigned(CLERK);
        var stays = new ArrayList<Stay>();
        stays.add(stay(file.id(), found, i, 6_000 + i * 900));
        if (i % 3 == 0) {
            stays.add(stay(tx.newId(), found.plusDays(40), i, 4_516 + i * 250));
        }
        MedicalCase patient = MedicalCase.found(state == CaseState.CLOSED ? file.closed(LocalDate.of(2026, 11, 14), CLERK, "已救助") : file.in(state))
                .withStays(stays, 0).with(new Patient(i % 2 == 0 ? NAMES[i] : "包玉山", i == 7, i == 7 ? "在银川随子女居住" : null))
                .withSupports(state == CaseState.UNDER_WAY ? List.of(new Support(null, "临时救助", new BigDecimal("3000.00"), found.plusDays(20))) : List.of())
                .with(new FamilyDoctor(true, null, "苏日娜", "0477-7621234", found, List.of(new Visit(null, found.plusDays(60), "苏日娜", "血压 142/88，已嘱按时服药"))));
        patients.save(tx, patient);
        cases.addStep(tx, new CaseStep(tx.newId(), file.id(), "FOUND", CaseState.FOUND, found, CLERK, null));
    }

    private static Stay stay(UUID id, LocalDate admitted, int i, int self) {
        int basic = 18_000 + i * 700;
        int serious = i % 4 * 1_500;
        int aid = 2_000 + i * 55;
        var bill = new Bill(yuan(basic + serious + aid + self), yuan(basic), yuan(serious), yuan(aid), yuan(0), yuan(self), yuan(self / 5), true);
        var later = i == 0 ? new PayLater(true, "敖镇担字〔2026〕03号", admitted, yuan(5_000), admitted.plusDays(90), null) : PayLater.NONE;
        return new Stay(id, admitted, admitted.plusDays(11), i % 2 == 0 ? "旗人民医院" : "鄂尔多斯市中心医院", i % 2 == 0 ? "旗内" : "市内",
                DISEASES[i % DISEASES.length], true, bill, later);
    }

    private static BigDecimal yuan(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }

    private UUID household(Transaction tx, String village, String head, IdNumber number) {
        UUID id = tx.newId();
        var household = new HouseholdRecord();
        household.setId(id);
        household.setOffice(OFFICE);
        household.setVillageId(village);
        tx.save(household);
        tx.save(person(tx, id, head, "户主", true, ((IdNumber.Valid) number).digits()));
        tx.save(person(tx, id, "包玉山", "配偶", false, null));
        tx.save(person(tx, id, "包小宝", "之子", false, null));
        return id;
    }

    private static PersonRecord person(Transaction tx, UUID household, String name, String relation, boolean head, String digits) {
        var person = new PersonRecord();
        person.setId(tx.newId());
        person.setHouseholdId(household);
        person.setName(name);
        person.setNameKey(PersonName.of(name).key());
        person.setInitials(Pinyin.initials(name));
        person.setRelation(relation);
        person.setIsHead(head);
        person.setIdNumber(digits);
        return person;
    }

    LedgerWords ledgerWords() {
        return store.read(tx -> LedgerWords.of(tx, lists, words));
    }

    ReadCases<MedicalCase, MedicalFilter> read() {
        return new ReadCases<>(store, ledger, patients, cases, lists, words);
    }

    CaseScreen.Acts<MedicalCase, MedicalFilter> acts(PersonSearch people) {
        var one = new CaseWork.Acts<>(CLERK, read(), new SaveCase<>(store, ledger, cases, new CaseNumberRepository(OFFICE), lists, words),
                new MoveCase<>(store, ledger, cases, new CaseWritersRepository(), lists, words), new NoteStep(store, cases), ledger);
        return new CaseScreen.Acts<>(one, new ChangeCases<>(store, ledger, cases),
                new PlanCases<>(store, ledger, new YearPlanRepository(OFFICE), lists, words), new ChosenColumns(store, lists), people, PhotoDesk.acts(CLERK, store, cases));
    }

    MedicalCase patient(int serial) {
        return store.read(tx -> patients.find(tx, new CaseNumber("医", 2026, serial))).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
