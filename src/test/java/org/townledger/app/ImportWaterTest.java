package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.ImportLedger;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.ListCases;
import org.townledger.lists.ReadSource;
import org.townledger.water.WaterCase;

@DisplayName("Taking in an old water ledger")
class ImportWaterTest {

    private static final Path SAMPLE = HousingTruth.SAMPLES.resolve("water.xlsx");

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

    private ImportLedger.Imported<WaterCase> take(Path file) {
        LedgerWords words = office.store.read(tx -> LedgerWords.of(tx, office.wiring.lists, office.wiring.wording));
        var source = (ReadSource.Outcome.Read) office.wiring.sources.read(file, office.wiring.water.ledger().columns(words), _ -> { });
        return office.wiring.water.imports().run(TownOffice.CLERK, source.file(), ImportAnswers.NONE, _ -> { });
    }

    private List<Map<String, String>> listed() {
        return listed(office.wiring.water.list().now(CaseFilter.ALL));
    }

    private static List<Map<String, String>> listed(ListCases.Listing<WaterCase> listing) {
        var rows = new ArrayList<Map<String, String>>();
        for (WaterCase water : listing.rows()) {
            rows.add(listing.columns().stream().collect(Collectors.toMap(column -> column.field(), column -> column.plainOf(water))));
        }
        return rows;
    }

    @Test
    void everyRowOfTheTruthIsFoundAgainFieldByField() {
        take(SAMPLE);

        assertThat(WaterTruth.comparable(listed())).containsExactlyElementsOf(WaterTruth.rows());
    }

    @Test
    void theSameHoldsForAOneRowHeaderWithoutATitle() {
        take(WaterLayouts.oneRowHeaderWithoutTitle(folder.resolve("饮水.xlsx")));

        assertThat(WaterTruth.comparable(listed())).containsExactlyElementsOf(WaterTruth.rows());
    }

    @Test
    void theSameHoldsForAnEmptyRowUnderTheTitleAndLineBreaksInHeadings() {
        take(WaterLayouts.emptyRowAndLineBreaks(folder.resolve("台账（最终）.xlsx")));

        assertThat(WaterTruth.comparable(listed())).containsExactlyElementsOf(WaterTruth.rows());
    }

    @Test
    void theSameHoldsForCsvInTheOfficesOldEncoding() {
        take(WaterLayouts.csvInGb18030(folder.resolve("导出.csv")));

        assertThat(WaterTruth.comparable(listed())).containsExactlyElementsOf(WaterTruth.rows());
    }

    @Test
    void damagedNumbersAreFlaggedAndNoneIsGuessed() {
        var imported = take(SAMPLE);
        long damaged = WaterTruth.rows().stream().filter(row -> row.get("id_damaged").equals("true")).count();

        assertThat(damaged).isPositive();
        assertThat((long) imported.plan().tally().questions()).isEqualTo(damaged);
        assertThat(listed()).filteredOn(row -> row.get("id_damaged").equals("true")).hasSize((int) damaged)
                .allSatisfy(row -> assertThat(row.get("id_number")).isEmpty());
    }

    @Test
    void whatTheOldSheetSaysOfTheSupplyAndTheWorksIsKept() {
        take(SAMPLE);

        assertThat(listed().getFirst()).containsEntry("case_number", "水〔2026〕0001号").containsEntry("supply", "拉水")
                .containsEntry("supply_mode", "分散供水").containsEntry("households", "29").containsEntry("persons", "115")
                .containsEntry("description", "机井出水量小").containsEntry("source", "12314热线").containsEntry("measure", "更换水泵")
                .containsEntry("assigned_to", "于强鹏").containsEntry("outcome", "整改中").containsEntry("note", "");
    }

    @Test
    void anIssueThatIsMendedWaitsForItsAcceptanceAndAnotherIsUnderWay() {
        take(SAMPLE);

        assertThat(listed()).allSatisfy(row -> assertThat(row.get("state"))
                .isEqualTo(row.get("fixed_on").isEmpty() ? "under_way" : "awaiting_acceptance"));
    }

    @Test
    void whatFailsOneIndicatorIsUnsafeAndTheRestIsUnknownWithoutTheWatersQuality() {
        take(SAMPLE);

        assertThat(listed()).allSatisfy(row -> {
            boolean fails = Integer.parseInt(row.get("litres")) < 20 || Integer.parseInt(row.get("minutes")) > 20
                    || Integer.parseInt(row.get("guarantee")) < 90;
            assertThat(row.get("safety")).isEqualTo(fails ? "unsafe" : "");
        });
    }

    @Test
    void aSecondImportOfTheSameFileChangesNothing() {
        take(SAMPLE);
        var before = listed();

        var again = take(SAMPLE);

        assertThat(again.plan().tally().unchanged()).isEqualTo(200);
        assertThat(listed()).isEqualTo(before);
    }

    @Test
    void anExportReadsInAgainWithoutAnyChange() {
        take(SAMPLE);
        var before = listed();
        Path book = folder.resolve("out.xlsx");
        office.wiring.water.export().run(CaseFilter.ALL, book);

        assertThat(take(book).plan().tally().unchanged()).isEqualTo(200);
        assertThat(listed()).isEqualTo(before);
    }

    @Test
    void byTheFactsOwnDatesAnIssueIsAsFarAsItWasThen() {
        take(SAMPLE);

        // The sample's third row: found 2026-04-05, mended 2026-04-16.
        var then = listed(office.wiring.water.list().on(LocalDate.parse("2026-04-10"), CaseFilter.ALL));

        assertThat(then).filteredOn(row -> row.get("case_number").equals("水〔2026〕0003号")).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("state", "under_way").containsEntry("fixed_on", "").containsEntry("outcome", ""));
        assertThat(then).allSatisfy(row -> assertThat(row.get("found_on")).isLessThanOrEqualTo("2026-04-10"));
    }
}
