package org.townledger.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.twins.TwinTown.CLERK;
import static org.townledger.twins.TwinTown.OFFICE;
import static org.townledger.twins.TwinTown.TODAY;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.AddPhotos;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CasePhoto;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseStep;
import org.townledger.cases.Concerned;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.PhotoPhase;
import org.townledger.cases.PhotoSource;
import org.townledger.cases.SamplePhotos;
import org.townledger.identity.IdNumber;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.Reference;
import org.townledger.medical.FamilyDoctor;
import org.townledger.medical.Insurance;
import org.townledger.medical.MedicalCase;
import org.townledger.medical.MedicalLedger;
import org.townledger.medical.MedicalLines;
import org.townledger.medical.MedicalRepository;
import org.townledger.medical.MedicalRules;
import org.townledger.medical.ProtectionRepository;
import org.townledger.medical.Stay;
import org.townledger.medical.StayRepository;
import org.townledger.medical.Support;
import org.townledger.medical.Visit;
import org.townledger.schooling.Notice;
import org.townledger.schooling.Persuasion;
import org.townledger.schooling.SchoolCheck;
import org.townledger.schooling.SchoolingCase;
import org.townledger.schooling.SchoolingLedger;
import org.townledger.schooling.SchoolingLogRepository;
import org.townledger.schooling.SchoolingRepository;
import org.townledger.schooling.SchoolingRules;
import org.townledger.store.Act;
import org.townledger.store.schema.tables.records.SchoolingCheckRecord;
import org.townledger.store.schema.tables.records.SchoolingNoticeRecord;
import org.townledger.store.schema.tables.records.SchoolingPersuasionRecord;

@DisplayName("Joining two cases takes along what hangs on them in every ledger")
class JoinLedgersTest {

    private static final IdNumber ID = IdNumber.of(SampleIdNumbers.of(LocalDate.of(2013, 5, 6), 12));

    @TempDir
    private Path folder;
    private TwinTown town;

    @BeforeEach
    void openTown() {
        town = new TwinTown(folder);
    }

    @AfterEach
    void closeTown() {
        town.close();
    }

    private CaseFile file(Ledger<?> ledger, int daysAgo) {
        var whom = new Concerned(null, "斯琴图雅", ID, TwinTown.VILLAGE, null, null, 1, null);
        return town.store.write(new Act(CLERK, "Sample"), tx -> CaseFile.found(tx.newId(), OFFICE, whom, TODAY.minusDays(daysAgo))
                .numbered(town.numbers.series(tx, ledger.name(), TODAY.getYear()).get()));
    }

    private <C> C saved(Ledger<C> ledger, C subject) {
        town.store.write(new Act(CLERK, "Sample"), tx -> {
            ledger.save(tx, subject);
            CaseFile file = ledger.file(subject);
            town.cases.addStep(tx, new CaseStep(tx.newId(), file.id(), "FOUND", CaseState.FOUND, file.foundOn(), CLERK, null));
            return true;
        });
        return town.store.read(tx -> ledger.find(tx, ledger.file(subject).id())).orElseThrow();
    }

    private TwinJoin join(Ledger<?> ledger) {
        return ((JoinOutcome.Joined) town.joining(ledger).run(CLERK, town.pair())).join();
    }

    @Nested
    class APatients {

        private MedicalRepository patients;
        private MedicalLedger ledger;
        private MedicalCase earlier;
        private MedicalCase later;

        @BeforeEach
        void write() {
            patients = new MedicalRepository(town.cases, new StayRepository(), new ProtectionRepository(),
                    tx -> MedicalLines.of(LedgerWords.of(tx, town.lists, town.words)));
            ledger = new MedicalLedger(patients, new MedicalRules(Reference.clauses()));
            earlier = saved(ledger, patient(40, "旗人民医院", 2025));
            later = saved(ledger, patient(12, "市中心医院", 2026));
        }

        private MedicalCase patient(int daysAgo, String hospital, int year) {
            CaseFile file = file(ledger, daysAgo);
            Stay first = MedicalCase.found(file).stay();
            var stay = new Stay(first.id(), file.foundOn(), null, hospital, null, null, null, first.bill(), first.payLater());
            return MedicalCase.found(file).with(stay)
                    .withSupports(List.of(new Support(null, "临时救助", new BigDecimal("3000.00"), file.foundOn())))
                    .withInsurance(List.of(new Insurance(null, null, "斯琴图雅", year, "居民医保", null, null, null)))
                    .with(new FamilyDoctor(true, null, null, null, null, List.of(new Visit(null, file.foundOn(), "苏日娜", hospital))));
        }

        private MedicalCase now(MedicalCase patient) {
            return town.store.read(tx -> patients.find(tx, patient.file().id())).orElseThrow();
        }

        @Test
        void staysSupportInsuranceAndVisitsGoOver() {
            join(ledger);

            MedicalCase kept = now(earlier);
            assertThat(kept.stays()).extracting(Stay::hospital).containsExactly("旗人民医院", "市中心医院");
            assertThat(kept.supports()).extracting(Support::grantedOn).containsExactly(TODAY.minusDays(40), TODAY.minusDays(12));
            assertThat(kept.insured()).extracting(Insurance::year).containsExactlyInAnyOrder(2025, 2026);
            assertThat(kept.doctor().visits()).extracting(Visit::finding).containsExactly("旗人民医院", "市中心医院");
            boolean gone = town.store.read(tx -> patients.find(tx, later.file().id()).isEmpty());
            assertThat(gone).isTrue();
        }

        @Test
        void allOfItGoesBackWhenItWasWrong() {
            UUID id = join(ledger).id();

            assertThat(town.undo.run(CLERK, id)).isInstanceOf(UndoJoin.Outcome.Undone.class);

            assertThat(now(earlier)).isEqualTo(earlier);
            assertThat(now(later)).isEqualTo(later);
        }
    }

    @Nested
    class AChilds {

        private SchoolingRepository children;
        private SchoolingLedger ledger;
        private SchoolingCase earlier;
        private SchoolingCase later;

        @BeforeEach
        void write() {
            children = new SchoolingRepository(town.cases, new SchoolingLogRepository(OFFICE));
            ledger = new SchoolingLedger(children, new SchoolingRules(Reference.clauses()));
            earlier = child(40, 1);
            later = child(12, 2);
        }

        private SchoolingCase child(int daysAgo, int serial) {
            CaseFile file = file(ledger, daysAgo);
            LocalDate day = file.foundOn();
            saved(ledger, SchoolingCase.found(file));
            town.store.write(new Act(CLERK, "Sample"), tx -> {
                tx.save(new SchoolingPersuasionRecord(tx.newId(), file.id(), day, "苏日娜", null, null, "同意复学", null, CLERK));
                tx.save(new SchoolingCheckRecord(tx.newId(), file.id(), day, true, "苏日娜", null, CLERK));
                return tx.save(new SchoolingNoticeRecord(tx.newId(), file.id(), OFFICE, "SUMMONS", 2026, serial, "敖教督〔2026〕" + serial + "号",
                        "督促入学通知书", day, day.plusDays(7), "巴雅尔", "请送子女入学。", CLERK, null, null));
            });
            return town.store.read(tx -> children.find(tx, file.id())).orElseThrow();
        }

        private SchoolingCase now(SchoolingCase child) {
            return town.store.read(tx -> children.find(tx, child.file().id())).orElseThrow();
        }

        @Test
        void persuasionsNoticesAndChecksGoOverWithTheirNumbers() {
            join(ledger);

            SchoolingCase kept = now(earlier);
            assertThat(kept.log().persuasions()).extracting(Persuasion::day).containsExactly(TODAY.minusDays(40), TODAY.minusDays(12));
            assertThat(kept.log().checks()).extracting(SchoolCheck::day).containsExactly(TODAY.minusDays(40), TODAY.minusDays(12));
            assertThat(kept.log().notices()).extracting(Notice::number).containsExactly("敖教督〔2026〕1号", "敖教督〔2026〕2号");
            boolean gone = town.store.read(tx -> children.find(tx, later.file().id()).isEmpty());
            assertThat(gone).isTrue();
        }

        @Test
        void allOfItGoesBackWhenItWasWrong() {
            UUID id = join(ledger).id();

            assertThat(town.undo.run(CLERK, id)).isInstanceOf(UndoJoin.Outcome.Undone.class);

            assertThat(now(earlier)).isEqualTo(earlier);
            assertThat(now(later)).isEqualTo(later);
        }
    }

    @Nested
    class Photos {

        private UUID earlier;
        private UUID later;

        @BeforeEach
        void add() {
            earlier = town.house(null, "斯琴图雅", ((IdNumber.Valid) ID).digits(), "排查发现").file().id();
            later = town.house(null, "斯琴图雅", ((IdNumber.Valid) ID).digits(), "12345 转来").file().id();
            add(earlier, 0);
            add(later, 0);
            add(later, 1);
        }

        private void add(UUID id, int stage) {
            var source = PhotoSource.of("房屋" + stage + ".jpg", SamplePhotos.house(stage, LocalDate.of(2026, 10, 1 + stage)));
            assertThat(new AddPhotos(town.store, town.cases, town.photos, town.files).run(CLERK, id, PhotoPhase.BEFORE, List.of(source), (_, _, _) -> { }))
                    .isInstanceOf(AddPhotos.Outcome.Added.class);
        }

        private List<CasePhoto> on(UUID id) {
            return town.store.read(tx -> town.photos.of(tx, id));
        }

        @Test
        void goOverWithTheirFilesAndTheSamePictureStandsOnce() {
            join(town.ledger);

            assertThat(on(earlier)).hasSize(2).allMatch(photo -> town.files.content(photo).isPresent());
            assertThat(on(later)).isEmpty();
        }

        @Test
        void goBackWhenItWasWrong() {
            UUID id = join(town.ledger).id();

            assertThat(town.undo.run(CLERK, id)).isInstanceOf(UndoJoin.Outcome.Undone.class);

            assertThat(on(earlier)).hasSize(1).allMatch(photo -> town.files.content(photo).isPresent());
            assertThat(on(later)).hasSize(2).allMatch(photo -> town.files.content(photo).isPresent());
        }
    }
}
