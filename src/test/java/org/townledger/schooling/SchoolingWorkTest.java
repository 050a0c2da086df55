package org.townledger.schooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.schooling.Children.away;
import static org.townledger.schooling.Children.check;
import static org.townledger.schooling.Children.checks;
import static org.townledger.schooling.Children.day;
import static org.townledger.schooling.Children.notice;
import static org.townledger.schooling.Children.notices;
import static org.townledger.schooling.Children.persuasion;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.cases.DueWork;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;

@DisplayName("What a child's case has to be done for")
class SchoolingWorkTest {

    private static List<Work> work(SchoolingCase child) {
        var due = new DueWork("schooling", false, Children.TODAY, 7);
        new SchoolingWork(Children.RULES, Children.FIGURES, 7).add(child, due);
        return due.all();
    }

    private static List<Tuple> expected(WorkKind kind, String field) {
        return kind == null ? List.of() : List.of(Tuple.tuple(kind, field));
    }

    /** 劝返逐次记录: the next one is due a week after the last. */
    @ParameterizedTest
    @CsvSource({"2026-11-10, OVERDUE", "2026-11-16, TODAY", "2026-11-20, SOON"})
    void isPersuadedAgain(String last, WorkKind kind) {
        SchoolingCase child = away("辍学").with(new SchoolingLog(List.of(persuasion(last)), List.of(), List.of()));
        assertThat(work(child)).singleElement().satisfies(work -> {
            assertThat(work.kind()).isEqualTo(kind);
            assertThat(work.field()).isEqualTo("persuasion");
            assertThat(work.what().arguments()).containsExactly(4);
        });
    }

    /** 《义务教育法》 13, 58: the day that a summons or an order set, here six days after it. */
    @ParameterizedTest
    @CsvSource({"SUMMONS, 2026-11-10, OVERDUE, schooling.work.summons", "SUMMONS, 2026-11-17, TODAY, schooling.work.summons",
            "ORDER, 2026-11-10, OVERDUE, schooling.work.order"})
    void isHeldToTheDayOfANotice(NoticeKind notice, String issued, WorkKind kind, String what) {
        assertThat(work(away("辍学").with(notices(notice(notice, issued)))))
                .anySatisfy(work -> {
                    assertThat(work.kind()).isEqualTo(kind);
                    assertThat(work.field()).isEqualTo("returned_on");
                    assertThat(work.what().key()).isEqualTo(what);
                });
    }

    /** 动态销号: a return is looked at once it has lasted thirty days. */
    @ParameterizedTest
    @CsvSource({"2026-10-20, OVERDUE", "2026-10-24, TODAY", "2026-10-30, SOON", "2026-11-20,"})
    void isLookedAtAfterItsReturn(LocalDate returned, WorkKind kind) {
        assertThat(work(away("辍学").with(new Return(returned, "普通班就读")))).extracting(Work::kind, Work::field)
                .isEqualTo(expected(kind, "last_check"));
    }

    @Test
    void isDoneWithOnceItsReturnWasSeenToLast() {
        SchoolingCase child = away("辍学").with(new Return(day("2026-10-01"), "普通班就读")).with(checks(check("2026-11-02", true)));
        assertThat(work(child)).isEmpty();
    }

    /** 《义务教育法》 11: a leave is granted until a day. */
    @ParameterizedTest
    @CsvSource({"2026-11-01, OVERDUE", "2026-11-25, SOON", "2027-03-19,"})
    void comesBackWhenItsLeaveEnds(LocalDate to, WorkKind kind) {
        SchoolingCase child = away("休学").with(new LawfulStatus(day("2026-03-20"), to, "旗医院诊断证明", "敖教批〔2026〕1号"));
        assertThat(work(child)).extracting(Work::kind, Work::field).isEqualTo(expected(kind, "status_to"));
    }

    @Test
    void aChildIsToldByTheCasesNumber() {
        assertThat(work(away("辍学"))).isNotEmpty().allSatisfy(work -> assertThat(work.whom()).isEqualTo("学〔2026〕0012号"));
    }
}
