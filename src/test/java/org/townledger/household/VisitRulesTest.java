package org.townledger.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.cases.Contradiction;
import org.townledger.people.Household;

/** Cadres going from house to house: 敖党发〔2024〕20号 第三章一(一)1(1). The plan says that they go, the office how often. */
@DisplayName("The rules of visits")
class VisitRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Household household(@Nullable String startedOn, @Nullable String endedOn) {
        return new Household(UUID.randomUUID(), "150623100000", null, "150623100204", null, null, null, null, null, day(startedOn),
                endedOn == null ? null : new Household.Ending(LocalDate.parse(endedOn), Household.How.MOVED_OUT), null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Visit visit(LocalDate day, @Nullable String met, Map<Matter, String> findings, @Nullable String agreed,
                               @Nullable LocalDate agreedBy, @Nullable LocalDate nextDue, boolean signed) {
        return new Visit(UUID.randomUUID(), UUID.randomUUID(), day, "苏日娜", null, met, findings, null, agreed, agreedBy, nextDue, signed);
    }

    /** What is wrong, and beside which field it stands. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            nothing wrong,                2026-11-20, -,          -,          户主, 看了, 接电, 2026-12-01, 2027-02-18, true,  -,           -
            on the last possible days,    2026-11-23, 2026-11-23, 2026-11-24, 户主, 看了, 接电, 2026-11-23, 2026-11-24, true,  -,           -
            tomorrow,                     2026-11-24, -,          -,          户主, 看了, -,    -,          -,          true,  day,         household.visit.inFuture
            before the household began,   2026-05-01, 2026-06-01, -,          户主, 看了, -,    -,          -,          true,  day,         household.visit.beforeHousehold
            when the household was gone,  2026-10-01, -,          2026-10-01, 户主, 看了, -,    -,          -,          true,  day,         household.visit.afterEnding
            nothing seen or agreed,       2026-11-20, -,          -,          户主, -,    -,    -,          -,          true,  needs,       household.visit.saysNothing
            signed by nobody,             2026-11-20, -,          -,          -,    看了, -,    -,          -,          true,  met,         household.visit.whoSigned
            due before it was agreed,     2026-11-20, -,          -,          户主, 看了, 接电, 2026-11-19, -,          true,  agreed_by,   household.visit.agreedBefore
            a deadline for nothing,       2026-11-20, -,          -,          户主, 看了, -,    2026-12-01, -,          true,  agreed,      household.visit.whatAgreed
            the next on the same day,     2026-11-20, -,          -,          户主, 看了, -,    -,          2026-11-20, true,  next_due_on, household.visit.nextNotAfter
            nobody at home and unsigned,  2026-11-20, -,          -,          -,    看了, -,    -,          -,          false, -,           -
            """)
    void areTold(String situation, LocalDate day, String startedOn, String endedOn, String met, String found, String agreed,
                 LocalDate agreedBy, LocalDate nextDue, boolean signed, String field, String key) {
        var visit = visit(day, met, found == null ? Map.of() : Map.of(Matter.HOUSING, found), agreed, agreedBy, nextDue, signed);

        List<Contradiction> wrong = VisitRules.contradictions(visit, household(startedOn, endedOn), TODAY);

        assertThat(wrong).as(situation).extracting(Contradiction::field).containsExactlyElementsOf(field == null ? List.of() : List.of(field));
        assertThat(wrong).extracting(one -> one.reason().key()).containsExactlyElementsOf(key == null ? List.of() : List.of(key));
    }

    @Test
    void theNextVisitIsDueAfterTheDaysThatTheOfficeSet() {
        assertThat(VisitRules.nextDue(LocalDate.of(2026, 11, 23), 90)).isEqualTo(LocalDate.of(2027, 2, 21));
    }

    @Test
    void aVisitIsOverdueFromTheDayAfterItWasDue() {
        var last = visit(LocalDate.of(2026, 8, 1), "户主", Map.of(Matter.OTHER, "看了"), null, null, TODAY, true);

        assertThat(VisitRules.isOverdue(last, TODAY)).isFalse();
        assertThat(VisitRules.isOverdue(last, TODAY.plusDays(1))).isTrue();
        assertThat(VisitRules.isOverdue(null, TODAY)).isFalse();
    }
}
