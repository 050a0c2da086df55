package org.townledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Column;
import org.townledger.columns.RawCell;
import org.townledger.identity.IdNumber;
import org.townledger.workbook.SourceTable.Why;

/** The sample workbooks as offices keep them. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    @Nested
    class TheHousingLedger {

        private final SourceSheet sheet = sheet("housing.xlsx");
        private final Header header = new HeaderFinder(TestLedger.ALL).find(sheet).orElseThrow();
        private final MappingProposal proposal = MappingProposal.propose(header, sheet, TestLedger.ALL);
        private final SourceTable table = new TableReader().read(sheet, header, proposal.mapping());

        @Test
        void hasItsHeaderInRowsThreeAndFour() {
            assertThat(header.firstRow()).isEqualTo(2);
            assertThat(header.lastRow()).isEqualTo(3);
            assertThat(header.columns()).hasSize(23);
        }

        @Test
        void fillsEveryColumn() {
            assertThat(proposal.missing(TestLedger.ALL)).isEmpty();
            assertThat(proposal.columns()).allMatch(proposed -> proposed.certainty() == MappingProposal.Certainty.EXACT);
        }

        @Test
        void hasTwoHundredCasesAndSaysWhatElseStoodThere() {
            assertThat(table.rows()).hasSize(200);
            assertThat(table.rows().getFirst().rowNumber()).isEqualTo(5);
            assertThat(table.tally()).isEqualTo(Map.of(Why.TITLE, 2, Why.TOTAL, 1, Why.EMPTY, 1, Why.SIGNATURE, 1));
        }

        @Test
        void hasNoCellThatCannotBeRead() {
            assertThat(table.rows()).flatExtracting(row -> row.values().problems()).isEmpty();
        }

        @Test
        void keepsTheDigitsThatASpreadsheetLeftOfAnIdNumber() {
            assertThat(table.rows()).extracting(row -> row.values().get(TestLedger.ID))
                    .filteredOn(IdNumber.Damaged.class::isInstance).isNotEmpty();
        }

        @Test
        void keepsACellThatBeginsWithAnEqualsSignAsText() {
            assertThat(table.rows().get(3).values().get(TestLedger.NOTE)).isEqualTo("=cmd|calc");
        }
    }

    @Nested
    class TheHousingLedgerSavedInAnotherFormat {

        @TempDir
        private Path folder;
        private final SourceSheet original = sheet("housing.xlsx");

        @Test
        void asXlsHoldsTheSameCases() throws IOException {
            Path file = folder.resolve("housing.xls");
            try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
                var copy = book.createSheet("台账");
                var dated = book.createCellStyle();
                dated.setDataFormat((short) 14);
                for (int r = 0; r < original.rows().size(); r++) {
                    var row = copy.createRow(r);
                    for (int c = 0; c < original.rows().get(r).size(); c++) {
                        switch (original.cell(r, c)) {
                            case RawCell.Number(var value, boolean isDate) -> {
                                row.createCell(c).setCellValue(value.doubleValue());
                                row.getCell(c).setCellStyle(isDate ? dated : row.getCell(c).getCellStyle());
                            }
                            case RawCell other -> row.createCell(c).setCellValue(other.shown());
                        }
                    }
                }
                original.merges().forEach(m -> copy.addMergedRegion(
                        new CellRangeAddress(m.firstRow(), m.lastRow(), m.firstColumn(), m.lastColumn())));
                book.write(out);
            }
            assertThat(values(opened(file))).isEqualTo(values(original));
        }

        @Test
        void asCsvInGb18030HoldsTheSameCases() throws IOException {
            var text = new StringBuilder();
            for (List<RawCell> row : original.rows()) {
                text.append(row.stream().map(cell -> '"' + asExcelSavesIt(cell).replace("\"", "\"\"") + '"').collect(Collectors.joining(","))).append("\r\n");
            }
            Path file = Files.write(folder.resolve("housing.csv"), text.toString().getBytes(Charset.forName("GB18030")));
            assertThat(values(opened(file))).isEqualTo(values(original));
        }

        private static String asExcelSavesIt(RawCell cell) {
            boolean isLong = cell instanceof RawCell.Number(var value, boolean dated) && value.precision() - value.scale() > 11;
            return isLong ? cell.shown().replaceFirst("(\\d)(\\d{5}).*", "$1.$2E+17") : cell.shown();
        }

        /** The values of every column in every row, as a program reads them. */
        private static List<List<String>> values(SourceSheet sheet) {
            Header header = new HeaderFinder(TestLedger.ALL).find(sheet).orElseThrow();
            Mapping mapping = MappingProposal.propose(header, sheet, TestLedger.ALL).mapping();
            return new TableReader().read(sheet, header, mapping).rows().stream()
                    .map(row -> TestLedger.ALL.stream().map(column -> value(row, column)).toList()).toList();
        }

        /** How many digits are left of a damaged number depends on the format. */
        private static String value(SourceRow row, Column<?, ?> column) {
            return row.values().get(column) instanceof IdNumber.Damaged ? "damaged" : String.valueOf(row.values().get(column));
        }
    }

    @Nested
    class TheRegister {

        private static final Column<Object, String> NUMBER = Column.of("household_no", "户编号", CellTypes.TEXT, any -> null);
        private static final Column<Object, String> VILLAGE = Column.of("village", "嘎查村", CellTypes.TEXT, any -> null);
        private static final Column<Object, String> NAME = Column.of("name", "姓名", CellTypes.NAME, any -> null);
        private static final Column<Object, String> RELATION = Column.of("relation", "与户主关系", CellTypes.TEXT, any -> null);
        private static final Column<Object, IdNumber> ID = Column.of("id_number", "公民身份号码", CellTypes.ID_NUMBER, any -> null);
        private static final List<Column<Object, ?>> COLUMNS = List.of(NUMBER, VILLAGE, NAME, RELATION, ID);

        private final SourceSheet sheet = sheet("households.xlsx");
        private final Header header = new HeaderFinder(COLUMNS).find(sheet).orElseThrow();

        @Test
        void hasOneRowAPersonAndTheHouseholdsCellsOnEachOfThem() {
            var rows = new TableReader().read(sheet, header, MappingProposal.propose(header, COLUMNS).mapping()).rows();
            assertThat(rows).hasSize(528);
            assertThat(rows).allSatisfy(row -> assertThat(row.values().get(NUMBER)).isNotNull());
            assertThat(rows.get(2).values().get(NAME)).isEqualTo("图雅");
            assertThat(rows.get(2).values().get(NUMBER)).isEqualTo("150623100000002");
            assertThat(rows.get(2).values().get(VILLAGE)).isEqualTo("巴郎庙村");
            assertThat(rows.get(2).cells().getFirst().shown()).as("the row as it was").isEmpty();
        }

        @Test
        void isLeftAsItIsWhereNothingIsMerged() {
            var unmerged = new SourceSheet(sheet.name(), false, sheet.rows(), List.of());
            var rows = new TableReader().read(unmerged, header, MappingProposal.propose(header, COLUMNS).mapping()).rows();
            assertThat(rows.get(2).values().get(NUMBER)).isNull();
        }
    }

    private static SourceSheet sheet(String file) {
        return opened(SAMPLES.resolve(file));
    }

    private static SourceSheet opened(Path file) {
        return switch (new OpenWorkbook().open(file)) {
            case Opening.Opened(SourceWorkbook workbook) -> workbook.sheets().getFirst();
            case Opening.Refused refused -> throw new AssertionError(refused.toString());
        };
    }
}
