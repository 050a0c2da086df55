package org.townledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.townledger.workbook.MappingProposal.Certainty;

/** The layouts that offices use for one and the same ledger. */
class HeaderFinderTest {

    private static final String CASE = "\n#1|三段地村|3社|巴图|150699199003192211|#2|17632604067";

    @Nested
    class AHeaderOfOneRow {

        @Test
        void standsInTheFirstRowWithoutATitle() {
            Header header = find(TestSheet.of("序号|村名|户主姓名|户主身份证号|危房等级|评定时间|改造竣工时间|备注" + CASE));
            assertThat(header.firstRow()).isZero();
            assertThat(header.lastRow()).isZero();
            assertThat(fields(header)).isEqualTo(Map.of("村名", "village", "户主姓名", "head", "户主身份证号", "id_number",
                    "危房等级", "grade", "评定时间", "appraised_on", "改造竣工时间", "finished_on", "备注", "note"));
        }

        @Test
        void standsBelowATitleAndAnEmptyRowWithLineBreaksInItsHeadings() {
            Header header = find(TestSheet.of("""
                    2025年农村牧区危房改造台账

                    序号|所在\\n嘎查村|姓 名|身 份 证\\n号 码|联系\\n电话|房屋面积\\n（平方米）|鉴定\\n等级|补助资金\\n（元）|是否\\n销号"""
                    + CASE));
            assertThat(header.firstRow()).isEqualTo(2);
            assertThat(fields(header).values()).containsExactlyInAnyOrder(
                    "village", "head", "id_number", "phone", "area", "grade", "subsidy", "closed");
        }

        @Test
        void isFoundThirtyRowsDown() {
            assertThat(find(TestSheet.of("填表说明：\n" + "1.本表由嘎查村填报。\n".repeat(28) + "序号|行政村|户主|公民身份号码|房屋等级" + CASE)).firstRow())
                    .isEqualTo(29);
        }

        @Test
        void isTakenFromThePageOnWhichItStandsFirst() {
            assertThat(find(TestSheet.of("村名|户主姓名|身份证|危房等级" + CASE + "\n村名|户主姓名|身份证|危房等级" + CASE)).firstRow()).isZero();
        }
    }

    @Nested
    class AHeaderOfTwoRows {

        private static final String GROUPS = "序号|所在位置||户主信息|||鉴定情况||补助资金|备注";
        private static final String HEADINGS = "|嘎查村|社|姓名|身份证号码|家庭人口|鉴定等级|鉴定时间||";

        @Test
        void hasMergedGroups() {
            Header header = find(TestSheet.of("敖勒召其镇台账\n填报单位：某镇|||||||填报日期：2026年11月5日\n" + GROUPS + "\n" + HEADINGS + CASE,
                    new Merge(0, 0, 0, 9), new Merge(2, 0, 3, 0), new Merge(2, 1, 2, 2), new Merge(2, 3, 2, 5),
                    new Merge(2, 6, 2, 7), new Merge(2, 8, 3, 8), new Merge(2, 9, 3, 9)));
            assertThat(header.firstRow()).isEqualTo(2);
            assertThat(header.lastRow()).isEqualTo(3);
            assertThat(header.columns()).extracting(SourceColumn::group)
                    .containsExactly("", "所在位置", "所在位置", "户主信息", "户主信息", "户主信息", "鉴定情况", "鉴定情况", "", "");
            assertThat(header.columns()).extracting(SourceColumn::heading).contains("补助资金", "备注", "序号");
        }

        @Test
        void hasGroupsThatNobodyMerged() {
            Header header = find(TestSheet.of(GROUPS + "\n" + HEADINGS + CASE));
            assertThat(header.columns()).extracting(SourceColumn::group)
                    .containsExactly("", "所在位置", "所在位置", "户主信息", "户主信息", "户主信息", "鉴定情况", "鉴定情况", "", "");
        }

        @Test
        void tellsEqualHeadingsApartByTheirGroups() {
            Header header = find(TestSheet.of("""
                    户主||监护人||鉴定||验收|
                    姓名|身份证号|姓名|身份证号|时间|等级|时间|结果""" + CASE));
            assertThat(fields(header)).isEqualTo(Map.of("户主 姓名", "head", "户主 身份证号", "id_number", "鉴定 时间", "appraised_on",
                    "鉴定 等级", "grade", "验收 时间", "accepted_on", "验收 结果", "result"));
        }

        @Test
        void tellsAWidowsColumnsFromTheHeadsEvenWhereHersComeFirst() {
            Header header = find(TestSheet.of("""
                    监护人||户主信息|||鉴定情况
                    姓名|联系电话|姓名|身份证号码|联系电话|鉴定等级""" + CASE));
            assertThat(fields(header)).containsEntry("户主信息 姓名", "head").containsEntry("户主信息 联系电话", "phone")
                    .doesNotContainKeys("监护人 姓名", "监护人 联系电话");
        }

        @Test
        void keepsGroupsThatNoColumnNeeded() {
            Header header = find(TestSheet.of("""
                    基本信息|||房屋信息||
                    村名|户主姓名|身份证号|建造年代|房屋结构|建筑面积㎡""" + CASE,
                    new Merge(0, 0, 0, 2), new Merge(0, 3, 0, 5)));
            assertThat(header.firstRow()).isZero();
            assertThat(header.lastRow()).isEqualTo(1);
            assertThat(fields(header)).hasSize(6);
        }
    }

    @Test
    void aHeaderOfThreeRowsIsRead() {
        Header header = find(TestSheet.of("""
                序号|户主信息|||改造情况||||
                |姓名|身份证号码|村名|方式|时间||||备注
                |||||开工|竣工|验收||""" + CASE));
        assertThat(header.lastRow()).isEqualTo(2);
        assertThat(fields(header).values()).contains("head", "id_number", "village", "repair", "started_on", "finished_on", "accepted_on");
    }

    @Test
    void aSheetOfInstructionsHasNone() {
        assertThat(new HeaderFinder(TestLedger.ALL).find(TestSheet.of("""
                填表说明
                一、本表由各嘎查村填写，镇政府汇总
                二、身份证号码请以文本格式填写
                字段|说明
                鉴定等级|分为A、B、C、D四级"""))).isEmpty();
    }

    @Test
    void aFilledColumnWithoutAHeadingIsKept() {
        Header header = find(TestSheet.of("村名|户主姓名|身份证号||危房等级\n三段地村|巴图|150699199003192211|低保|C级"));
        assertThat(header.columns()).hasSize(5);
        assertThat(header.columns().get(3).label()).isEqualTo("D");
    }

    private static Header find(SourceSheet sheet) {
        return new HeaderFinder(TestLedger.ALL).find(sheet).orElseThrow(() -> new AssertionError("no header found"));
    }

    /** Label to field, of what the proposal maps with at least some certainty. */
    static Map<String, String> fields(Header header) {
        var fields = new TreeMap<String, String>();
        MappingProposal proposal = MappingProposal.propose(header, TestLedger.ALL);
        for (var proposed : proposal.columns()) {
            if (proposed.target() instanceof Target.ToColumn(var column)) {
                assertThat(proposed.certainty()).isNotEqualTo(Certainty.NONE);
                fields.put(proposed.source().label().replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", proposed.source().group().isEmpty() ? "" : " "), column.field());
            }
        }
        return fields;
    }

    @Nested
    class Units {

        @Test
        void inAHeadingAreTold() {
            assertThat(units("补助金额（万元）", "补助资金/元", "补助资金万元", "补助资金\\n(单位:千元)", "单元", "面积（㎡）"))
                    .containsExactly(MoneyUnit.TEN_THOUSAND_YUAN, MoneyUnit.YUAN, MoneyUnit.TEN_THOUSAND_YUAN,
                            MoneyUnit.THOUSAND_YUAN, MoneyUnit.NOT_SAID, MoneyUnit.NOT_SAID);
        }

        @Test
        void aboveTheTableHoldWhereTheHeadingSaysNone() {
            SourceSheet sheet = TestSheet.of("台账|||单位：万元\n村名|户主|补助资金|其中自筹（元）");
            assertThat(new HeaderReader(sheet).header(1, 1).columns()).extracting(SourceColumn::unit)
                    .containsExactly(MoneyUnit.TEN_THOUSAND_YUAN, MoneyUnit.TEN_THOUSAND_YUAN, MoneyUnit.TEN_THOUSAND_YUAN, MoneyUnit.YUAN);
        }

        private List<MoneyUnit> units(String... headings) {
            return new HeaderReader(TestSheet.of(String.join("|", headings))).header(0, 0).columns().stream()
                    .map(SourceColumn::unit).toList();
        }
    }
}
