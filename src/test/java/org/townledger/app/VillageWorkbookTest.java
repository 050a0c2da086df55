package org.townledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.cases.CaseAct;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.ImportAnswers;
import org.townledger.cases.RowPlan;
import org.townledger.cases.RowQuestion;
import org.townledger.columns.Column;
import org.townledger.housing.HousingCase;
import org.townledger.lists.SourceFile;
import org.townledger.workbook.SourceRow;
import org.townledger.workbook.SourceTable;

@DisplayName("A workbook that went out and came back")
class VillageWorkbookTest {

    private static final String SANDUANDI = "150623100206";

    @TempDir
    Path folder;
    private TownOffice office;
    private Path workbook;

    @BeforeEach
    void sendOut() {
        office = new TownOffice(folder.resolve("data"));
        office.take(HousingTruth.SAMPLES.resolve("housing.xlsx"));
        workbook = folder.resolve("三段地村.xlsx");
        assertThat(office.wiring.housing.export().forVillage(SANDUANDI, workbook)).isEmpty();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private HousingCase firstOfTheVillage() {
        return office.wiring.housing.list().now(CaseFilter.ALL.inVillage(SANDUANDI).open()).rows().getFirst();
    }

    /** The workbook as it comes back after the village has typed something into the first row's cell. */
    private SourceFile edited(String field, Object value) {
        SourceFile source = office.read(workbook);
        SourceFile.Table table = source.tables().getFirst();
        SourceRow row = table.rows().getFirst();
        var changed = new SourceRow(row.rowNumber(), put(row, columnOf(table, field), value), row.cells());
        var rows = new java.util.ArrayList<>(table.rows());
        rows.set(0, changed);
        return source.with(table, new SourceFile.Table(table.sheet(), table.header(), table.proposal(), table.mapping(),
                new SourceTable(rows, table.content().skipped())));
    }

    private static Column<?, ?> columnOf(SourceFile.Table table, String field) {
        return table.mapping().entries().stream().map(entry -> entry.target())
                .flatMap(target -> target instanceof org.townledger.workbook.Target.ToColumn(Column<?, ?> to) ? java.util.stream.Stream.of(to) : java.util.stream.Stream.empty())
                .filter(to -> to.field().equals(field)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <V> org.townledger.columns.RowValues put(SourceRow row, Column<?, V> column, Object value) {
        return row.values().with(column, (V) value);
    }

    private RowPlan<HousingCase> taken(SourceFile file, ImportAnswers answers) {
        return office.wiring.housing.imports().run(TownOffice.CLERK, file, answers, _ -> { }).plan().rows().getFirst();
    }

    @Test
    void changesNothingWhereTheVillageChangedNothing() {
        var before = office.listed();

        var plan = office.take(workbook).plan();

        assertThat(plan.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.verdict()).isInstanceOf(RowPlan.Verdict.Unchanged.class));
        assertThat(office.listed()).isEqualTo(before);
    }

    @Test
    void updatesTheCaseThatItNames() {
        var number = firstOfTheVillage().file().numberText();

        taken(edited("phone", "13800138000"), ImportAnswers.NONE);

        assertThat(office.listed()).filteredOn(row -> row.get("case_number").equals(number)).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("phone", "13800138000"));
        assertThat(office.listed()).hasSize(200);
    }

    @Test
    void leavesAloneWhatTheClerkChangedSinceAndTheVillageDidNot() {
        var house = firstOfTheVillage();
        office.wiring.housing.save().run(TownOffice.CLERK, house.with(house.file().assigned("苏日娜")));

        taken(edited("phone", "13800138000"), ImportAnswers.NONE);

        assertThat(firstOfTheVillage().file()).satisfies(file -> {
            assertThat(file.assignedTo()).isEqualTo("苏日娜");
            assertThat(file.concerned().phone()).isEqualTo("13800138000");
        });
    }

    @Nested
    class WhereBothChangedTheSameField {

        private HousingCase house;

        @BeforeEach
        void clerkChanges() {
            house = firstOfTheVillage();
            office.wiring.housing.save().run(TownOffice.CLERK, house.with(house.file().assigned("苏日娜")));
        }

        @Test
        void bothAreShownAndTheLedgersStaysUntilSheChooses() {
            var row = taken(edited("assigned_to", "巴图"), ImportAnswers.NONE);

            assertThat(row.questions()).containsExactly(
                    new RowQuestion.WhichValue(house.file().numberText(), "assigned_to", "责任人", "苏日娜", "巴图"));
            assertThat(firstOfTheVillage().file().assignedTo()).isEqualTo("苏日娜");
        }

        @Test
        void theWorkbooksCountsWhereSheChoseIt() {
            var choice = new ImportAnswers(Map.of(), Set.of(), Set.of(ImportAnswers.conflictKey(house.file().numberText(), "assigned_to")));

            taken(edited("assigned_to", "巴图"), choice);

            assertThat(firstOfTheVillage().file().assignedTo()).isEqualTo("巴图");
        }
    }

    @Test
    void doesNotMoveACaseThroughItsLife() {
        var row = taken(edited("state", org.townledger.cases.CaseState.CLOSED), ImportAnswers.NONE);

        assertThat(row.verdict()).isInstanceOf(RowPlan.Verdict.Unchanged.class);
    }

    @Test
    void doesNotTouchACaseThatWasClosedSince() {
        var house = firstOfTheVillage();
        office.wiring.housing.save().run(TownOffice.CLERK, house.with(new org.townledger.housing.OtherHouse("镇区楼房", org.townledger.housing.Grade.A)));
        office.wiring.housing.move().run(TownOffice.CLERK, house.file().id(), CaseAct.CLOSE, java.time.LocalDate.parse("2026-11-01"), null);

        var row = taken(edited("phone", "13800138000"), ImportAnswers.NONE);

        assertThat(row.verdict()).isInstanceOfSatisfying(RowPlan.Verdict.Refused.class,
                refused -> assertThat(((RowPlan.Reason) refused.reasons().getFirst()).text().key()).isEqualTo("cases.save.closed"));
    }

    @Test
    void theWholeLedgerWrittenOutAndReadIntoANewFolderIsTheSameLedger() {
        Path whole = folder.resolve("全部.xlsx");
        assertThat(office.wiring.housing.export().run(CaseFilter.ALL, whole)).isEmpty();

        try (var fresh = new TownOffice(folder.resolve("fresh"))) {
            fresh.take(whole);

            assertThat(fresh.listed()).isEqualTo(office.listed());
        }
    }

    @Test
    void casesThatBringTheirNumbersAndNewOnesBelowThemDoNotCollide() {
        Path whole = folder.resolve("全部.xlsx");
        assertThat(office.wiring.housing.export().run(CaseFilter.ALL, whole)).isEmpty();

        try (var fresh = new TownOffice(folder.resolve("fresh"))) {
            SourceFile source = fresh.read(whole);
            SourceFile.Table table = source.tables().getFirst();
            SourceRow first = table.rows().getFirst();
            var rows = new java.util.ArrayList<>(table.rows());
            rows.set(0, new SourceRow(first.rowNumber(), first.values().without(columnOf(table, "case_number")), first.cells()));
            fresh.wiring.housing.imports().run(TownOffice.CLERK, source.with(table, new SourceFile.Table(table.sheet(), table.header(),
                    table.proposal(), table.mapping(), new SourceTable(rows, table.content().skipped()))), ImportAnswers.NONE, _ -> { });

            assertThat(fresh.listed()).hasSize(200).last().satisfies(row -> assertThat(row).containsEntry("case_number", "住〔2026〕0201号"));
            Map<String, String> voided = fresh.store.read(tx -> fresh.wiring.numbers.voided(tx, fresh.wiring.housing.ledger().name()));
            assertThat(voided).containsOnlyKeys("住〔2026〕0001号");
        }
    }
}
