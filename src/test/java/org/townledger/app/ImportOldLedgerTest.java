package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.PhotoPhase;
import org.townledger.cases.PhotoSource;
import org.townledger.cases.RowPlan;
import org.townledger.cases.RowQuestion;
import org.townledger.cases.UndoImport;

@DisplayName("Taking in an old housing ledger")
class ImportOldLedgerTest {

    @TempDir
    Path folder;
    private TownOffice office;

    @BeforeEach
    void open() {
        office = new TownOffice(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Nested
    class TheSampleOfTheOffice {

        @Test
        void everyRowOfTheTruthIsFoundAgainFieldByField() {
            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));

            assertThat(HousingTruth.comparable(office.listed())).containsExactlyElementsOf(HousingTruth.rows());
        }

        @Test
        void theSameHoldsForAOneRowHeaderWithoutATitle() {
            office.take(Layouts.oneRowHeaderWithoutTitle(folder.resolve("危房.xlsx")));

            assertThat(HousingTruth.comparable(office.listed())).containsExactlyElementsOf(HousingTruth.rows());
        }

        @Test
        void theSameHoldsForAnEmptyRowUnderTheTitleAndLineBreaksInHeadings() {
            office.take(Layouts.emptyRowAndLineBreaks(folder.resolve("台账（最终）.xlsx")));

            assertThat(HousingTruth.comparable(office.listed())).containsExactlyElementsOf(HousingTruth.rows());
        }

        @Test
        void theSameHoldsForCsvInTheOfficesOldEncoding() {
            office.take(Layouts.csvInGb18030(folder.resolve("导出.csv")));

            // The old encoding's CSV keeps no number cells: a damaged number arrives as 1.50699E+17.
            assertThat(HousingTruth.comparable(office.listed())).containsExactlyElementsOf(HousingTruth.rows());
        }

        @Test
        void damagedNumbersAreFlaggedAndNoneIsGuessed() {
            var imported = office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));

            assertThat(imported.plan().tally().questions()).isEqualTo(7);
            assertThat(office.listed()).filteredOn(row -> row.get("id_damaged").equals("true")).hasSize(7)
                    .allSatisfy(row -> assertThat(row.get("id_number")).isEmpty());
        }

        @Test
        void peopleWhomTheRegisterDoesNotHaveComeInAllTheSame() {
            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));

            assertThat(office.listed()).hasSize(200).allSatisfy(row -> assertThat(row.get("in_register")).isEqualTo("false"));
        }

        @Test
        void aRowThatTheOldLedgerCallsClosedComesInAsClosedByTheOldLedger() {
            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));

            assertThat(office.listed()).filteredOn(row -> !row.get("accepted_on").isEmpty())
                    .hasSize(97)
                    .allSatisfy(row -> assertThat(row).containsEntry("state", "closed").containsEntry("closed_in_old_ledger", "true"));
        }

        @Test
        void aSecondImportOfTheSameFileChangesNothing() {
            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
            var before = office.listed();

            var again = office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));

            assertThat(again.plan().tally().unchanged()).isEqualTo(200);
            assertThat(office.listed()).isEqualTo(before);
        }
    }

    @Test
    void aRunningNumberUnderTheHeadingOfTheCaseNumberNamesNoCase() throws java.io.IOException {
        Path sheet = java.nio.file.Files.writeString(folder.resolve("编号.csv"), """
                编号,户主,嘎查村,鉴定等级,鉴定时间
                1,白音,巴郎庙村,C,2026-03-01
                2,乌兰,巴郎庙村,D,2026-03-02
                """);

        office.take(sheet);

        assertThat(office.listed()).extracting(row -> row.get("case_number")).containsExactly("住〔2026〕0001号", "住〔2026〕0002号");
    }

    @Test
    void aCaseClosedBeforeItWasFoundStaysOutWithBothDays() throws java.io.IOException {
        Path sheet = java.nio.file.Files.writeString(folder.resolve("销号.csv"), """
                户主,嘎查村,鉴定等级,发现日期,销号日期
                白音,巴郎庙村,C,2025-03-01,2024-03-01
                """);

        var rows = office.take(sheet).plan().rows();

        assertThat(rows).singleElement().satisfies(row -> assertThat(((RowPlan.Verdict.Refused<?>) row.verdict()).reasons())
                .extracting(reason -> reason.text().key()).containsExactly("cases.import.closedBeforeFound"));
        assertThat(office.listed()).isEmpty();
    }

    @Test
    void aCaseOfWhichOnlyTheClosingDayIsKnownWasFoundByThen() throws java.io.IOException {
        Path sheet = java.nio.file.Files.writeString(folder.resolve("销号.csv"), """
                户主,嘎查村,鉴定等级,销号日期
                白音,巴郎庙村,C,2024-03-01
                """);

        office.take(sheet);

        assertThat(office.listed()).singleElement().satisfies(row -> assertThat(row).containsEntry("state", "closed")
                .containsEntry("found_on", "2024-03-01").containsEntry("closed_on", "2024-03-01"));
    }

    @Nested
    class AMessySheet {

        private List<RowPlan<org.townledger.housing.HousingCase>> rows;

        @BeforeEach
        void read() {
            rows = office.take(Layouts.messy(folder.resolve("messy.xlsx"))).plan().rows();
        }

        @Test
        void whatIsRightGoesInAndTheRestStaysOutWithItsReason() {
            assertThat(reasons()).containsExactlyInAnyOrderEntriesOf(Map.of(
                    "竣工早于开工", "cases.order",
                    "校验位不对", "columns.id.wrong",
                    "没有的村", "lists.village.unknown",
                    "两个三段地", "lists.village.ambiguous",
                    "没写村", "cases.import.villageMissing"));
            assertThat(office.listed()).extracting(row -> row.get("head"))
                    .containsExactlyInAnyOrder("好行", "老台账已销号", "等于号开头", "电话写错");
        }

        private Map<String, String> reasons() {
            return rows.stream().filter(RowPlan::isRefused).collect(java.util.stream.Collectors.toMap(
                    row -> row.source().cells().getFirst().shown(),
                    row -> {
                        String key = ((RowPlan.Verdict.Refused<?>) row.verdict()).reasons().getFirst().text().key();
                        return key.startsWith("columns.id") ? "columns.id.wrong" : key;
                    }));
        }

        @Test
        void anUnclearVillageIsAskedAbout() {
            assertThat(rows).flatExtracting(RowPlan::questions).filteredOn(RowQuestion.WhichVillage.class::isInstance)
                    .singleElement().satisfies(question -> assertThat(((RowQuestion.WhichVillage) question).candidates())
                            .extracting(village -> village.name()).containsExactly("三段地社区", "三段地村"));
        }

        @Test
        void theClerksAnswerLetsTheRowIn() {
            var answers = new ImportAnswers(Map.of("三段地", "150623100206"), java.util.Set.of(), java.util.Set.of());

            office.take(folder.resolve("messy.xlsx"), answers);

            assertThat(office.listed()).anySatisfy(row -> assertThat(row).containsEntry("head", "两个三段地").containsEntry("village", "三段地村"));
        }

        @Test
        void columnsThatTheLedgerDoesNotKnowAreKeptAsNotes() {
            assertThat(office.listed()).filteredOn(row -> row.get("head").equals("好行")).singleElement()
                    .satisfies(row -> assertThat(row.get("note")).contains("卫星图斑号：T-17"));
        }

        @Test
        void aCellThatBeginsWithAnEqualsSignIsText() {
            assertThat(office.listed()).filteredOn(row -> row.get("head").equals("等于号开头")).singleElement()
                    .satisfies(row -> assertThat(row.get("note")).contains("=cmd|calc"));
        }

        @Test
        void aTelephoneNumberThatIsNoneBecomesANoteAndKeepsNobodyOut() {
            assertThat(office.listed()).filteredOn(row -> row.get("head").equals("电话写错")).singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("phone", "").hasEntrySatisfying("note", note -> assertThat(note).contains("问邻居")));
        }

        @Test
        void aCaseClosedByTheOldLedgerSaysWhatOurRulesWouldHaveAskedFor() {
            var listing = office.wiring.housing.list().now(CaseFilter.ALL);

            assertThat(listing.rows()).filteredOn(house -> house.file().concerned().head().equals("老台账已销号")).singleElement()
                    .satisfies(house -> assertThat(house.file().oldLedgerGaps())
                            .contains("housing.close.acceptanceMissing", "housing.close.subsidyUnpaid"));
        }
    }

    @Nested
    class TakenBack {

        @Test
        void anImportIsUndoneAsOneAndItsNumbersBecomeVoidNotFree() {
            var imported = office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));

            var outcome = office.wiring.housing.undo().run(TownOffice.CLERK, imported.run());

            assertThat(outcome).isEqualTo(new UndoImport.Outcome.Undone(200));
            assertThat(office.listed()).isEmpty();
            Map<String, String> voided = office.store.read(tx -> office.wiring.numbers.voided(tx, office.wiring.housing.ledger().name()));
            assertThat(voided)
                    .hasSize(200).containsKey("住〔2026〕0001号");
        }

        @Test
        void theFileComesInAgainUnderNewNumbersAfterwards() {
            var imported = office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
            office.wiring.housing.undo().run(TownOffice.CLERK, imported.run());

            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));

            assertThat(office.listed()).hasSize(200).first().satisfies(row -> assertThat(row).containsEntry("case_number", "住〔2026〕0201号"));
        }

        @Test
        void anImportWhoseCasesHaveBeenWorkedOnStays() {
            var imported = office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
            var worked = office.wiring.housing.list().now(CaseFilter.ALL.open()).rows().getFirst();
            office.wiring.housing.save().run(TownOffice.CLERK, worked.with(worked.file().assigned("苏日娜")));

            var outcome = office.wiring.housing.undo().run(TownOffice.CLERK, imported.run());

            assertThat(outcome).isEqualTo(new UndoImport.Outcome.ChangedSince(List.of(worked.file().numberText())));
            assertThat(office.listed()).hasSize(200);
        }

        @Test
        void anImportStaysWhereAPhotoWasPutOnOneOfItsCases() throws java.io.IOException {
            var imported = office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
            var worked = office.wiring.housing.list().now(CaseFilter.ALL.open()).rows().getFirst();
            Path photo = folder.resolve("IMG_1.png");
            javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
            office.wiring.photoActs(TownOffice.CLERK).add().run(TownOffice.CLERK, worked.file().id(), PhotoPhase.BEFORE,
                    List.of(PhotoSource.of(photo)), (_, _, _) -> { });

            var outcome = office.wiring.housing.undo().run(TownOffice.CLERK, imported.run());

            assertThat(outcome).isEqualTo(new UndoImport.Outcome.ChangedSince(List.of(worked.file().numberText())));
        }

        @Test
        void itIsNotUndoneTwice() {
            var imported = office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
            office.wiring.housing.undo().run(TownOffice.CLERK, imported.run());

            assertThat(office.wiring.housing.undo().run(TownOffice.CLERK, imported.run()))
                    .isEqualTo(new UndoImport.Outcome.AlreadyUndone());
        }
    }

    @Nested
    class LookedAtOnADay {

        @Test
        void asRecordedItIsEmptyBeforeTheImportAndFullAfter() {
            office.isNow("2026-11-10T02:00:00Z");
            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
            var list = office.wiring.housing.list();

            assertThat(list.asRecorded(LocalDate.parse("2026-11-09"), CaseFilter.ALL).rows()).isEmpty();
            assertThat(TownOffice.listed(list.asRecorded(LocalDate.parse("2026-11-10"), CaseFilter.ALL))).isEqualTo(office.listed());
        }

        @Test
        void asRecordedItStillSaysWhatWasChangedLater() {
            office.isNow("2026-11-10T02:00:00Z");
            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
            var before = office.listed();
            office.isNow("2026-11-12T02:00:00Z");
            var house = office.wiring.housing.list().now(CaseFilter.ALL.open()).rows().getFirst();
            office.wiring.housing.save().run(TownOffice.CLERK, house.with(house.file().assigned("苏日娜")));

            assertThat(TownOffice.listed(office.wiring.housing.list().asRecorded(LocalDate.parse("2026-11-11"), CaseFilter.ALL))).isEqualTo(before);
        }

        @Test
        void byTheFactsOwnDatesACaseIsAsFarAsItWasThen() {
            office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));

            var then = TownOffice.listed(office.wiring.housing.list().on(LocalDate.parse("2024-07-01"), CaseFilter.ALL));

            // The sample's first row: appraised 2024-05-16, begun 2024-06-18, finished 2024-11-10.
            assertThat(then).filteredOn(row -> row.get("case_number").equals("住〔2026〕0001号")).singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("state", "under_way").containsEntry("started_on", "2024-06-18")
                            .containsEntry("finished_on", "").containsEntry("subsidy", "").containsEntry("closed_on", ""));
            assertThat(then).allSatisfy(row -> assertThat(row.get("found_on")).isLessThanOrEqualTo("2024-07-01"));
        }
    }
}
