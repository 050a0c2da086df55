package org.townledger.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.selfcheck.Homes.TODAY;
import static org.townledger.selfcheck.Homes.day;
import static org.townledger.selfcheck.Homes.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseTrait;
import org.townledger.cases.CheckFinding;
import org.townledger.cases.CheckRule;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.MonitoringFacts.Identified;
import org.townledger.cases.MonitoringFacts.Measure;
import org.townledger.cases.MonitoringFacts.Notice;
import org.townledger.cases.MonitoringFacts.Removed;
import org.townledger.cases.Settlement.Standing;
import org.townledger.identity.IdNumber;
import org.townledger.lists.DatedValue;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListItem;
import org.townledger.lists.Reference;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** 敖党发〔2024〕20号 第三章一(一)1 and 2, and another province's rules (DOMAIN 7): each finds one household and spares its neighbour. */
@DisplayName("The rules of the check before reporting")
class SelfCheckTest {

    private static final List<CheckRule> RULES = AllRules.of(Reference.clauses());
    private static final LedgerWords WORDS = words();
    private static final Measure POST = new Measure("公益性岗位帮扶", null, day("2026-02-01"), null, true);
    private static final Measure PLANNED = new Measure("健康帮扶", null, null, null, false);

    /** @param source as the rule must cite it @param found a household that it finds @param spared one that it does not */
    record Row(String number, String source, String situation, Homes found, Homes spared) {

        @Override
        public String toString() {
            return number + " " + situation;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(plan(), reference(), matches()).flatMap(List::stream);
    }

    private static List<Row> plan() {
        Identified green = new Identified(day("2026-10-01"), day("2026-10-01"), null, new Notice(null, null), null);
        Identified fresh = new Identified(day("2026-11-01"), day("2026-11-01"), null, new Notice(null, null), null);
        return List.of(
                new Row("本镇-01", "住房保障(1)", "a house of grade D that no plan has; its neighbour was carried over",
                        home().has("housing", "2026-03-12", CaseTrait.HOUSE_DANGEROUS, CaseTrait.HOUSE_UNPLANNED),
                        home().listed("housing", "2025-03-12", CaseTrait.HOUSE_DANGEROUS, CaseTrait.HOUSE_UNPLANNED)),
                new Row("本镇-02", "第三章一(一)2", "a case past its day; its neighbour's day is today",
                        home().due("housing", CaseState.VERIFIED, "2026-11-22"), home().due("housing", CaseState.VERIFIED, "2026-11-23")),
                new Row("本镇-02", "第三章一(一)2", "an open case; its neighbour was closed late",
                        home().due("water", CaseState.REOPENED, "2026-05-01"), home().due("water", CaseState.CLOSED, "2026-05-01")),
                new Row("本镇-03", "饮水保障(1)", "a look back that is owed",
                        home().closed("water", CaseTrait.LOOK_BACK_OWED), home().closed("water")),
                new Row("本镇-04", "控辍保学", "a child out of school whom nobody persuaded",
                        home().has("schooling", "2026-09-05", CaseTrait.OUT_OF_SCHOOL, CaseTrait.NOT_PERSUADED),
                        home().has("schooling", "2026-09-05", CaseTrait.OUT_OF_SCHOOL)),
                new Row("本镇-05", "义务教育保障(2)", "a student who is not on the aid list",
                        home().member("之女", 2015).notOnAid(1), home().member("之女", 2015)),
                new Row("本镇-06", "医疗保障(1)", "a resident patient without a family doctor",
                        home().has("medical", "2026-04-01", CaseTrait.NOT_CONTRACTED), home().has("medical", "2026-04-01")),
                new Row("本镇-07", "医疗保障(1)", "costs over the line; its neighbour is monitored",
                        home().has("medical", "2026-04-01", CaseTrait.SPENDING_OVER_LINE),
                        home().has("medical", "2026-04-01", CaseTrait.SPENDING_OVER_LINE).monitored("2026-05-01", "因病")),
                new Row("本镇-11", "1(1)", "identified without an authorisation",
                        home().monitored("2026-03-01", "因病").identified(new Identified(day("2026-03-01"), null, null, new Notice(day("2026-02-10"), 5), day("2026-03-01"))),
                        home().monitored("2026-03-01", "因病")),
                new Row("本镇-11", "1(1)", "identified without a notice; its neighbour is still being identified",
                        home().monitored("2026-03-01", "因病").identified(new Identified(day("2026-03-01"), null, day("2026-02-01"), new Notice(null, null), day("2026-03-01"))),
                        home().stillInProcess()),
                new Row("本镇-12", "1(1)", "a notice of four days of five",
                        home().monitored("2026-03-01", "因病").identified(new Identified(day("2026-03-01"), null, day("2026-02-01"), new Notice(day("2026-02-10"), 4), day("2026-03-01"))),
                        home().monitored("2026-03-01", "因病")),
                new Row("本镇-12", "1(1)", "a removal's notice of four days",
                        home().monitored("2026-01-01", "因病").removed(new Removed(day("2026-09-01"), false, 6, new Notice(day("2026-08-01"), 4), List.of())),
                        home().monitored("2026-01-01", "因病").removed("2026-09-01")),
                new Row("本镇-13", "1(1)", "papers owed for 53 days; its neighbour's for 22",
                        home().monitored("2026-10-01", "因灾").identified(green), home().monitored("2026-11-01", "因灾").identified(fresh)),
                new Row("本镇-14", "1(2)", "monitored without a risk; its neighbour is removed already",
                        home().monitored("2026-03-01"), home().monitored("2026-01-01").removed("2026-09-01")),
                new Row("本镇-15", "1(2)", "a risk without its measure",
                        home().monitored("2026-03-01", "因病", "住房").unmet("住房"), home().monitored("2026-03-01", "因病", "住房")),
                new Row("本镇-16", "1(3)", "removed in the month of its identification; its neighbour the month after",
                        home().monitored("2026-03-01", "因病").removed("2026-03-31"), home().monitored("2026-03-31", "因病").removed("2026-04-01")),
                new Row("本镇-16", "1(3)", "removed in that month by help; its neighbour's risk was gone by itself",
                        home().monitored("2026-03-01", "因病").removed("2026-03-20"), home().monitored("2026-03-01", "因病").gone("2026-03-20")),
                new Row("本镇-17", "1(3)", "five months of income; its neighbour had six",
                        home().monitored("2026-01-01", "因病").removed(new Removed(day("2026-09-01"), false, 5, new Notice(day("2026-08-01"), 5), List.of())),
                        home().monitored("2026-01-01", "因病").removed("2026-09-01")),
                new Row("本镇-17", "1(3)", "no months of income; its neighbour's risk was gone by itself",
                        home().monitored("2026-01-01", "因病").removed(new Removed(day("2026-09-01"), false, 0, new Notice(day("2026-08-01"), 5), List.of())),
                        home().monitored("2026-01-01", "因病").gone("2026-09-01")),
                new Row("本镇-18", "1(3)", "removed while its house was open; its neighbour's came later",
                        home().has("housing", "2026-03-12").settled("housing", Standing.OPEN).monitored("2026-01-01", "住房").removed("2026-09-01"),
                        home().has("housing", "2026-09-02").settled("housing", Standing.OPEN).monitored("2026-01-01", "住房").removed("2026-09-01")),
                new Row("本镇-19", "1(3)", "nobody can work; of its neighbour's members one is not known",
                        home().knows(0, false, null, null).monitored("2026-01-01", "缺劳动力").removed("2026-09-01"),
                        home().knows(0, false, null, null).member("配偶", 1970).monitored("2026-01-01", "缺劳动力").removed("2026-09-01")),
                new Row("本镇-20", "1(3) 消除程序", "a removal that the village never appraised",
                        home().monitored("2026-01-01", "因病").removed(new Removed(day("2026-09-01"), false, 6, new Notice(null, null),
                                List.of(Sentence.of("selfcheck.title.p12")))),
                        home().monitored("2026-01-01", "因病").removed("2026-09-01")),
                new Row("本镇-21", "1(3) 后续管理", "a 脱贫不稳定户 whose next look is past; its neighbour's is to come",
                        home().monitored("2026-01-01", "因病").removed("2026-09-01").ofMonitoredType("脱贫不稳定户", "2026-11-22"),
                        home().monitored("2026-01-01", "因病").removed("2026-09-01").ofMonitoredType("脱贫不稳定户", "2026-11-23")),
                new Row("本镇-21", "1(3) 后续管理", "a 脱贫不稳定户 without a next look; others are no longer monitored",
                        home().monitored("2026-01-01", "因病").removed("2026-09-01").ofMonitoredType("脱贫不稳定户", null),
                        home().monitored("2026-01-01", "因病").removed("2026-09-01").ofMonitoredType("边缘易致贫户", null)),
                new Row("本镇-22", "1(3)", "a case that came after the removal; its neighbour's was there before",
                        home().has("water", "2026-10-01").settled("water", Standing.OPEN).monitored("2026-01-01", "饮水").removed("2026-09-01"),
                        home().has("water", "2026-08-01").settled("water", Standing.OPEN).monitored("2026-01-01", "饮水").removed("2026-09-01")));
    }

    private static List<Row> reference() {
        return List.of(
                row("1_02_001", "a dangerous house; its neighbour is being identified", home().has("housing", "2026-03-12", CaseTrait.HOUSE_DANGEROUS),
                        home().has("housing", "2026-03-12", CaseTrait.HOUSE_DANGEROUS).stillInProcess()),
                row("1_02_002", "unsafe water; its neighbour is not in the register", home().has("water", "2026-03-12", CaseTrait.WATER_UNSAFE),
                        home().alone().unregistered().has("water", "2026-03-12", CaseTrait.WATER_UNSAFE)),
                row("1_02_001", "a dangerous house; its neighbour is of a monitored type", home().has("housing", "2026-03-12", CaseTrait.HOUSE_DANGEROUS),
                        home().type("脱贫不稳定户").has("housing", "2026-03-12", CaseTrait.HOUSE_DANGEROUS)),
                row("1_02_003", "nobody watches who is not insured", home().has("medical", "2026-03-12", CaseTrait.UNINSURED),
                        home().has("medical", "2026-03-12", CaseTrait.UNINSURED).monitored("2026-05-01", "因病")),
                row("1_02_005", "away for no reason", home().has("schooling", "2026-03-12", CaseTrait.OUT_OF_SCHOOL, CaseTrait.ABSENCE_UNEXPLAINED),
                        home().has("schooling", "2026-03-12", CaseTrait.OUT_OF_SCHOOL)),
                row("1_02_006", "608.33 yuan a month are less than 7,300 a year", home().earns("2026-10", "608.33", null, null, null), home().earns("2026-10", "608.34", null, null, null)),
                row("1_02_006", "below the line; of its neighbour a month is missing", home().earns("2026-10", "100", null, null, null),
                        home().earns("2026-10", "100", null, null, null).withoutMonth("2026-04")),
                row("1_02_008", "a house that came after the removal", home().has("housing", "2026-09-02").monitored("2026-01-01", "住房").removed("2026-09-01"),
                        home().has("housing", "2026-09-01").monitored("2026-01-01", "住房").removed("2026-09-01")),
                row("1_02_009", "water that failed after the removal", home().has("water", "2026-10-02").monitored("2026-01-01", "饮水").removed("2026-09-01"),
                        home().has("housing", "2026-10-02").monitored("2026-01-01", "饮水").removed("2026-09-01")),
                row("1_11_001", "no risk", home().monitored("2026-03-01"), home().monitored("2026-03-01", "因病")),
                row("1_11_002", "no income before the identification", home().monitored("2026-03-01", "因病"),
                        home().earns("2026-02", "900", null, null, null).monitored("2026-03-01", "因病")),
                row("1_11_002", "a ledger that does not know", home().earns("2026-02", "900", null, null, null).settled("medical", Standing.UNKNOWN).monitored("2026-03-01", "因病"),
                        home().earns("2026-02", "900", null, null, null).settled("medical", Standing.SETTLED).monitored("2026-03-01", "因病")),
                row("1_11_004", "property is missing of the four kinds", home().earns("2026-08", "900", "100", null, "50").monitored("2026-01-01", "因病").removed("2026-09-01"),
                        home().earns("2026-08", "900", "100", "0", "50").monitored("2026-01-01", "因病").removed("2026-09-01")),
                row("1_11_006", "removed in a dangerous house", home().has("housing", "2026-03-12", CaseTrait.HOUSE_DANGEROUS).monitored("2026-01-01", "住房").removed("2026-09-01"),
                        home().has("housing", "2026-10-12", CaseTrait.HOUSE_DANGEROUS).monitored("2026-01-01", "住房").removed("2026-09-01")),
                row("1_11_007", "removed with unsafe water", home().has("water", "2026-03-12", CaseTrait.WATER_UNSAFE).monitored("2026-01-01", "饮水").removed("2026-09-01"),
                        home().has("water", "2026-03-12", CaseTrait.WATER_UNSAFE).monitored("2026-01-01", "饮水")),
                row("1_11_008", "removed and not insured", home().has("medical", "2026-03-12", CaseTrait.UNINSURED).monitored("2026-01-01", "因病").removed("2026-09-01"),
                        home().has("medical", "2026-03-12").monitored("2026-01-01", "因病").removed("2026-09-01")),
                row("1_11_009", "removed by help without a measure; its neighbour's risk was gone by itself",
                        home().monitored("2026-01-01", "因病").measures().removed("2026-09-01"), home().monitored("2026-01-01", "因病").measures().gone("2026-09-01")),
                row("1_11_010", "no help for a month and a day; its neighbour for a month",
                        home().monitored("2026-10-22", "因病").measures(PLANNED), home().monitored("2026-10-23", "因病").measures(PLANNED)),
                row("无号-消除时间", "removed in the month after; its neighbour two months after",
                        home().monitored("2026-03-01", "因病").removed("2026-04-30"), home().monitored("2026-03-31", "因病").removed("2026-05-01")),
                row("1_12_002", "a damaged number", home().member("配偶", new IdNumber.Damaged("150699197005060")), home().member("配偶", 1970)),
                row("1_12_重复", "a number that stands twice", home().twice(0), home()),
                row("2_01_012", "away for health and healthy; its neighbour is disabled",
                        home().member("之女", 2015).knows(1, null, "健康", null).has("schooling", "2026-03-12", CaseTrait.ABSENT_FOR_HEALTH),
                        home().member("之女", 2015).knows(1, null, "残疾", null).has("schooling", "2026-03-12", CaseTrait.ABSENT_FOR_HEALTH)),
                row("3_12_003", "neither grade nor absence nor reason", home().has("schooling", "2026-03-12", CaseTrait.SCHOOLING_UNKNOWN), home().has("schooling", "2026-03-12")),
                row("4_11_010", "below the line at the removal", home().earns("2026-08", "600", null, null, null).monitored("2026-01-01", "因病").removed("2026-09-01"),
                        home().earns("2026-08", "700", null, null, null).monitored("2026-01-01", "因病").removed("2026-09-01")),
                row("4_11_011", "nobody can work", home().knows(0, false, null, null).monitored("2026-01-01", "因病").removed("2026-09-01"),
                        home().knows(0, true, null, null).monitored("2026-01-01", "因病").removed("2026-09-01")));
    }

    private static List<Row> matches() {
        Measure living = new Measure("综合保障帮扶", "落实低保", day("2026-02-01"), null, true);
        Measure allowance = new Measure("综合保障帮扶", "残疾人两项补贴", day("2026-02-01"), null, true);
        return List.of(
                row("2_11_001", "disability is the risk", home().monitored("2026-03-01", "因残"), home().knows(0, null, null, "肢体").monitored("2026-03-01", "因残")),
                row("4_11_007", "not insured, and illness no risk", home().has("medical", "2026-03-12", CaseTrait.UNINSURED).monitored("2026-03-01", "因灾"),
                        home().has("medical", "2026-03-12", CaseTrait.UNINSURED).monitored("2026-03-01", "因灾", "因病")),
                row("4_11_009", "lack of labour, and all can work", home().knows(0, true, null, null).monitored("2026-03-01", "缺劳动力"),
                        home().knows(0, true, null, null).member("之父", 1940).monitored("2026-03-01", "缺劳动力")),
                row("4_11_012", "a post without wages; of its neighbour no income is known", home().earns("2026-10", null, "800", null, null).monitored("2026-03-01", "务工不稳").measures(POST),
                        home().monitored("2026-03-01", "务工不稳").measures(POST)),
                row("4_11_013", "on minimum living without transfers", home().type("低保户").earns("2026-10", "800", null, null, null).monitored("2026-03-01", "因病"),
                        home().type("低保户").earns("2026-10", "800", null, null, "500").monitored("2026-03-01", "因病")),
                row("4_11_014", "a measure of minimum living", home().monitored("2026-03-01", "因病").measures(living), home().type("低保户").monitored("2026-03-01", "因病").measures(living)),
                row("4_11_015", "an allowance for a disability", home().monitored("2026-03-01", "因病").measures(allowance),
                        home().knows(0, null, null, "视力").monitored("2026-03-01", "因病").measures(allowance)),
                row("5_12_004", "a post among children", home().alone().member("户主", 2012).monitored("2026-03-01", "因病").measures(POST),
                        home().alone().member("户主", 2010).monitored("2026-03-01", "因病").measures(POST)),
                row("5_12_005", "a post among the old; of its neighbour one is 69", home().alone().member("户主", 1956).monitored("2026-03-01", "因病").measures(POST),
                        home().alone().member("户主", 1956).member("配偶", 1957).monitored("2026-03-01", "因病").measures(POST)),
                row("5_15_023", "96 yuan of wages in a year", home().earns("2026-02", "8", null, null, null).monitored("2026-03-01", "因病"),
                        home().earns("2026-02", "9", null, null, null).monitored("2026-03-01", "因病")));
    }

    private static Row row(String number, String situation, Homes found, Homes spared) {
        return new Row(number, "外省（贵州）防返贫数据质检规则 " + number, situation, found, spared);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findTheirHouseholdAndSpareItsNeighbour(Row row) {
        CheckRule rule = RULES.stream().filter(one -> one.number().equals(row.number())).findFirst().orElseThrow();

        assertThat(rule.source()).contains(row.source());
        assertThat(rule.findings(row.found().facts(), WORDS)).as("found: %s", row.situation()).isNotEmpty()
                .allSatisfy(finding -> assertThat(said(finding)).isNotBlank());
        assertThat(rule.findings(row.spared().facts(), WORDS)).as("spared: %s", row.situation()).isEmpty();
    }

    @Test
    void areEachTried() {
        assertThat(rows().map(Row::number).collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(
                RULES.stream().map(CheckRule::number).toList());
    }

    @Test
    void haveNumbersThatStandOnce() {
        assertThat(RULES.stream().map(CheckRule::number)).doesNotHaveDuplicates();
    }

    @Test
    void areThePlansFirstAndThenAnotherProvinces() {
        assertThat(RULES.stream().map(CheckRule::isReference).toList()).isSorted();
        assertThat(RULES.stream().filter(CheckRule::isReference)).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void sayTheirTitleInBothLanguages() {
        for (Locale locale : List.of(Wording.CHINESE, Locale.ENGLISH)) {
            var wording = new Wording(locale);
            assertThat(RULES).allSatisfy(rule -> assertThat(wording.say(rule.title())).isNotBlank());
        }
    }

    @Test
    void findNothingOnAHouseholdOfWhichNothingIsAmiss() {
        var sound = home().earns("2026-10", "900", "100", "0", "50").monitored("2026-01-01", "因病").removed("2026-09-01").facts();

        assertThat(RULES.stream().flatMap(rule -> rule.findings(sound, WORDS)).map(SelfCheckTest::said)).isEmpty();
    }

    private static String said(CheckFinding finding) {
        return WORDS.wording().say(finding.what());
    }

    private static LedgerWords words() {
        Map<String, DatedValue> values = Stream.of(new DatedValue(new UUID(1, 1), "monitoring.notice_days", java.math.BigDecimal.valueOf(5), null, null, null, true),
                        new DatedValue(new UUID(1, 2), "monitoring.stable_months", java.math.BigDecimal.valueOf(6), null, null, null, false),
                        new DatedValue(new UUID(1, 3), "selfcheck.green_days", java.math.BigDecimal.valueOf(30), null, null, null, true),
                        new DatedValue(new UUID(1, 4), "selfcheck.income_line", java.math.BigDecimal.valueOf(7300), null, null, null, true))
                .collect(Collectors.toMap(DatedValue::name, value -> value));
        var still = new ListItem(new UUID(2, 1), "still_monitored_type", "脱贫不稳定户", List.of(), 1, null, null, null, false);
        var monitored = new ListItem(new UUID(2, 2), "monitored_type", "脱贫不稳定户", List.of(), 1, null, null, null, false);
        return new LedgerWords(TODAY, new Divisions("150623100000", Reference.divisions()), Map.of("still_monitored_type", List.of(still), "monitored_type", List.of(monitored)), values, new Wording(Wording.CHINESE));
    }
}
