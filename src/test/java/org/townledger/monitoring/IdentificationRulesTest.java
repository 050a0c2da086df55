package org.townledger.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.monitoring.Situations.TODAY;
import static org.townledger.monitoring.Situations.day;
import static org.townledger.monitoring.Situations.identified;
import static org.townledger.monitoring.Situations.words;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.townledger.cases.Blocker;
import org.townledger.wording.Wording;

/** 敖党发〔2024〕20号 第三章一(一)1(1): 入户和授权、评议公示、数据比对、审核公告、系统管理和绿色通道. */
@DisplayName("Identifying a household")
class IdentificationRulesTest {

    private static final IdentificationRules RULES = new IdentificationRules(Situations.CLAUSES);
    private static final Wording WORDS = new Wording(Wording.CHINESE);

    private static List<Blocker> blockers(Identification way) {
        return RULES.blockers(Monitoring.begun(Situations.MONITORING, Situations.HOUSEHOLD, "边缘易致贫户", way), words());
    }

    private static Stream<Arguments> wrong() {
        Identification good = identified();
        return Stream.of(
                Arguments.of("no clue", Identification.NONE, "没有写线索的日期"),
                Arguments.of("a clue in the future", Identification.clue("预警信息", day("2026-12-01")), "线索（2026-12-01）在今天之后"),
                Arguments.of("a clue from nowhere", Identification.clue(" ", day("2026-11-01")), "没有写线索来源"),
                Arguments.of("a visit before the clue", Identification.clue("预警信息", day("2026-11-05")).visited(Noted.of(day("2026-11-01"), "苏日娜"), Noted.NONE),
                        "入户核查（2026-11-01）早于线索（2026-11-05）"),
                Arguments.of("a visit of nobody", good.visited(new Noted(day("2025-03-06"), null), good.authorisation()), "没有写谁去入户"),
                Arguments.of("an appraisal without authorisation", good.visited(good.visit(), Noted.NONE), "承诺授权还没有办，不能先办村评议"),
                Arguments.of("a review while the notice hangs", good.approved(Noted.of(day("2025-03-17"), "镇"), Noted.NONE).compared(Noted.of(day("2025-03-14"), "符合")),
                        "镇审核（2025-03-17）时公示还没有期满，2025-03-18 起才能往下办"),
                Arguments.of("an approval without review", good.approved(Noted.NONE, good.approval()), "镇审核还没有办，不能先办旗批准"),
                Arguments.of("an approval without its number", good.approved(good.review(), new Noted(day("2025-04-10"), " ")), "没有写旗批准文号"),
                Arguments.of("a notice of unknown length", good.appraised(good.appraisal(), new Notice(day("2025-03-13"), null)), "没有写公示几天"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void isNotWrittenDownWith(String what, Identification way, String said) {
        assertThat(blockers(way)).extracting(blocker -> WORDS.say(blocker.what())).contains(said);
        assertThat(blockers(way)).allSatisfy(blocker -> {
            assertThat(blocker.clause().id()).isEqualTo("monitoring-1");
            assertThat(WORDS.say(blocker.needed())).isNotBlank();
        });
    }

    @Test
    void isCompleteWithTheBannersApproval() {
        assertThat(blockers(identified())).isEmpty();
        assertThat(identified().identifiedOn()).contains(day("2025-04-10"));
        assertThat(IdentificationRules.next(identified())).isEmpty();
    }

    @Test
    void maySaveEachStepAsItComes() {
        Identification way = Identification.clue("农牧户自主申报", day("2026-11-01"));
        assertThat(blockers(way)).isEmpty();
        assertThat(IdentificationRules.next(way)).contains("visited_on");
        assertThat(way.identifiedOn()).isEmpty();
    }

    @Test
    void goesOnTheDayAfterTheLastDayOfTheNotice() {
        var notice = new Notice(day("2026-11-18"), 5);
        assertThat(notice.isOverOn(day("2026-11-22"))).isFalse();
        assertThat(notice.isOverOn(day("2026-11-23"))).isTrue();
    }

    @Test
    void isOnlyForTheTypesThatTheListNames() {
        assertThat(RULES.blockers(Monitoring.begun(Situations.MONITORING, Situations.HOUSEHOLD, "一般户", identified()), words()))
                .extracting(Blocker::field).containsExactly("type");
    }

    @Nested
    class OnTheGreenChannel {

        private final Identification green = Identification.clue("预警信息", day("2026-10-30")).greenFrom(day("2026-11-02"));

        @Test
        void countsFromTheDayOnWhichHelpBegan() {
            assertThat(blockers(green)).isEmpty();
            assertThat(green.identifiedOn()).contains(day("2026-11-02"));
        }

        @Test
        void owesItsPapers() {
            assertThat(IdentificationRules.owed(green)).containsExactly("visited_on", "authorised_on", "appraised_on", "notice_from", "compared_on",
                    "reviewed_on", "approved_on");
            assertThat(IdentificationRules.owed(identified())).isEmpty();
        }

        @Test
        void takesThemInAnyOrder() {
            assertThat(blockers(green.compared(Noted.of(day("2026-11-10"), "符合")))).isEmpty();
        }

        @Test
        void doesNotBeginBeforeTheClue() {
            assertThat(blockers(green.greenFrom(day("2026-10-01")))).extracting(Blocker::field).containsExactly("green_from");
        }
    }

    @Test
    void isLaidAsideOnlyBeforeItIsComplete() {
        Monitoring open = Monitoring.begun(Situations.MONITORING, Situations.HOUSEHOLD, "边缘易致贫户", Identification.clue("预警信息", day("2026-11-01")));
        assertThat(RULES.dropBlockers(open, TODAY, "核实不符", TODAY)).isEmpty();
        assertThat(RULES.dropBlockers(open, TODAY, " ", TODAY)).hasSize(1);
        assertThat(RULES.dropBlockers(Situations.monitoring(), TODAY, "核实不符", TODAY)).hasSize(1);
    }
}
