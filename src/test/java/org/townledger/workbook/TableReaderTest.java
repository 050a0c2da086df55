package org.townledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.townledger.columns.RawCell;
import org.townledger.workbook.SourceTable.Skipped;
import org.townledger.workbook.SourceTable.Why;

class TableReaderTest {

    @Nested
    class RowsThatAreNoCases {

        @Test
        void arePassedOverAndToldByNumber() {
            SourceTable table = read("""
                    危房改造台账
                    填报单位：某镇
                    序号|村名|户主|身份证|危房等级|备注
                    1|2|3|4|5|6
                    #1|三段地村|巴图|150699199003192211|C|

                    小  计|#1
                    危房改造台账
                    填报单位：某镇
                    序号|村名|户主|身份证|危房等级|备注
                    一、洪山塘村
                    #2|洪山塘村|宋娜杰|150699195112146152|D|合计两间
                    合计||2户
                    注：等级以鉴定报告为准。
                    填表人： 审核人： 联系电话：
                    单位负责人（签字）|||2026年11月5日""");
            assertThat(table.rows()).extracting(SourceRow::rowNumber).containsExactly(5, 12);
            assertThat(table.skipped()).containsExactly(
                    new Skipped(1, Why.TITLE), new Skipped(2, Why.TITLE), new Skipped(4, Why.COLUMN_NUMBERS),
                    new Skipped(6, Why.EMPTY), new Skipped(7, Why.TOTAL), new Skipped(8, Why.REPEATED_HEADER),
                    new Skipped(9, Why.REPEATED_HEADER), new Skipped(10, Why.REPEATED_HEADER), new Skipped(11, Why.SECTION),
                    new Skipped(13, Why.TOTAL), new Skipped(14, Why.SIGNATURE), new Skipped(15, Why.SIGNATURE),
                    new Skipped(16, Why.SIGNATURE));
            assertThat(table.tally()).containsEntry(Why.TOTAL, 2).containsEntry(Why.SIGNATURE, 3);
        }

        @Test
        void areNotWhatLooksLittleLikeThem() {
            assertThat(read("""
                    村名|户主|身份证|危房等级|备注
                    三段地村|合计明|150699199003192211|C|
                    三段地村|负责||D|
                    注东村|说明|||
                    |小计平|150699195112146152|C|总计三次上门""").rows()).hasSize(4);
        }
    }

    @Nested
    class Amounts {

        @Test
        void countInTheUnitOfTheirHeading() {
            assertThat(subsidies("补助金额（万元）", "#2.8", "2.8", "２．８", "28000元", "2.8万元")).containsExactly(
                    money("28000"), money("28000"), money("28000"), money("28000"), money("28000"));
        }

        @Test
        void countInYuanWhereNoUnitIsSaid() {
            assertThat(subsidies("补助金额", "#8000", "8,000", "0.8万元")).containsExactly(money("8000"), money("8000"), money("8000"));
        }

        @Test
        void keepTheCellAsItWasForTheReport() {
            SourceRow row = read("村名|户主|危房等级|补助金额（万元）\n三段地村|巴图|C|2.8").rows().getFirst();
            assertThat(row.values().raw(TestLedger.SUBSIDY)).isEqualTo(RawCell.text("2.8"));
            assertThat(row.cells()).contains(RawCell.text("2.8"));
        }

        private List<BigDecimal> subsidies(String heading, String... cells) {
            String rows = "村名|户主|危房等级|" + heading + "\n三段地村|巴图|C|" + String.join("\n三段地村|巴图|C|", cells);
            return read(rows).rows().stream().map(row -> row.values().get(TestLedger.SUBSIDY)).toList();
        }

        private BigDecimal money(String yuan) {
            return new BigDecimal(yuan).setScale(2);
        }
    }

    @Test
    void columnsThatNobodyKnowsAreKeptAsNotes() {
        SourceRow row = read("村名|户主|危房等级|民族|包联\\n干部|\n三段地村|巴图|C|蒙古族|萧明|要回访").rows().getFirst();
        assertThat(row.values().notes()).isEqualTo(Map.of("民族", "蒙古族", "包联 干部", "萧明", "F", "要回访"));
    }

    @Test
    void hiddenRowsAreReadAndAMergedCellHoldsForAllItsRows() {
        SourceTable table = read("村名|户主|危房等级\n三段地村|巴图|C\n|图雅|D\n|孟克|C", new Merge(1, 0, 3, 0));
        assertThat(table.rows()).extracting(row -> row.values().get(TestLedger.VILLAGE)).containsOnly("三段地村").hasSize(3);
    }

    @Test
    void aLongTableTellsHowFarItIsAndStopsWhenInterrupted() {
        SourceSheet sheet = TestSheet.of("村名|户主|危房等级\n" + "三段地村|巴图|C\n".repeat(2000).strip());
        Header header = new HeaderReader(sheet).header(0, 0);
        Mapping mapping = MappingProposal.propose(header, TestLedger.ALL).mapping();
        var told = IntStream.builder();
        new TableReader().read(sheet, header, mapping, told::add);
        assertThat(told.build()).containsExactly(500, 1000, 1500, 2000, 2000);

        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new TableReader().read(sheet, header, mapping)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).as("the interrupt is left for whoever sent it").isTrue();
        }
    }

    private static SourceTable read(String lines, Merge... merges) {
        SourceSheet sheet = TestSheet.of(lines, merges);
        Header header = new HeaderFinder(TestLedger.ALL).find(sheet).orElseThrow();
        return new TableReader().read(sheet, header, MappingProposal.propose(header, sheet, TestLedger.ALL).mapping());
    }
}
