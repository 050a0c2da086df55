package org.townledger.household;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseStep;
import org.townledger.cases.Concerned;
import org.townledger.cases.HouseholdCases;
import org.townledger.housing.Appraisal;
import org.townledger.housing.Grade;
import org.townledger.housing.House;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingLedger;
import org.townledger.housing.HousingRepository;
import org.townledger.housing.HousingRules;
import org.townledger.housing.Money;
import org.townledger.housing.Parts;
import org.townledger.housing.Repair;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.InitOffice;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Reference;
import org.townledger.people.HouseholdActs;
import org.townledger.people.HouseholdEntry;
import org.townledger.people.HouseholdOutcome;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.PersonEntry;
import org.townledger.people.Recording;
import org.townledger.sheets.PaperFonts;
import org.townledger.sheets.SheetWriter;
import org.townledger.store.Act;
import org.townledger.store.Opening;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** A town office with an invented household or two in a real database, on 23 November 2026. */
final class FileTown implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String CLERK = "郭海燕";
    static final String OFFICE = "150623100000";
    static final String VILLAGE = "150623100204";
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 41, 7).atZone(Transaction.TOWN).toInstant(), Transaction.TOWN);

    private static final PaperFonts FONTS = new PaperFonts();
    private static final CaseState[] STATES = {CaseState.UNDER_WAY, CaseState.CLOSED, CaseState.REOPENED, CaseState.FOUND,
            CaseState.CLOSED, CaseState.VERIFIED, CaseState.DISMISSED, CaseState.AWAITING_ACCEPTANCE, CaseState.CLOSED};

    final Wording words = new Wording(Wording.CHINESE);
    final ListRepository lists = new ListRepository();
    final HouseholdRepository households = new HouseholdRepository(OFFICE);
    final CaseRepository cases = new CaseRepository(OFFICE);
    final VisitRepository visits = new VisitRepository();
    final HousingLedger housing = new HousingLedger(new HousingRepository(cases), new HousingRules(Reference.clauses()));
    final Map<UUID, List<PicturesOfHousehold.Picture>> pictures = new HashMap<>();
    final Store store;
    final HouseholdActs acts;
    final ReadHouseholdFile read;
    final RecordVisit record;
    final PrintHouseholdFile print;

    FileTown(Path folder) {
        store = ((Opening.Opened) Store.open(folder, CLERK, CLOCK)).store();
        new InitOffice(store, lists).run(CLERK, OFFICE, Reference.divisions());
        acts = HouseholdActs.of(store, new Recording(store, households, new HouseholdCases(cases, words)), lists);
        read = new ReadHouseholdFile(store, households, new CasesOfHousehold(List.of(housing), cases, lists, words), visits, lists);
        record = new RecordVisit(store, visits, households);
        print = new PrintHouseholdFile(read, household -> pictures.getOrDefault(household, List.of()), new SheetWriter(FONTS, words), words);
    }

    /** A household of one, of which nothing else is known. */
    UUID lonely() {
        return household("150623100000001", "高䶮", null, null, null, null);
    }

    /** Twelve members, nine cases in every state, three visits, five pictures. */
    UUID full() {
        UUID household = household("150623100000007", "布和·朝鲁", "查干巴拉嘎苏嘎查第三组（牧业点距嘎查委员会驻地约二十八公里）",
                "13500000007", "苏日娜", "13500000099");
        String[] others = {"乌云其木格", "阿拉坦仓", "高娃", "𠮷日嘎拉", "那顺巴雅尔", "其其格", "韩㛃", "云巴图", "娜仁花", "苏和", "斯琴图雅"};
        String[] relations = {"配偶", "之子", "之儿媳", "之孙子", "之孙女", "之女", "之父", "之母", "之子", "之子", "之女"};
        for (int i = 0; i < others.length; i++) {
            int year = i == 6 || i == 7 ? 1944 + i : 1975 + 4 * i;
            acts.savePerson().run(CLERK, household, null, person(others[i], relations[i], year, 2 * i + 2 + i % 2));
        }
        store.write(new Act(CLERK, "Sample"), tx -> {
            for (int i = 0; i < STATES.length; i++) {
                house(tx, household, i);
            }
            return STATES.length;
        });
        visit(household, LocalDate.of(2026, 3, 2), Map.of(Matter.HOUSING, "东墙裂缝，约一指宽"), "修房", "报住建所安排鉴定", LocalDate.of(2026, 3, 20));
        visit(household, LocalDate.of(2026, 6, 5), Map.of(Matter.HOUSING, "已鉴定为C级", Matter.SCHOOLING, "两个孩子都在校"), null, null, null);
        visit(household, LocalDate.of(2026, 9, 8), Map.of(Matter.HOUSING, "主体完工，室内抹灰未完", Matter.WATER, "自打井，水量够，水质未检",
                Matter.MEDICAL, "老人有高血压，按时取药", Matter.LIVELIHOOD, "长子在镇上打工，月收入约三千元；羊三十二只"),
                "想给羊圈接电", "帮助联系供电所，入冬前接上", LocalDate.of(2026, 10, 31));
        var all = new ArrayList<PicturesOfHousehold.Picture>();
        for (int i = 0; i < 5; i++) {
            all.add(new PicturesOfHousehold.Picture("住〔2026〕000%d号 %s 2026-0%d-12".formatted(i + 1, i < 2 ? "改造前" : "改造后", i + 3), jpeg(i)));
        }
        pictures.put(household, all);
        return household;
    }

    UUID household(String number, String head, @Nullable String address, @Nullable String phone, @Nullable String cadre,
                   @Nullable String cadrePhone) {
        var entry = new HouseholdEntry(number, VILLAGE, "3社", address, phone, cadre, cadrePhone, "脱贫不稳定户", null);
        return ((HouseholdOutcome.Recorded) acts.register().run(CLERK, entry, person(head, "户主", 1968, 31), null)).household();
    }

    private static PersonEntry person(String name, String relation, int year, int sequence) {
        return new PersonEntry(PersonName.of(name), relation, IdNumber.of(SampleIdNumbers.of(LocalDate.of(year, 5, 6), sequence)),
                null, null, null, null);
    }

    private void house(Transaction tx, UUID household, int i) {
        var whom = new Concerned(household, "布和·朝鲁", IdNumber.of(SampleIdNumbers.of(LocalDate.of(1968, 5, 6), 31)), VILLAGE, "3社",
                "脱贫不稳定户", 12, "13500000007");
        LocalDate found = LocalDate.of(2026, 1 + i, 3 + i);
        CaseFile begun = CaseFile.found(tx.newId(), OFFICE, whom, found).numbered(new CaseNumber("住", 2026, i + 1))
                .dated(found, TODAY.plusDays(i * 9L - 12)).assigned("苏日娜");
        CaseFile file = switch (STATES[i]) {
            case CLOSED -> begun.closed(found.plusDays(60), CLERK, "竣工验收表");
            case REOPENED -> begun.reopened(found.plusDays(80)).dated(found, TODAY.minusDays(3));
            case FOUND, VERIFIED, UNDER_WAY, AWAITING_ACCEPTANCE, DISMISSED -> begun.in(STATES[i]);
        };
        HousingCase house = HousingCase.found(file)
                .with(new House("敖镇危改字〔2026〕%02d号".formatted(i + 1), "低保户", "第三组老房", 1978 + i, "土木", new BigDecimal("62.50")))
                .with(new Appraisal(i % 2 == 0 ? Grade.D : Grade.C, "建村函〔2019〕200号", Parts.UNKNOWN, null, null, found.plusDays(8), "旗住建局鉴定组", "贺斌", null))
                .with(new Repair("C级危房", "修缮加固", "自建", 2026, "第一批", null, found.plusDays(20), null, null, null, null, null))
                .with(STATES[i] == CaseState.CLOSED ? new Money(null, null, null, new BigDecimal("25232.00"), new BigDecimal("25232.00"),
                        found.plusDays(55), "打卡 1112", null) : Money.NONE);
        housing.save(tx, house);
        step(tx, file, "FOUND", CaseState.FOUND, found, null);
        step(tx, file, "VERIFY", CaseState.VERIFIED, found.plusDays(8), "鉴定报告已收");
        step(tx, file, "NOTE", null, found.plusDays(30), "入户查看：主体完工，室内抹灰未完，因备料耽搁，经村委会研究同意延期");
    }

    private void step(Transaction tx, CaseFile file, String kind, @Nullable CaseState after, LocalDate day, @Nullable String note) {
        cases.addStep(tx, new CaseStep(tx.newId(), file.id(), kind, after, day, CLERK, note));
    }

    Visit visit(UUID household, LocalDate day, Map<Matter, String> findings, @Nullable String needs, @Nullable String agreed, @Nullable LocalDate by) {
        UUID id = store.read(Transaction::newId);
        var visit = new Visit(id, household, day, "苏日娜", "嘎查书记 乌力吉", "户主", findings, needs, agreed, by,
                VisitRules.nextDue(day, 90), true);
        return ((RecordVisit.Outcome.Recorded) record.run(CLERK, visit)).visit();
    }

    /** A plain picture, upright or lying. */
    private static byte[] jpeg(int i) {
        var image = new BufferedImage(i % 2 == 0 ? 320 : 180, i % 2 == 0 ? 200 : 260, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(120 + 20 * i, 150, 210 - 20 * i));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(new Color(150, 110, 70));
        pen.fillRect(60, 90, 90, 70);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
