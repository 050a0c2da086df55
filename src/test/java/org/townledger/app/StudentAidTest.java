package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.lists.EditOutcome;
import org.townledger.schooling.AidChild;
import org.townledger.schooling.AidRules;
import org.townledger.schooling.SaveAid;
import org.townledger.schooling.StudentAid;

/** The sample roll holds 200 households of seven types. */
@DisplayName("The student-aid list")
class StudentAidTest {

    private static final Path HOUSEHOLDS = HousingTruth.SAMPLES.resolve("households.xlsx");

    @TempDir
    Path folder;
    private TownOffice office;

    @BeforeEach
    void open() {
        office = new TownOffice(folder.resolve("data"));
        var answer = new Answer(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), office.wiring.wording, false);
        new RegisterKind(office.wiring).importFile(answer, TownOffice.CLERK, HOUSEHOLDS, false, null);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<AidChild> list() {
        return office.wiring.school.readAid.run(2026);
    }

    private static SaveAid.Draft draft(String kind, String account) {
        return new SaveAid.Draft(null, "小学", "实验小学", kind, new BigDecimal("625.00"), 2026, "春季学期", account, null);
    }

    @Test
    void holdsEveryChildOfTheFourHouseholdTypesAndNobodyElse() {
        assertThat(list()).isNotEmpty().allSatisfy(child -> {
            assertThat(child.householdType()).isIn(AidRules.TYPES);
            assertThat(child.age()).isBetween(3, 22);
            assertThat(child.isIncluded()).isFalse();
        });
        long due = office.store.read(tx -> office.wiring.households.rows(tx, org.townledger.people.HouseholdFilter.ALL)).stream()
                .filter(row -> row.householdType() != null && AidRules.TYPES.contains(row.householdType()))
                .filter(row -> row.person().ageOn(java.time.LocalDate.of(2026, 11, 1)).orElse(-1) >= 3)
                .filter(row -> row.person().ageOn(java.time.LocalDate.of(2026, 11, 1)).orElse(99) <= 22).count();
        assertThat(list()).hasSize((int) due);
    }

    @Test
    void takesAChildAtAClickAndShowsWhoIsStillMissing() {
        AidChild child = list().getFirst();

        office.wiring.school.saveAid.include(TownOffice.CLERK, child, 2026);

        assertThat(list().stream().collect(Collectors.partitioningBy(AidChild::isIncluded))).satisfies(parts -> {
            assertThat(parts.get(true)).extracting(AidChild::person).containsExactly(child.person());
            assertThat(parts.get(false)).hasSize(list().size() - 1);
        });
        assertThat(office.wiring.school.readAid.run(2027)).noneMatch(AidChild::isIncluded);
    }

    @Test
    void keepsOfAnAccountItsLastFourDigitsAlone() {
        AidChild child = list().getFirst();

        var saved = (EditOutcome.Saved<StudentAid>) office.wiring.school.saveAid.run(TownOffice.CLERK, child, draft("非寄宿生生活补助", "6228 4800 1234 5678"));

        assertThat(saved.kept().accountTail()).isEqualTo("5678");
        assertThat(list().getFirst().aids()).singleElement().satisfies(aid -> assertThat(aid.amount()).isEqualByComparingTo("625.00"));
    }

    @Test
    void refusesAnAidOfNoKindAndAnAccountThatIsNone() {
        var refused = (EditOutcome.Refused<StudentAid>) office.wiring.school.saveAid.run(TownOffice.CLERK, list().getFirst(), draft(null, "12"));

        assertThat(refused.complaints()).extracting(complaint -> complaint.field()).containsExactly("kind", "account");
        assertThat(list()).noneMatch(AidChild::isIncluded);
    }

    @Test
    void goesOutAsAWorkbookAndOnPaper() {
        var words = office.wiring.school.readAid.words();
        Path workbook = folder.resolve("aid.xlsx");
        Path sheet = folder.resolve("aid.pdf");

        assertThat(office.wiring.school.aidOnPaper.workbook(list(), 2026, words, workbook)).isEmpty();
        assertThat(office.wiring.school.aidOnPaper.sheet(list(), 2026, words, sheet)).isInstanceOf(org.townledger.sheets.SheetOutcome.Written.class);
        assertThat(workbook).isNotEmptyFile();
        assertThat(sheet).isNotEmptyFile();
    }
}
