package org.townledger.schooling;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.townledger.ui.Window;
import org.townledger.wording.Wording;

/** A town office with 40 invented children in a real database, on 23 November 2026 at 09:41. */
final class SchoolingTown implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String CLERK = "郭海燕";
    static final String OFFICE = "150623100000";
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 41, 7).atZone(Transaction.TOWN).toInstant(), Transaction.TOWN);

    private static final String[] NAMES = {"苏日古嘎", "白雪", "张浩然", "额尔德尼·巴雅尔", "李思雨", "娜荷芽", "王一鸣", "格根塔娜", "韩㛃", "陈子轩", "哈斯", "刘欣怡"};
    private static final String[] ABSENCES = {"辍学", "疑似辍学", "休学", "送教上门", "延缓入学", "疑似辍学", "辍学", "长期请假"};
    private static final String[] SCHOOLS = {"敖镇中学", "鄂托克前旗实验小学", "蒙古族学校", "鄂托克前旗第一小学"};
    private static final String[] GRADES = {"七年级", "五年级", "八年级", "三年级"};

    final Wording words = new Wording(Wording.CHINESE);
    final ListRepository lists = new ListRepository();
    final CaseRepository cases = new CaseRepository(OFFICE);
    final SchoolingLogRepository logs = new SchoolingLogRepository(OFFICE);
    final SchoolingRepository children = new SchoolingRepository(cases, logs);
    final SchoolingLedger ledger = new SchoolingLedger(children, new SchoolingRules(Reference.clauses()));
    final List<String> printed = new ArrayList<>();
    final Store store;
    final LogActs log;
    final List<Division> villages;

    SchoolingTown(Path folder) {
        store = ((Opening.Opened) Store.open(folder, CLERK, CLOCK)).store();
        new InitOffice(store, lists).run(CLERK, OFFICE, Reference.divisions());
        villages = store.read(lists::divisions).villages();
        var rules = new LogRules();
        var text = new NoticeText(words);
        log = new LogActs(new LogPersuasion(store, children, logs, rules), new LogCheck(store, children, logs, rules),
                new IssueNotice(store, children, logs, cases, lists, rules, text, words),
                new WithdrawNotice(store, children, logs, cases, rules, words));
    }

    /** Forty children in every state, one with a damaged ID number, every fourth returned. */
    SchoolingTown withChildren() {
        store.write(new Act(CLERK, "Sample"), tx -> {
            for (int i = 0; i < 40; i++) {
                addChild(tx, i);
            }
            return 40;
        });
        return this;
    }

    private void addChild(Transaction tx, int i) {
        LocalDate found = LocalDate.of(2026, 2, 10).plusDays(i * 6L);
        LocalDate birth = LocalDate.of(2011 + i % 8, 1 + i % 12, 1 + i % 28);
        IdNumber number = i == 7 ? new IdNumber.Damaged("150699201505060") : IdNumber.of(SampleIdNumbers.of(birth, 11 + i * 13));
        var whom = new Concerned(i % 9 == 4 ? null : tx.newId(), NAMES[i % NAMES.length], number, villages.get(i % 12).code(),
                (1 + i % 4) + "社", i % 3 == 0 ? "脱贫不稳定户" : "一般户", 3 + i % 3, null);
        String absence = ABSENCES[i % ABSENCES.length];
        boolean back = absence.contains("辍学") && i % 4 == 1;
        CaseState state = i == 39 ? CaseState.DISMISSED : back ? CaseState.AWAITING_ACCEPTANCE : i % 5 == 0 ? CaseState.FOUND : CaseState.UNDER_WAY;
        CaseFile file = CaseFile.found(tx.newId(), OFFICE, whom, found).numbered(new CaseNumber("学", 2026, i + 1))
                .dated(found, TODAY.plusDays(i == 10 ? -5 : i == 16 ? -2 : 3 + i)).assigned(i % 2 == 0 ? "苏日娜" : CLERK).in(state);
        boolean leave = AbsenceKind.of(absence).isGranted();
        children.save(tx, SchoolingCase.found(file).with(new Absence(absence, i % 2 == 0 ? "厌学" : "家庭变故", "镇、村、校三级上门", i % 6, null))
                .with(new Student(null, number instanceof IdNumber.Valid valid ? "G" + valid.digits() : null, SCHOOLS[i % 4], GRADES[i % 4],
                        (1 + i % 5) + "班", i % 2 == 0, i % 5 == 0 ? "留守、困境" : null))
                .with(new Guardian("巴雅尔", "父亲", "1370000%04d".formatted(1000 + i)))
                .with(new Lines("1380000%04d".formatted(2000 + i), "乌云", "0477-7622345"))
                .with(leave ? new LawfulStatus(found.plusDays(6), found.plusDays(200), "旗医院诊断证明", null) : LawfulStatus.NONE)
                .with(back ? new Return(found.plusDays(40), "普通班就读") : Return.NONE)
                .with(absence.equals("送教上门") ? new HomeTeaching("乌云", 4, found.plusDays(10)) : HomeTeaching.NONE));
        cases.addStep(tx, new CaseStep(tx.newId(), file.id(), "FOUND", CaseState.FOUND, found, CLERK, null));
        if (state == CaseState.UNDER_WAY || back) {
            cases.addStep(tx, new CaseStep(tx.newId(), file.id(), "START", CaseState.UNDER_WAY, found.plusDays(2), CLERK, null));
        }
    }

    LedgerWords ledgerWords() {
        return store.read(tx -> LedgerWords.of(tx, lists, words));
    }

    SchoolingLook look(Runnable logged) {
        return new SchoolingLook(words, new SchoolingLook.Ways(log, CLERK, Window.IN_LINE, notice -> printed.add(notice.number()), logged,
                () -> store.read(children::schools)));
    }

    CaseScreen.Acts<SchoolingCase, SchoolingFilter> acts(PersonSearch people) {
        var read = new ReadCases<>(store, ledger, children, cases, lists, words);
        var one = new CaseWork.Acts<>(CLERK, read, new SaveCase<>(store, ledger, cases, new CaseNumberRepository(OFFICE), lists, words),
                new MoveCase<>(store, ledger, cases, new CaseWritersRepository(), lists, words), new NoteStep(store, cases), ledger);
        return new CaseScreen.Acts<>(one, new ChangeCases<>(store, ledger, cases),
                new PlanCases<>(store, ledger, new YearPlanRepository(OFFICE), lists, words), new ChosenColumns(store, lists), people, PhotoDesk.acts(CLERK, store, cases));
    }

    SchoolingCase child(int serial) {
        return store.read(tx -> children.find(tx, new CaseNumber("学", 2026, serial))).orElseThrow();
    }

    Optional<SchoolingCase> byName(String name) {
        return store.read(tx -> children.all(tx, SchoolingFilter.ALL)).stream()
                .filter(child -> child.file().concerned().head().equals(name)).findFirst();
    }

    UUID id(int serial) {
        return child(serial).file().id();
    }

    @Override
    public void close() {
        store.close();
    }
}
