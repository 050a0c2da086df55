package org.townledger.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.monitoring.Situations.RULES;
import static org.townledger.monitoring.Situations.TODAY;
import static org.townledger.monitoring.Situations.complete;
import static org.townledger.monitoring.Situations.day;
import static org.townledger.monitoring.Situations.measure;
import static org.townledger.monitoring.Situations.member;
import static org.townledger.monitoring.Situations.months;
import static org.townledger.monitoring.Situations.with;
import static org.townledger.monitoring.Situations.withIncomes;
import static org.townledger.monitoring.Situations.withMeasures;
import static org.townledger.monitoring.Situations.withMembers;
import static org.townledger.monitoring.Situations.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.townledger.cases.Settlement.Standing;
import org.townledger.wording.Wording;

/** The whole of 敖党发〔2024〕20号 第三章一(一)1(3), condition by condition; each row cites the clause that it rests on. */
@DisplayName("A household's risk")
class RemovalRulesTest {

    private static final Wording WORDS = new Wording(Wording.CHINESE);

    /**
     * One line of the truth table: what differs from a household of which all holds, and what the condition then comes to.
     *
     * @param supported the verdict where help removed the risk
     * @param natural   the verdict where it went by itself
     */
    record Row(String what, UnaryOperator<Situation> changed, ConditionKind kind, Verdict supported, Verdict natural, String clause) {

        @Override
        public String toString() {
            return kind + ": " + what + " [" + clause + "]";
        }
    }

    private static Row row(String what, UnaryOperator<Situation> changed, ConditionKind kind, Verdict both, String clause) {
        return new Row(what, changed, kind, both, both, clause);
    }

    private static Monitoring identifiedOn(String day) {
        return Situations.monitoring().with(Identification.clue("联户干部排查", day(day)).greenFrom(day(day)));
    }

    static Stream<Row> table() {
        return Stream.of(
                // 监测对象精准落实针对性帮扶措施
                row("every risk has its measure, each proven", s -> s, ConditionKind.MEASURES, Verdict.MET, "monitoring-3"),
                row("no measure at all", s -> withMeasures(s), ConditionKind.MEASURES, Verdict.NOT_MET, "monitoring-3"),
                row("a risk without a measure", s -> withMeasures(s, measure("健康帮扶", "2025-05-01", "协议")), ConditionKind.MEASURES, Verdict.NOT_MET, "monitoring-3"),
                row("a measure without its proof", s -> withMeasures(s, measure("健康帮扶", "2025-05-01", null), measure("住房安全保障", "2025-06-01", "表")),
                        ConditionKind.MEASURES, Verdict.NOT_MET, "monitoring-3"),
                row("a measure that has not begun", s -> withMeasures(s, measure("健康帮扶", null, "协议"), measure("住房安全保障", "2025-06-01", "表")),
                        ConditionKind.MEASURES, Verdict.NOT_MET, "monitoring-3"),
                row("no risk recorded", s -> with(s, s.monitoring().withRisks(List.of())), ConditionKind.MEASURES, Verdict.NOT_MET, "monitoring-3"),
                row("a risk of which the list of answers says nothing", s -> with(s, s.monitoring().withRisks(List.of("其他"))), ConditionKind.MEASURES,
                        Verdict.MET, "monitoring-3"),
                // “三保障”及饮水安全持续巩固
                row("housing settled", s -> s, ConditionKind.HOUSING, Verdict.MET, "housing-1"),
                row("housing open", s -> with(s, "housing", Standing.OPEN), ConditionKind.HOUSING, Verdict.NOT_MET, "housing-1"),
                row("housing not known", s -> with(s, "housing", Standing.UNKNOWN), ConditionKind.HOUSING, Verdict.FINDING, "housing-1"),
                row("schooling settled", s -> s, ConditionKind.SCHOOLING, Verdict.MET, "schooling-1"),
                row("schooling open", s -> with(s, "schooling", Standing.OPEN), ConditionKind.SCHOOLING, Verdict.NOT_MET, "schooling-1"),
                row("medical settled", s -> s, ConditionKind.MEDICAL, Verdict.MET, "medical-2"),
                row("medical open", s -> with(s, "medical", Standing.OPEN), ConditionKind.MEDICAL, Verdict.NOT_MET, "medical-2"),
                row("medical not known", s -> with(s, "medical", Standing.UNKNOWN), ConditionKind.MEDICAL, Verdict.FINDING, "medical-2"),
                row("medical not known but found", s -> with(with(s, "medical", Standing.UNKNOWN), FindingMatter.MEDICAL, true), ConditionKind.MEDICAL,
                        Verdict.MET, "medical-2"),
                row("medical not known and found wanting", s -> with(with(s, "medical", Standing.UNKNOWN), FindingMatter.MEDICAL, false),
                        ConditionKind.MEDICAL, Verdict.NOT_MET, "medical-2"),
                row("medical open, whatever was found", s -> with(with(s, "medical", Standing.OPEN), FindingMatter.MEDICAL, true),
                        ConditionKind.MEDICAL, Verdict.NOT_MET, "medical-2"),
                row("water settled", s -> s, ConditionKind.WATER, Verdict.MET, "water-1"),
                row("water open", s -> with(s, "water", Standing.OPEN), ConditionKind.WATER, Verdict.NOT_MET, "water-1"),
                // 收入持续稳定
                row("found stable", s -> s, ConditionKind.INCOME, Verdict.MET, "monitoring-4"),
                row("not yet found", s -> with(s, FindingMatter.INCOME, null), ConditionKind.INCOME, Verdict.FINDING, "monitoring-4"),
                row("found not stable", s -> with(s, FindingMatter.INCOME, false), ConditionKind.INCOME, Verdict.NOT_MET, "monitoring-4"),
                // 大额刚性支出问题得到稳定解决
                row("found solved", s -> s, ConditionKind.SPENDING, Verdict.MET, "monitoring-3"),
                row("not yet found", s -> with(s, FindingMatter.SPENDING, null), ConditionKind.SPENDING, Verdict.FINDING, "monitoring-3"),
                row("found not solved", s -> with(s, FindingMatter.SPENDING, false), ConditionKind.SPENDING, Verdict.NOT_MET, "monitoring-3"),
                // 不得当月识别、当月标注风险消除，风险自然消除对象除外
                new Row("identified long ago", s -> s, ConditionKind.OTHER_MONTH, Verdict.MET, Verdict.NOT_APPLICABLE, "monitoring-4"),
                new Row("identified on the first of this month", s -> with(s, identifiedOn("2026-11-01")), ConditionKind.OTHER_MONTH, Verdict.NOT_MET,
                        Verdict.NOT_APPLICABLE, "monitoring-4"),
                new Row("identified on the last day of the month before", s -> with(s, identifiedOn("2026-10-31")), ConditionKind.OTHER_MONTH, Verdict.MET,
                        Verdict.NOT_APPLICABLE, "monitoring-4"),
                new Row("not identified", s -> with(s, s.monitoring().with(Identification.NONE)), ConditionKind.OTHER_MONTH, Verdict.NOT_MET,
                        Verdict.NOT_APPLICABLE, "monitoring-4"),
                // 收入持续稳定不少于6个月，风险自然消除对象除外
                new Row("seven months", s -> s, ConditionKind.MONTHS, Verdict.MET, Verdict.NOT_APPLICABLE, "monitoring-4"),
                new Row("exactly six months", s -> withIncomes(s, months("2026-05", 6)), ConditionKind.MONTHS, Verdict.MET, Verdict.NOT_APPLICABLE, "monitoring-4"),
                new Row("five months", s -> withIncomes(s, months("2026-06", 5)), ConditionKind.MONTHS, Verdict.NOT_MET, Verdict.NOT_APPLICABLE, "monitoring-4"),
                new Row("six months with a gap", s -> withIncomes(s, Stream.concat(months("2026-03", 3).stream(), months("2026-08", 3).stream()).toList()),
                        ConditionKind.MONTHS, Verdict.NOT_MET, Verdict.NOT_APPLICABLE, "monitoring-4"),
                new Row("six months that ended long ago", s -> withIncomes(s, months("2025-06", 6)), ConditionKind.MONTHS, Verdict.NOT_MET,
                        Verdict.NOT_APPLICABLE, "monitoring-4"),
                new Row("months before the identification", s -> with(s, identifiedOn("2026-08-20")), ConditionKind.MONTHS, Verdict.NOT_MET,
                        Verdict.NOT_APPLICABLE, "monitoring-4"),
                new Row("none", s -> withIncomes(s, List.of()), ConditionKind.MONTHS, Verdict.NOT_MET, Verdict.NOT_APPLICABLE, "monitoring-4"),
                // 基本生活稳定保障、返贫致贫风险稳定消除或自然消失
                new Row("found gone either way", s -> s, ConditionKind.RISK_GONE, Verdict.MET, Verdict.MET, "monitoring-3"),
                new Row("found gone for good only", s -> with(s, FindingMatter.NATURALLY_GONE, null), ConditionKind.RISK_GONE, Verdict.MET, Verdict.FINDING,
                        "monitoring-3"),
                new Row("found gone by itself only", s -> with(s, FindingMatter.RISK_GONE, null), ConditionKind.RISK_GONE, Verdict.FINDING, Verdict.MET,
                        "monitoring-3"),
                new Row("found not gone", s -> with(s, FindingMatter.RISK_GONE, false), ConditionKind.RISK_GONE, Verdict.NOT_MET, Verdict.MET, "monitoring-3"),
                // 整户无劳动能力，落实社会保障措施后，暂不标注风险消除，持续跟踪监测
                row("somebody can work", s -> s, ConditionKind.LABOUR, Verdict.NOT_APPLICABLE, "monitoring-4"),
                row("nobody can work", s -> withMembers(s, member("布仁", "户主", 1950, Labour.LOST), member("孙", "之孙", 2018, null)), ConditionKind.LABOUR,
                        Verdict.NOT_MET, "monitoring-4"),
                row("nobody asked yet", s -> withMembers(s, member("布仁", "户主", 1950, null)), ConditionKind.LABOUR, Verdict.FINDING, "monitoring-4"),
                row("no member known", s -> withMembers(s), ConditionKind.LABOUR, Verdict.FINDING, "monitoring-4"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void comesToThePlansVerdict(Row row) {
        Situation changed = row.changed().apply(complete());

        assertThat(condition(changed, row.kind(), RemovalWay.SUPPORTED).verdict()).isEqualTo(row.supported());
        assertThat(condition(changed, row.kind(), RemovalWay.NATURAL).verdict()).isEqualTo(row.natural());
        assertThat(condition(changed, row.kind(), RemovalWay.SUPPORTED).clause().id()).isEqualTo(row.clause());
    }

    @ParameterizedTest
    @MethodSource("table")
    void isProposedOnlyWhereNothingBlocks(Row row) {
        Situation changed = row.changed().apply(complete());

        boolean blocked = RULES.proposalBlockers(changed, RemovalWay.SUPPORTED, words()).stream().anyMatch(blocker -> blocker.kind() == row.kind());
        assertThat(blocked).isEqualTo(row.supported().blocks());
    }

    @ParameterizedTest
    @MethodSource("table")
    void tellsEveryConditionInASentence(Row row) {
        RULES.conditions(row.changed().apply(complete()), RemovalWay.SUPPORTED, words())
                .forEach(condition -> assertThat(WORDS.say(condition.title()) + WORDS.say(condition.state())).isNotBlank().doesNotContain("{"));
    }

    @ParameterizedTest
    @EnumSource(RemovalWay.class)
    void isProposedWhereEverythingHolds(RemovalWay way) {
        assertThat(RULES.proposalBlockers(complete(), way, words())).isEmpty();
    }

    @Nested
    class GoneByItself {

        @Test
        void isExemptFromTheTwoTimeRulesAndFromNothingElse() {
            Situation nothing = with(withMembers(withIncomes(withMeasures(complete()), List.of()), member("布仁", "户主", 1950, Labour.LOST)),
                    identifiedOn("2026-11-02"));
            for (String ledger : List.of("housing", "schooling", "medical", "water")) {
                nothing = with(nothing, ledger, Standing.OPEN);
            }
            for (FindingMatter matter : FindingMatter.values()) {
                nothing = with(nothing, matter, false);
            }
            List<ConditionKind> supported = kinds(RULES.proposalBlockers(nothing, RemovalWay.SUPPORTED, words()));
            List<ConditionKind> natural = kinds(RULES.proposalBlockers(nothing, RemovalWay.NATURAL, words()));

            assertThat(supported).hasSize(11);
            assertThat(supported).filteredOn(kind -> !natural.contains(kind)).containsExactly(ConditionKind.OTHER_MONTH, ConditionKind.MONTHS);
        }
    }

    @Nested
    class OfAHouseholdThatIsNotIdentified {

        @Test
        void isNotProposedWhateverElseHolds() {
            Situation open = with(complete(), complete().monitoring().with(Identification.clue("预警信息", TODAY)));
            assertThat(RULES.proposalBlockers(open, RemovalWay.NATURAL, words())).singleElement().satisfies(blocker -> {
                assertThat(blocker.kind()).isEqualTo(ConditionKind.IDENTIFIED);
                assertThat(blocker.clause().id()).isEqualTo("monitoring-1");
            });
        }

        @Test
        void isNotProposedTwice() {
            Situation proposed = with(complete(), complete().monitoring().with(Removal.proposed(RemovalWay.SUPPORTED, TODAY, "郭海燕")));
            assertThat(kinds(RULES.proposalBlockers(proposed, RemovalWay.SUPPORTED, words()))).containsExactly(ConditionKind.IDENTIFIED);
        }
    }

    @Nested
    class WhereNobodyCanWork {

        @Test
        void saysWhetherSupportAndTheNextLookAreSet() {
            Situation alone = withMembers(complete(), member("布仁", "户主", 1950, Labour.LOST));
            assertThat(said(alone, ConditionKind.LABOUR)).isEqualTo("整户无劳动力，暂不标注，还没有落实综合保障帮扶");
            Situation supported = withMeasures(alone, measure("综合保障帮扶", "2025-05-01", "低保证"));
            assertThat(said(supported, ConditionKind.LABOUR)).isEqualTo("整户无劳动力，已落实综合保障帮扶，暂不标注，下次跟踪日期未定");
            assertThat(said(with(supported, supported.monitoring().lookedAtNext(day("2027-02-20"))), ConditionKind.LABOUR))
                    .isEqualTo("整户无劳动力，已落实综合保障帮扶，暂不标注，2027-02-20 前跟踪");
        }
    }

    @Nested
    class ByTheOfficesOwnFigures {

        @Test
        void takesAsManyMonthsAsTheOfficeSet() {
            var stricter = words(Map.of("monitoring.stable_months", Optional.of(8)));
            assertThat(RULES.conditions(complete(), RemovalWay.SUPPORTED, stricter)).filteredOn(condition -> condition.kind() == ConditionKind.MONTHS)
                    .extracting(Condition::verdict).containsExactly(Verdict.NOT_MET);
        }

        @Test
        void asksWhereTheOfficeSetNone() {
            var unset = words(Map.of("monitoring.stable_months", Optional.empty()));
            assertThat(RULES.conditions(complete(), RemovalWay.SUPPORTED, unset)).filteredOn(condition -> condition.kind() == ConditionKind.MONTHS)
                    .extracting(Condition::verdict).containsExactly(Verdict.FINDING);
        }
    }

    @Test
    void isToldInTheProgramsOwnSentences() {
        assertThat(said(complete(), ConditionKind.MEASURES)).isEqualTo("健康、住房安全保障 2 项，均有凭证");
        assertThat(said(complete(), ConditionKind.MONTHS)).isEqualTo("2026-04 至 2026-10，共 7 个月，稳定与否见“收入持续稳定”");
        assertThat(said(complete(), ConditionKind.OTHER_MONTH)).isEqualTo("2025-04 识别，已 19 个月");
        assertThat(said(with(complete(), FindingMatter.SPENDING, null), ConditionKind.SPENDING)).isEqualTo("近 12 个月自付 9,860.00 元，须认定");
        assertThat(said(with(complete(), FindingMatter.INCOME, null), ConditionKind.INCOME)).isEqualTo("已有 7 个月记录，须由经办人认定");
        assertThat(said(complete(), ConditionKind.LABOUR)).isEqualTo("本户有劳动力 1 人");
    }

    @Test
    void leavesOneTypeMonitoredAfterwards() {
        assertThat(RemovalRules.staysMonitored("脱贫不稳定户", words())).isTrue();
        assertThat(RemovalRules.staysMonitored("边缘易致贫户", words())).isFalse();
    }

    private static List<ConditionKind> kinds(List<Condition> conditions) {
        return conditions.stream().map(Condition::kind).toList();
    }

    private static Condition condition(Situation of, ConditionKind kind, RemovalWay way) {
        return RULES.conditions(of, way, words()).stream().filter(condition -> condition.kind() == kind).findFirst().orElseThrow();
    }

    private static String said(Situation of, ConditionKind kind) {
        return WORDS.say(condition(of, kind, RemovalWay.SUPPORTED).state());
    }
}
