package org.townledger.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.monitoring.Situations.TODAY;
import static org.townledger.monitoring.Situations.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.townledger.cases.Blocker;
import org.townledger.wording.Wording;

/** 敖党发〔2024〕20号 第三章一(一)1(3): 怎么进、怎么出，规范履行风险消除程序. */
@DisplayName("A proposed removal")
class RemovalProcessRulesTest {

    private static final RemovalProcessRules RULES = new RemovalProcessRules(Situations.CLAUSES);
    private static final Wording WORDS = new Wording(Wording.CHINESE);

    private final Monitoring proposed = Situations.monitoring().with(Removal.proposed(RemovalWay.SUPPORTED, day("2026-10-08"), "郭海燕"));

    private static List<String> said(Monitoring monitoring, RemovalStep step, Noted noted, Notice notice) {
        List<Blocker> blockers = RULES.blockers(monitoring, step, noted, notice, TODAY);
        assertThat(blockers).allSatisfy(blocker -> assertThat(blocker.clause().id()).isEqualTo("monitoring-6"));
        return blockers.stream().map(blocker -> WORDS.say(blocker.what())).toList();
    }

    private static Monitoring after(Monitoring monitoring, RemovalStep step, String day, Notice notice) {
        return monitoring.with(monitoring.removal().with(step, Noted.of(day(day), "苏日娜、孟克"), notice));
    }

    @Test
    void goesStepByStep() {
        assertThat(said(proposed, RemovalStep.REVIEW, Noted.of(TODAY, "镇"), Notice.NONE)).containsExactly("现在不能办镇审核，下一步是入户核查");
        assertThat(said(proposed, RemovalStep.VISIT, Noted.of(day("2026-10-10"), "苏日娜、孟克"), Notice.NONE)).isEmpty();
    }

    @Test
    void isNotAdvancedWhereNothingWasProposed() {
        assertThat(said(Situations.monitoring(), RemovalStep.VISIT, Noted.of(TODAY, "苏日娜"), Notice.NONE)).containsExactly("现在不能办入户核查，还没有提出风险消除");
    }

    @Test
    void keepsItsDaysInOrder() {
        assertThat(said(proposed, RemovalStep.VISIT, Noted.of(day("2026-10-07"), "苏日娜"), Notice.NONE)).containsExactly("入户核查（2026-10-07）早于提出（2026-10-08）");
        assertThat(said(proposed, RemovalStep.VISIT, Noted.of(day("2026-12-01"), "苏日娜"), Notice.NONE)).containsExactly("入户核查（2026-12-01）在今天之后");
        assertThat(said(proposed, RemovalStep.VISIT, new Noted(day("2026-10-10"), null), Notice.NONE)).containsExactly("没有写谁去核查");
    }

    @Test
    void waitsUntilTheNoticeIsOver() {
        Monitoring visited = after(proposed, RemovalStep.VISIT, "2026-10-10", Notice.NONE);
        assertThat(said(visited, RemovalStep.APPRAISE, Noted.of(day("2026-10-15"), "村民代表会"), Notice.NONE)).containsExactly("没有写公示日期或天数");
        Monitoring hung = after(visited, RemovalStep.APPRAISE, "2026-10-15", new Notice(day("2026-10-16"), 5));
        assertThat(said(hung, RemovalStep.REVIEW, Noted.of(day("2026-10-20"), "镇"), Notice.NONE)).containsExactly("镇审核（2026-10-20）时公示还没有期满，2026-10-21 起才能往下办");
        assertThat(said(hung, RemovalStep.REVIEW, Noted.of(day("2026-10-21"), "镇"), Notice.NONE)).isEmpty();
    }
}
