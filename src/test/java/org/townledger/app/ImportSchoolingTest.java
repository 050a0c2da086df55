package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.ImportLedger;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.ListCases;
import org.townledger.cases.RowPlan;
import org.townledger.lists.ReadSource;
import org.townledger.schooling.SchoolingCase;

@DisplayName("Taking in an old list of children who are missing from school")
class ImportSchoolingTest {

    @TempDir
    Path folder;
    private TownOffice office;

    @BeforeEach
    void open() {
        office = new TownOffice(folder.resolve("data"));
        office.isNow("2026-11-10T02:00:00Z");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static ImportLedger.Imported<SchoolingCase> take(TownOffice into, Path file) {
        var use = into.wiring.schooling;
        LedgerWords words = into.store.read(tx -> LedgerWords.of(tx, into.wiring.lists, into.wiring.wording));
        var source = ((ReadSource.Outcome.Read) into.wiring.sources.read(file, use.ledger().columns(words), _ -> { })).file();
        return use.imports().run(TownOffice.CLERK, source, ImportAnswers.NONE, _ -> { });
    }

    private ImportLedger.Imported<SchoolingCase> takeSample() {
        return take(office, HousingTruth.SAMPLES.resolve("schooling.xlsx"));
    }

    private static List<Map<String, String>> listed(ListCases.Listing<SchoolingCase> listing) {
        var rows = new ArrayList<Map<String, String>>();
        for (SchoolingCase child : listing.rows()) {
            rows.add(listing.columns().stream().collect(Collectors.toMap(column -> column.field(), column -> column.plainOf(child))));
        }
        return rows;
    }

    private static List<Map<String, String>> listed(TownOffice of) {
        return listed(of.wiring.schooling.list().now(CaseFilter.ALL));
    }

    @Nested
    class TheSampleOfTheOffice {

        @Test
        void everyRowOfTheTruthIsFoundAgainFieldByField() {
            takeSample();

            assertThat(SchoolingTruth.comparable(listed(office))).containsExactlyElementsOf(SchoolingTruth.rows());
        }

        @Test
        void theSameHoldsForAOneRowHeaderWithoutATitle() {
            take(office, SchoolingLayouts.oneRowHeaderWithoutTitle(folder.resolve("控辍.xlsx")));

            assertThat(SchoolingTruth.comparable(listed(office))).containsExactlyElementsOf(SchoolingTruth.rows());
        }

        @Test
        void theSameHoldsForAnEmptyRowUnderTheTitleAndLineBreaksInHeadings() {
            take(office, SchoolingLayouts.emptyRowAndLineBreaks(folder.resolve("台账（最终）.xlsx")));

            assertThat(SchoolingTruth.comparable(listed(office))).containsExactlyElementsOf(SchoolingTruth.rows());
        }

        @Test
        void theSameHoldsForCsvInTheOfficesOldEncoding() {
            take(office, SchoolingLayouts.csvInGb18030(folder.resolve("导出.csv")));

            assertThat(SchoolingTruth.comparable(listed(office))).containsExactlyElementsOf(SchoolingTruth.rows());
        }

        @Test
        void theGuardiansNameAndPhoneAreTheGuardiansInEveryLayout() {
            for (Path file : List.of(HousingTruth.SAMPLES.resolve("schooling.xlsx"), SchoolingLayouts.oneRowHeaderWithoutTitle(folder.resolve("1.xlsx")),
                    SchoolingLayouts.emptyRowAndLineBreaks(folder.resolve("2.xlsx")))) {
                try (var fresh = new TownOffice(folder.resolve("of " + file.getFileName()))) {
                    take(fresh, file);

                    assertThat(listed(fresh)).first().satisfies(row -> assertThat(row)
                            .containsEntry("student", "杨军").containsEntry("guardian", "那仁满都拉").containsEntry("guardian_phone", "15762821836")
                            .containsEntry("phone", "").containsEntry("assigned_to", "孟克").containsEntry("measures", "心理辅导")
                            .containsEntry("school", "鄂托克前旗实验小学").containsEntry("grade", "九年级").containsEntry("household_type", "脱贫不稳定户"));
                }
            }
        }

        @Test
        void everyOtherCellOfTheSampleHasItsColumn() {
            takeSample();

            assertThat(listed(office)).allSatisfy(row -> assertThat(row.get("note")).isEmpty());
        }

        @Test
        void damagedNumbersAreFlaggedAndNoneIsGuessed() {
            var imported = takeSample();

            assertThat(imported.plan().tally().questions()).isEqualTo(6);
            assertThat(listed(office)).filteredOn(row -> row.get("id_damaged").equals("true")).hasSize(6)
                    .allSatisfy(row -> assertThat(row.get("id_number")).isEmpty());
        }

        @Test
        void aChildWhoReturnedAwaitsAcceptanceAndNoneIsClosed() {
            takeSample();

            assertThat(listed(office)).filteredOn(row -> !row.get("returned_on").isEmpty()).isNotEmpty()
                    .allSatisfy(row -> assertThat(row).containsEntry("state", "awaiting_acceptance").containsEntry("placement", "普通班就读"));
            assertThat(listed(office)).noneSatisfy(row -> assertThat(row).containsEntry("state", "closed"));
        }

        @Test
        void aSecondImportOfTheSameFileChangesNothing() {
            takeSample();
            var before = listed(office);

            var again = takeSample();

            assertThat(again.plan().tally().unchanged()).isEqualTo(200);
            assertThat(listed(office)).isEqualTo(before);
        }

        @Test
        void theLedgerWrittenOutAndReadAgainChangesNothing() {
            takeSample();
            var before = listed(office);
            Path whole = folder.resolve("全部.xlsx");
            assertThat(office.wiring.schooling.export().run(CaseFilter.ALL, whole)).isEmpty();

            assertThat(take(office, whole).plan().tally().unchanged()).isEqualTo(200);
            assertThat(listed(office)).isEqualTo(before);
        }

        @Test
        void theLedgerWrittenOutAndReadIntoANewFolderIsTheSameLedger() {
            takeSample();
            Path whole = folder.resolve("全部.xlsx");
            assertThat(office.wiring.schooling.export().run(CaseFilter.ALL, whole)).isEmpty();

            try (var fresh = new TownOffice(folder.resolve("fresh"))) {
                fresh.isNow("2026-11-10T02:00:00Z");
                take(fresh, whole);

                assertThat(listed(fresh)).isEqualTo(listed(office));
            }
        }

        @Test
        void byTheFactsOwnDatesAChildHasNotReturnedYet() {
            takeSample();

            var then = listed(office.wiring.schooling.list().on(LocalDate.parse("2025-12-31"), CaseFilter.ALL));

            assertThat(then).isNotEmpty().allSatisfy(row -> {
                assertThat(row.get("found_on")).isLessThanOrEqualTo("2025-12-31");
                assertThat(row.get("returned_on")).isLessThanOrEqualTo("2025-12-31");
            });
        }
    }

    @Nested
    class AMessySheet {

        @Test
        void whatIsRightGoesInAndTheRestStaysOutWithItsReason() {
            var rows = take(office, SchoolingLayouts.messy(folder.resolve("messy.xlsx"))).plan().rows();

            assertThat(rows.stream().filter(RowPlan::isRefused).collect(Collectors.toMap(row -> row.source().cells().getFirst().shown(),
                    row -> ((RowPlan.Verdict.Refused<?>) row.verdict()).reasons().getFirst().text().key())))
                    .containsExactlyInAnyOrderEntriesOf(Map.of("复学早于发现", "cases.order", "不在年龄", "schooling.age", "没有的村", "lists.village.unknown"));
            assertThat(listed(office)).extracting(row -> row.get("student")).containsExactlyInAnyOrder("好行", "次数写错");
        }

        @Test
        void otherWordsForAnAbsenceAndACountAreUnderstoodAndABadCountBecomesANote() {
            take(office, SchoolingLayouts.messy(folder.resolve("messy.xlsx")));

            assertThat(listed(office)).filteredOn(row -> row.get("student").equals("好行")).singleElement().satisfies(row -> assertThat(row)
                    .containsEntry("absence", "辍学").containsEntry("visits", "2").containsEntry("found_on", "2026-03-07").containsEntry("guardian", "王德胜"));
            assertThat(listed(office)).filteredOn(row -> row.get("student").equals("次数写错")).singleElement().satisfies(row -> {
                assertThat(row).containsEntry("absence", "延缓入学").containsEntry("visits", "0");
                assertThat(row.get("note")).contains("多次");
            });
        }
    }

    @Nested
    class OnPaper {

        @Test
        void theOfficesOwnSheetPrints() {
            takeSample();
            Path sheet = folder.resolve("sheet.pdf");

            var outcome = office.wiring.schooling.print().ledger(CaseFilter.ALL, org.townledger.sheets.Paper.A3_LANDSCAPE,
                    org.townledger.sheets.LedgerSheet.Audience.OFFICE, sheet);

            assertThat(outcome).isInstanceOf(org.townledger.cases.PrintLedger.Outcome.Printed.class);
            assertThat(sheet).isNotEmptyFile();
        }

        @Test
        void aVersionForTheWallIsRefusedAndSaysWhy() {
            takeSample();
            Path sheet = folder.resolve("public.pdf");

            var outcome = office.wiring.schooling.print().ledger(CaseFilter.ALL, org.townledger.sheets.Paper.A3_LANDSCAPE,
                    org.townledger.sheets.LedgerSheet.Audience.PUBLIC, sheet);

            assertThat(outcome).isInstanceOfSatisfying(org.townledger.cases.PrintLedger.Outcome.Refused.class,
                    refused -> assertThat(office.wiring.wording.say(refused.reason())).contains("未成年人").contains("第二十八条"));
            assertThat(Files.exists(sheet)).isFalse();
        }

        @Test
        void noColumnIsPublicWhateverElseItIsCalled() {
            LedgerWords words = office.store.read(tx -> LedgerWords.of(tx, office.wiring.lists, office.wiring.wording));

            assertThat(office.wiring.schooling.ledger().columns(words)).isNotEmpty().noneMatch(column -> column.isPublic());
        }
    }
}
