package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.identity.IdNumber;
import org.townledger.lists.ReadSource;
import org.townledger.people.HouseholdFilter;
import org.townledger.people.RegisterRow;
import org.townledger.rolls.CompareRolls;
import org.townledger.rolls.Finding;
import org.townledger.rolls.RollKind;
import org.townledger.rolls.SuspectDropouts;
import org.townledger.rolls.Verdict;

/** The sample rolls against the sample register, as {@code lists.truth.json} has it, and the same in other layouts. */
class CompareRollsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Path SCHOOL = HousingTruth.SAMPLES.resolve("school-roll.xlsx");
    private static final Path INSURANCE = HousingTruth.SAMPLES.resolve("insurance-roll.xlsx");

    @TempDir
    Path folder;

    private TownOffice office;

    @BeforeEach
    void withTheSampleRegister() {
        office = new TownOffice(folder.resolve("data"));
        var read = office.wiring.sources.read(HousingTruth.SAMPLES.resolve("households.xlsx"), office.wiring.importHouseholds.columns().imported(), _ -> { });
        office.wiring.importHouseholds.run(TownOffice.CLERK, ((ReadSource.Outcome.Read) read).file(), java.util.Map.of(), _ -> { });
    }

    @AfterEach
    void leave() {
        office.close();
    }

    @Nested
    class TheSampleSchoolRoll {

        @Test
        void lacksExactlyTheChildrenOfTheTruth() {
            var compared = compared(RollKind.SCHOOL, SCHOOL);
            assertThat(numbers(compared, Verdict.MISSING)).isEqualTo(truth("not_on_school_roll"));
            assertThat(compared.comparison().expected()).isEqualTo(truth("school_age").size());
            assertThat(compared.comparison().agreeing()).isEqualTo(truth("school_age").size() - truth("not_on_school_roll").size());
        }

        @Test
        void hasFifteenStudentsWhomTheRegisterDoesNotHave() {
            var compared = compared(RollKind.SCHOOL, SCHOOL);
            Set<String> register = rows().stream().flatMap(row -> row.person().wholeId().stream()).map(IdNumber.Valid::digits).collect(Collectors.toSet());
            assertThat(numbers(compared, Verdict.UNKNOWN)).hasSize(15).noneMatch(register::contains);
            assertThat(of(compared, Verdict.DIFFERENT)).isEmpty();
            assertThat(of(compared, Verdict.QUESTION)).isEmpty();
        }

        @Test
        void comparedWithAnEmptyRegisterIsAllUnknown() {
            try (var empty = new TownOffice(folder.resolve("empty"))) {
                var compared = (CompareRolls.Outcome.Compared) empty.wiring.rolls.compare.run(TownOffice.CLERK, RollKind.SCHOOL, SCHOOL, DAY, _ -> { });
                assertThat(of(compared, Verdict.UNKNOWN)).hasSize(119);
                assertThat(of(compared, Verdict.MISSING)).isEmpty();
            }
        }
    }

    @Nested
    class TheSampleInsuranceRoll {

        @Test
        void lacksExactlyThePeopleOfTheTruthAndHasNobodyElse() {
            var compared = compared(RollKind.INSURANCE, INSURANCE);
            assertThat(numbers(compared, Verdict.MISSING)).isEqualTo(truth("not_insured"));
            assertThat(compared.comparison().expected()).isEqualTo(528);
            assertThat(of(compared, Verdict.UNKNOWN)).isEmpty();
            assertThat(of(compared, Verdict.DIFFERENT)).isEmpty();
            assertThat(of(compared, Verdict.QUESTION)).isEmpty();
        }

        @Test
        void isJudgedByItsOwnYearWhereTheDayLiesInAnother() {
            var compared = (CompareRolls.Outcome.Compared) office.wiring.rolls.compare.run(TownOffice.CLERK, RollKind.INSURANCE, INSURANCE,
                    LocalDate.of(2027, 1, 20), _ -> { });
            assertThat(numbers(compared, Verdict.MISSING)).isEqualTo(truth("not_insured"));
            assertThat(office.wiring.wording.say(compared.remark())).startsWith("名册是 2026 年度的");
        }
    }

    @Nested
    class OtherMakes {

        @Test
        void aStudentListOfTheEducationOfficeAsCsvInGb18030() {
            Path file = RollLayouts.studentsAsCsv(folder.resolve("2026秋在校生.csv"), schoolChildren());
            assertThat(numbers(compared(RollKind.SCHOOL, file), Verdict.MISSING)).isEqualTo(truth("not_on_school_roll"));
        }

        @Test
        void anOldWorkbookWithTwoRowsOfHeadingsAsksForEveryNumberThatItLost() {
            List<RegisterRow> children = schoolChildren();
            var compared = compared(RollKind.SCHOOL, RollLayouts.studentsAsXls(folder.resolve("学籍.xls"), children));
            assertThat(numbers(compared, Verdict.MISSING)).isEqualTo(truth("not_on_school_roll"));
            assertThat(of(compared, Verdict.UNKNOWN)).isEmpty();
            long lost = children.stream().filter(row -> RollLayouts.isLost(row.person().wholeId().orElseThrow().digits())).count();
            assertThat(of(compared, Verdict.QUESTION)).hasSize((int) lost).allMatch(question -> question.register() != null);
        }

        @Test
        void anInsurersWorkbookWithASheetAVillageThatListsThoseWhoHaveNotPaid() {
            Path file = RollLayouts.insuredByVillage(folder.resolve("参保.xlsx"), rows(), truth("not_insured"));
            var compared = compared(RollKind.INSURANCE, file);
            assertThat(numbers(compared, Verdict.MISSING)).isEqualTo(truth("not_insured"));
            assertThat(of(compared, Verdict.MISSING)).allMatch(finding -> finding.roll() != null);
            assertThat(of(compared, Verdict.DIFFERENT)).isEmpty();
        }

        @Test
        void aTableWithoutNamesAndNumbersIsRefusedInASentence() {
            Path file = RollLayouts.lines(folder.resolve("x.csv"), "学校,年级,班级", "敖镇中学,七年级,1班");
            assertThat(office.wiring.rolls.compare.run(TownOffice.CLERK, RollKind.SCHOOL, file, DAY, _ -> { }))
                    .isInstanceOfSatisfying(CompareRolls.Outcome.Refused.class,
                            refused -> assertThat(office.wiring.wording.say(refused.reason())).contains("没有姓名或身份证号一栏"));
            assertThat(office.wiring.rolls.read.all()).isEmpty();
        }
    }

    @Nested
    class ComparedAgain {

        @Test
        void theSameFileAddsNothing() {
            var first = compared(RollKind.SCHOOL, SCHOOL);
            long journal = journal();
            var again = compared(RollKind.SCHOOL, SCHOOL);
            assertThat(again.findings()).isEqualTo(first.findings());
            assertThat(journal()).as("nothing was written").isEqualTo(journal);
            assertThat(office.wiring.rolls.read.all()).hasSize(1);
        }

        @Test
        void whatWasSettledStaysSettled() {
            var first = compared(RollKind.SCHOOL, SCHOOL);
            Finding unknown = of(first, Verdict.UNKNOWN).getFirst();
            office.wiring.rolls.settle.checked(TownOffice.CLERK, List.of(unknown.id()), "外地户籍");
            var again = compared(RollKind.SCHOOL, SCHOOL);
            assertThat(of(again, Verdict.UNKNOWN)).hasSize(15).filteredOn(finding -> !finding.isOpen()).singleElement()
                    .satisfies(finding -> assertThat(finding.settling().note()).isEqualTo("外地户籍"));
        }

        @Test
        void onADayOnWhichAChildIsNotOfSchoolAgeTheFindingIsSettledByItself() {
            var first = compared(RollKind.SCHOOL, SCHOOL);
            var earlier = (CompareRolls.Outcome.Compared) office.wiring.rolls.compare.run(TownOffice.CLERK, RollKind.SCHOOL, SCHOOL,
                    LocalDate.of(2060, 11, 1), _ -> { });
            assertThat(of(earlier, Verdict.MISSING)).isEmpty();
            assertThat(office.wiring.rolls.read.one(first.comparison().id()).orElseThrow().rows().stream()
                    .filter(row -> row.finding().verdict() == Verdict.MISSING)).hasSize(15)
                    .allMatch(row -> row.finding().settling().how() == Finding.How.AGREES);
            assertThat(of(compared(RollKind.SCHOOL, SCHOOL), Verdict.MISSING)).hasSize(15).allMatch(Finding::isOpen);
        }
    }

    @Nested
    class SuspectedDropouts {

        @Test
        void allMissingChildrenBecomeCasesAtOnceAndNoneTwice() {
            var compared = compared(RollKind.SCHOOL, SCHOOL);
            List<java.util.UUID> missing = of(compared, Verdict.MISSING).stream().map(Finding::id).toList();
            SuspectDropouts.Done done = office.wiring.rolls.dropouts.run(TownOffice.CLERK, missing);
            assertThat(done.opened()).hasSize(15);
            assertThat(done.opened().getFirst().numberText()).isEqualTo("学〔2026〕0001号");
            assertThat(done.opened().getFirst().note()).isEqualTo("数据比对：名册“school-roll.xlsx”上没有该学生，比对日期 2026-11-01。");
            assertThat(office.wiring.rolls.dropouts.run(TownOffice.CLERK, missing)).isEqualTo(new SuspectDropouts.Done(List.of(), List.of(), 15));
            assertThat(office.wiring.schooling.list().now(org.townledger.cases.CaseFilter.ALL).rows()).hasSize(15)
                    .allMatch(child -> "疑似辍学".equals(child.absence().kind()) && child.file().concerned().isInRegister());
            assertThat(of(compared(RollKind.SCHOOL, SCHOOL), Verdict.MISSING)).as("found again, and settled").hasSize(15).noneMatch(Finding::isOpen);
        }

        @Test
        void aChildOnAnotherRollThatLacksThemKeepsTheOpenCase() {
            var first = compared(RollKind.SCHOOL, SCHOOL);
            office.wiring.rolls.dropouts.run(TownOffice.CLERK, List.of(of(first, Verdict.MISSING).getFirst().id()));
            var second = compared(RollKind.SCHOOL, RollLayouts.studentsAsCsv(folder.resolve("b.csv"), schoolChildren()));
            var done = office.wiring.rolls.dropouts.run(TownOffice.CLERK, of(second, Verdict.MISSING).stream().map(Finding::id).toList());
            assertThat(done.known()).hasSize(1);
            assertThat(done.opened()).hasSize(14);
        }

        @Test
        void nobodyElseCanBecomeOne() {
            var compared = compared(RollKind.SCHOOL, SCHOOL);
            var unknown = of(compared, Verdict.UNKNOWN).stream().map(Finding::id).toList();
            assertThat(office.wiring.rolls.dropouts.run(TownOffice.CLERK, unknown).left()).isEqualTo(15);
            var uninsured = of(compared(RollKind.INSURANCE, INSURANCE), Verdict.MISSING).stream().map(Finding::id).toList();
            assertThat(office.wiring.rolls.dropouts.run(TownOffice.CLERK, uninsured).left()).isEqualTo(25);
        }
    }

    @Nested
    class Questions {

        @Test
        void answeredTheSameAreNotAskedOfTheNextRoll() {
            List<RegisterRow> children = schoolChildren();
            var first = compared(RollKind.SCHOOL, RollLayouts.studentsAsXls(folder.resolve("a.xls"), children));
            of(first, Verdict.QUESTION).forEach(question -> office.wiring.rolls.settle.answer(TownOffice.CLERK, question.id(), true));
            var second = compared(RollKind.SCHOOL, RollLayouts.studentsAsXls(folder.resolve("b.xls"), children.subList(0, children.size() - 1)));
            assertThat(of(second, Verdict.QUESTION)).isEmpty();
            assertThat(of(second, Verdict.UNKNOWN)).isEmpty();
        }

        @Test
        void answeredOtherwiseLeaveAnUnknownEntryAndAMissingChild() {
            Path file = RollLayouts.studentsAsXls(folder.resolve("a.xls"), schoolChildren());
            var first = compared(RollKind.SCHOOL, file);
            Finding question = of(first, Verdict.QUESTION).getFirst();
            office.wiring.rolls.settle.answer(TownOffice.CLERK, question.id(), false);
            List<Finding> shown = office.wiring.rolls.read.one(first.comparison().id()).orElseThrow().rows().stream().map(row -> row.finding()).toList();
            assertThat(shown.stream().filter(finding -> finding.verdict() == Verdict.UNKNOWN)).singleElement()
                    .satisfies(unknown -> assertThat(unknown.roll()).isEqualTo(question.roll()));
            assertThat(shown.stream().filter(finding -> finding.verdict() == Verdict.MISSING && finding.register().equals(question.register()))).hasSize(1);
            var again = compared(RollKind.SCHOOL, file);
            assertThat(of(again, Verdict.MISSING)).as("compared again it is the same").hasSize(16);
            assertThat(of(again, Verdict.UNKNOWN)).hasSize(1);
            assertThat(office.wiring.rolls.read.one(first.comparison().id()).orElseThrow().rows()).hasSize(shown.size());
        }
    }

    @Nested
    class TheUninsured {

        @Test
        void areHandedToMedicalAndTakenBack() {
            var missing = of(compared(RollKind.INSURANCE, INSURANCE), Verdict.MISSING).stream().map(Finding::id).toList();
            assertThat(office.wiring.rolls.settle.handToMedical(TownOffice.CLERK, missing)).isEqualTo(25);
            assertThat(of(compared(RollKind.INSURANCE, INSURANCE), Verdict.MISSING)).hasSize(25)
                    .allMatch(finding -> finding.settling().how() == Finding.How.HANDED);
            assertThat(office.wiring.rolls.settle.reopen(TownOffice.CLERK, missing)).isEqualTo(25);
            assertThat(office.wiring.rolls.read.all().getFirst().open()).isEqualTo(25);
        }
    }

    private CompareRolls.Outcome.Compared compared(RollKind kind, Path file) {
        return (CompareRolls.Outcome.Compared) office.wiring.rolls.compare.run(TownOffice.CLERK, kind, file, DAY, _ -> { });
    }

    private static List<Finding> of(CompareRolls.Outcome.Compared compared, Verdict verdict) {
        return compared.findings().stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    private static Set<String> numbers(CompareRolls.Outcome.Compared compared, Verdict verdict) {
        return of(compared, verdict).stream().map(finding -> ((IdNumber.Valid) finding.number()).digits()).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<RegisterRow> rows() {
        return office.store.read(tx -> office.wiring.households.rows(tx, HouseholdFilter.ALL));
    }

    /** Those who should be on a school roll and are on the sample's. */
    private List<RegisterRow> schoolChildren() {
        Set<String> there = truth("school_age");
        there.removeAll(truth("not_on_school_roll"));
        return rows().stream().filter(row -> row.person().wholeId().filter(number -> there.contains(number.digits())).isPresent()).toList();
    }

    private long journal() {
        return office.store.<Long>read(tx -> tx.journalSequence());
    }

    static Set<String> truth(String list) {
        try {
            JsonNode all = new ObjectMapper().readTree(HousingTruth.SAMPLES.resolve("lists.truth.json").toFile());
            return StreamSupport.stream(all.get(list).spliterator(), false).map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
