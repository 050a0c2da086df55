package org.townledger.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.workbook.MappingProposal.Certainty;

class MappingProposalTest {

    @ParameterizedTest
    @CsvSource({
            "行政村,village", "所在嘎查,village", "嘎查村名称,village", "村民小组,group", "户主,head", "户主姓名,head",
            "公民身份号码,id_number", "身份证,id_number", "户主身份证号码,id_number", "身份证件号,id_number", "手机号码,phone",
            "联系方式,phone", "家庭人口数,people", "家庭人数,people", "农户类别,household_type", "建造年代,built", "建房时间,built",
            "房屋结构,structure", "建筑面积（平方米）,area", "危房等级,grade", "房屋等级,grade", "房屋安全等级,grade",
            "评定时间,appraised_on", "鉴定日期,appraised_on", "鉴定机构,appraiser", "改造类型,repair", "动工日期,started_on",
            "完工日期,finished_on", "竣工日期,finished_on", "竣工验收日期,accepted_on", "验收日期,accepted_on", "验收情况,result",
            "补助金额（万元）,subsidy", "补贴资金,subsidy", "销号日期,closed_on", "销号情况,closed", "备注说明,note"})
    void headingsOfOtherOfficesAreKnown(String heading, String field) {
        assertThat(proposed(heading).target()).isInstanceOfSatisfying(Target.ToColumn.class,
                target -> assertThat(target.column().field()).isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({"监理单位", "鉴定人", "监护人身份证号", "民族", "包联干部", "联系人", "开户行", "银行卡号", "改造原因", "申请日期", "公示起止", "宅基地证号",
            "经度", "整改责任人", "拨付时间", "档案编号", "村书记"})
    void whatTheLedgerDoesNotHaveBecomesANote(String heading) {
        assertThat(proposed(heading).target()).isEqualTo(new Target.AsNote());
        assertThat(proposed(heading).certainty()).isEqualTo(Certainty.NONE);
    }

    @ParameterizedTest
    @CsvSource({"序号", "序 号", "No.", "导入结论"})
    void runningNumbersAndOurOwnVerdictsAreIgnored(String heading) {
        assertThat(proposed(heading).target()).isEqualTo(new Target.Ignored());
    }

    @Test
    void oneColumnIsNeverFilledTwice() {
        Header header = header("户主|户主姓名|户名|姓名");
        assertThat(MappingProposal.propose(header, TestLedger.ALL).mapping().entries())
                .filteredOn(entry -> entry.target() instanceof Target.ToColumn).hasSize(1);
    }

    @Test
    void aHeadingThatNamesTheWrongThingLosesToItsCells() {
        SourceSheet sheet = TestSheet.of("""
                村名|户主姓名|鉴定情况时间|危房等级
                三段地村|巴图|第三方机构|C
                三段地村|图雅|第三方机构|D
                三段地村|孟克|第三方机构|C""");
        Header header = new HeaderReader(sheet).header(0, 0);
        assertThat(MappingProposal.propose(header, TestLedger.ALL).columns().get(2).target()).isInstanceOf(Target.ToColumn.class);
        assertThat(MappingProposal.propose(header, sheet, TestLedger.ALL).columns().get(2).target()).isEqualTo(new Target.AsNote());
    }

    @Test
    void idNumbersSpeakForThemselves() {
        SourceSheet sheet = TestSheet.of("""
                村名|户主姓名||危房等级
                三段地村|巴图|150699199003192211|C
                三段地村|赵洋艳|150699198307263424|D
                三段地村|宋娜杰|150699195112146152|C""");
        Header header = new HeaderReader(sheet).header(0, 0);
        assertThat(MappingProposal.propose(header, sheet, TestLedger.ALL).mapping().sourceOf(TestLedger.ID))
                .map(SourceColumn::index).contains(2);
    }

    @Nested
    class AChangedMapping {

        private final Header header = header("村名|户主|曾用名|危房等级");
        private final Mapping proposed = MappingProposal.propose(header, TestLedger.ALL).mapping();

        @Test
        void takesTheColumnFromWhoHeldIt() {
            Mapping changed = proposed.with(header.columns().get(2), new Target.ToColumn(TestLedger.HEAD));
            assertThat(changed.sourceOf(TestLedger.HEAD)).contains(header.columns().get(2));
            assertThat(changed.entries().get(1).target()).isEqualTo(new Target.AsNote());
        }

        @Test
        void isFoundAgainForTheSameHeadingsHoweverTheyAreSpaced() {
            Mapping changed = proposed.with(header.columns().get(2), new Target.Ignored());
            Header again = new HeaderReader(TestSheet.of("某镇台账\n\n村 名|户\\n主|曾用名|危房等级")).header(2, 2);
            assertThat(again.fingerprint()).isEqualTo(header.fingerprint());
            assertThat(Mapping.remembered(again, TestLedger.ALL, changed.toMap())).map(Mapping::toMap).contains(changed.toMap());
        }

        @Test
        void isFoundAgainWhereAHeadingStandsTwice() {
            Header twice = header("户主|电话|电话|备注");
            Mapping mapping = MappingProposal.propose(twice, TestLedger.ALL).mapping();
            assertThat(Mapping.remembered(twice, TestLedger.ALL, mapping.toMap())).contains(mapping);
        }

        @Test
        void isForgottenWhereTheHeadingsChanged() {
            Header other = header("村名|户主|民族|危房等级");
            assertThat(other.fingerprint()).isNotEqualTo(header.fingerprint());
            assertThat(Mapping.remembered(other, TestLedger.ALL, proposed.toMap())).isEmpty();
        }

        @Test
        void isForgottenWhereItNamesAFieldThatIsGone() {
            assertThat(Mapping.remembered(header, TestLedger.ALL, Map.of("/村名", "field:gone"))).isEmpty();
        }
    }

    private static MappingProposal.Proposed proposed(String heading) {
        return MappingProposal.propose(header(heading), TestLedger.ALL).columns().getFirst();
    }

    private static Header header(String headings) {
        return new HeaderReader(TestSheet.of(headings)).header(0, 0);
    }
}
