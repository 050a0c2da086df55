package org.townledger.rolls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.people.Household;
import org.townledger.people.Membership;
import org.townledger.people.Person;

/** Who is missing, unknown or different, and what is only a question (敖党发〔2024〕20号 第三章一(一)2 义务教育保障(1)). */
class RollRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String VILLAGE = "150623100204";
    private static final UUID HOUSEHOLD = UUID.fromString("01930000-0000-7000-8000-0000000000aa");
    private static final String CHILD = number("2015-05-06", 31);

    private final Expectation school = new Expectation(RollKind.SCHOOL, DAY, 6, 14, MonthDay.of(9, 1), 2026);
    private final Expectation insurance = new Expectation(RollKind.INSURANCE, DAY, 6, 14, MonthDay.of(9, 1), 2026);

    @Nested
    class OfSchoolAge {

        @ParameterizedTest(name = "born {0}, on {1}: {2} ({3})")
        @CsvSource({
                "2020-09-01, 2026-11-23, true,  六周岁 义务教育法第十一条",
                "2020-09-02, 2026-11-23, false, 学年初不满六周岁",
                "2011-09-02, 2026-11-23, true,  学年初十四周岁",
                "2011-09-01, 2026-11-23, false, 学年初已满十五周岁",
                "2020-09-01, 2026-08-31, false, 上一学年初不满六周岁",
                "2011-09-01, 2026-08-31, true,  上一学年初十四周岁",
                "2011-09-01, 2026-09-01, false, 新学年第一天",
                "2028-01-01, 2026-11-23, false, 还没有出生"})
        void isJudgedOnTheFirstDayOfTheSchoolYear(LocalDate birth, LocalDate day, boolean expected, String why) {
            var expectation = new Expectation(RollKind.SCHOOL, day, 6, 14, MonthDay.of(9, 1), day.getYear());
            assertThat(expectation.expects(member("孟克", number(birth.toString(), 11), null, null))).as(why).isEqualTo(expected);
        }

        @Test
        void isNobodyWhoseBirthDateIsNotKnown() {
            assertThat(school.expects(member("孟克", null, null, null))).isFalse();
        }
    }

    @Nested
    class WhoIsExpected {

        @ParameterizedTest(name = "left {0} ({1}): {2}")
        @CsvSource({"2026-11-23, DEATH, false", "2026-11-24, DEATH, true", "2026-01-05, MOVED_OUT, false", ", , true"})
        void livesInTheTownOnTheDay(@Nullable LocalDate left, Person.@Nullable How how, boolean expected) {
            Membership member = member("孟克", CHILD, null, left == null ? null : new Person.Departure(left, how));
            assertThat(insurance.expects(member)).isEqualTo(expected);
            assertThat(school.expects(member)).isEqualTo(expected);
        }

        @Test
        void hasJoinedBeforeTheDay() {
            assertThat(insurance.expects(member("孟克", CHILD, DAY, null))).isTrue();
            assertThat(insurance.expects(member("孟克", CHILD, DAY.plusDays(1), null))).isFalse();
        }
    }

    @Nested
    class ByNumber {

        @Test
        void aChildOnTheRollAgrees() {
            assertThat(compare(List.of(entry("孟克", CHILD)), member("孟克", CHILD, null, null))).isEmpty();
        }

        @Test
        void aChildOnNoRollIsMissing() {
            assertThat(compare(List.of(), member("孟克", CHILD, null, null))).containsExactly("MISSING ON_NO_ROW");
        }

        @Test
        void whoIsNotInTheRegisterIsUnknown() {
            assertThat(compare(List.of(entry("孟克", CHILD)))).containsExactly("UNKNOWN NOT_IN_REGISTER");
        }

        @Test
        void anotherNameIsADifferenceAndADotIsNone() {
            assertThat(compare(List.of(entry("孟和", CHILD)), member("孟克", CHILD, null, null))).containsExactly("DIFFERENT OTHER_FACTS name");
            assertThat(compare(List.of(entry("额尔德尼•巴雅尔", CHILD)), member("额尔德尼·巴雅尔", CHILD, null, null))).isEmpty();
        }

        @Test
        void anotherVillageIsADifferenceWhereTheRollNamesOneOfTheTown() {
            assertThat(compare(List.of(inVillage("孟克", CHILD, "巴郎庙村")), member("孟克", CHILD, null, null)))
                    .containsExactly("DIFFERENT OTHER_FACTS village");
            assertThat(compare(List.of(inVillage("孟克", CHILD, "榆林某村")), member("孟克", CHILD, null, null))).isEmpty();
        }

        @Test
        void whoDiedAndStandsOnTheRollIsADifference() {
            var gone = new Person.Departure(LocalDate.of(2026, 3, 1), Person.How.DEATH);
            assertThat(compare(List.of(entry("孟克", CHILD)), member("孟克", CHILD, null, gone))).containsExactly("DIFFERENT NO_MEMBER left_on");
        }

        @Test
        void whoMovedBetweenHouseholdsIsFoundOnce() {
            Membership before = member("孟克", CHILD, null, new Person.Departure(LocalDate.of(2026, 3, 1), Person.How.SPLIT));
            Membership now = member("孟克", CHILD, LocalDate.of(2026, 3, 1), null);
            assertThat(compare(List.of(entry("孟克", CHILD)), before, now)).isEmpty();
            assertThat(compare(List.of(), before, now)).containsExactly("MISSING ON_NO_ROW");
        }
    }

    @Nested
    class TheRollsOwnStatus {

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({"SCHOOL, 在校, ", "SCHOOL, 在籍在读, ", "SCHOOL, 辍学, MISSING NOT_ACTIVE", "SCHOOL, 转出, MISSING NOT_ACTIVE",
                "SCHOOL, 休学, DIFFERENT OTHER_FACTS status", "INSURANCE, 已缴费, ", "INSURANCE, 是, ", "INSURANCE, 未缴费, MISSING NOT_ACTIVE",
                "INSURANCE, 暂停参保, DIFFERENT OTHER_FACTS status", "INSURANCE, 停保, MISSING NOT_ACTIVE", "INSURANCE, 否, MISSING NOT_ACTIVE"})
        void isHeard(RollKind kind, String status, @Nullable String found) {
            var entry = new RollEntry("名册", 3, PersonName.of("孟克"), IdNumber.of(CHILD), CHILD, null, null, null, null, null, null, status, null);
            assertThat(said(rules(kind == RollKind.SCHOOL ? school : insurance, Answers.NONE).compare(List.of(entry),
                    List.of(member("孟克", CHILD, null, null))))).isEqualTo(found == null ? List.of() : List.of(found));
        }

        @Test
        void insuranceOfAnotherYearIsNone() {
            assertThat(said(rules(insurance, Answers.NONE).compare(List.of(insuredIn(2025)), List.of(member("孟克", CHILD, null, null)))))
                    .containsExactly("MISSING OTHER_YEAR");
            assertThat(said(rules(insurance, Answers.NONE).compare(List.of(insuredIn(2025), insuredIn(2026)),
                    List.of(member("孟克", CHILD, null, null))))).isEmpty();
        }

        private RollEntry insuredIn(int year) {
            return new RollEntry("名册", year, PersonName.of("孟克"), IdNumber.of(CHILD), CHILD, null, null, null, null, null, null, "已缴费", year);
        }
    }

    @Nested
    class OnlyAQuestion {

        private final Membership child = member("孟克", CHILD, null, null);

        @Test
        void isADamagedNumberOfTheSameName() {
            assertThat(compare(List.of(entry("孟克", "150699201505060?0".replace("?0", "???"))), child)).containsExactly("QUESTION DAMAGED_NUMBER");
        }

        @Test
        void isADamagedNumberThatFitsNobody() {
            assertThat(compare(List.of(entry("图雅", CHILD.substring(0, 15) + "???")), child))
                    .containsExactly("QUESTION DAMAGED_NUMBER", "MISSING ON_NO_ROW");
            assertThat(compare(List.of(entry("孟克", "150699201605060???")), child))
                    .containsExactly("QUESTION DAMAGED_NUMBER", "MISSING ON_NO_ROW");
        }

        @Test
        void isTheSameNameAndBirthDateWithAnotherNumber() {
            assertThat(compare(List.of(entry("孟克", number("2015-05-06", 77))), child)).containsExactly("QUESTION OTHER_NUMBER");
        }

        @Test
        void isNoQuestionWhereOnlyTheNameIsTheSame() {
            assertThat(compare(List.of(entry("孟克", number("2013-08-01", 77))), child))
                    .containsExactly("UNKNOWN NOT_IN_REGISTER", "MISSING ON_NO_ROW");
        }

        @Test
        void isTheSameNameAndVillageWhereASlipMayBeInTheBirthDate() {
            assertThat(compare(List.of(inVillage("孟克", number("2015-05-16", 77), "三段地村")), child)).containsExactly("QUESTION OTHER_NUMBER");
            assertThat(compare(List.of(inVillage("孟克", number("1962-02-16", 77), "三段地村")), child))
                    .containsExactly("UNKNOWN NOT_IN_REGISTER", "MISSING ON_NO_ROW");
        }

        @Test
        void isWhomTheRegisterHasWithoutAWholeNumber() {
            Membership damaged = member("孟克", "150699201505060???", null, null);
            assertThat(compare(List.of(entry("孟克", CHILD)), damaged)).containsExactly("QUESTION REGISTER_LACKS_NUMBER");
        }

        @Test
        void isAnEntryWithoutANumber() {
            assertThat(compare(List.of(entry("孟克", null)), child)).containsExactly("QUESTION NO_NUMBER");
            assertThat(compare(List.of(entry("图雅", null)), child)).containsExactly("UNKNOWN NOT_IN_REGISTER", "MISSING ON_NO_ROW");
        }

        @Test
        void isAWrongNumber() {
            assertThat(compare(List.of(entry("孟克", "15069920150506123")), child)).containsExactly("QUESTION WRONG_NUMBER");
        }

        @Test
        void isNotAskedOfWhomTheRollHasByNumberAlready() {
            assertThat(compare(List.of(entry("孟克", CHILD), entry("孟克", null)), child)).containsExactly("UNKNOWN NOT_IN_REGISTER");
        }
    }

    @Nested
    class Answered {

        private final Membership child = member("孟克", CHILD, null, null);
        private final RollEntry entry = entry("孟克", "150699201505060???");

        @Test
        void theSameIsNotAskedAgain() {
            assertThat(said(rules(school, new Answers(Map.of(entry.key(), child.person().id()), Map.of())).compare(List.of(entry), List.of(child))))
                    .isEmpty();
        }

        @Test
        void anotherPersonIsUnknownAndTheChildMissing() {
            var apart = new Answers(Map.of(), Map.of(entry.key(), Set.of(child.person().id())));
            assertThat(said(rules(school, apart).compare(List.of(entry), List.of(child))))
                    .containsExactly("UNKNOWN NOT_IN_REGISTER", "MISSING ON_NO_ROW");
        }
    }

    private List<String> compare(List<RollEntry> roll, Membership... register) {
        return said(rules(school, Answers.NONE).compare(roll, List.of(register)));
    }

    private static RollRules rules(Expectation expectation, Answers answers) {
        return new RollRules(expectation, answers, written -> switch (written) {
            case "三段地村" -> VILLAGE;
            case "巴郎庙村" -> "150623100205";
            default -> null;
        });
    }

    private static List<String> said(RollRules.Result result) {
        return result.discoveries().stream().map(found -> (found.verdict() + " " + found.why() + " " + String.join(",", found.differs())).strip()).toList();
    }

    private static RollEntry entry(String name, @Nullable String number) {
        return entry(name, number, null);
    }

    private static RollEntry inVillage(String name, String number, String village) {
        return entry(name, number, village);
    }

    private static RollEntry entry(String name, @Nullable String written, @Nullable String village) {
        IdNumber number = written == null || IdNumber.of(written) instanceof IdNumber.Wrong ? null : IdNumber.of(written);
        return new RollEntry("名册", 3, PersonName.of(name), number, written == null ? "" : written, null, null, village, "敖镇中学", "七年级",
                "1班", null, null);
    }

    private static Membership member(String name, @Nullable String number, @Nullable LocalDate joined, Person.@Nullable Departure left) {
        var household = new Household(HOUSEHOLD, "150623100000", "1", VILLAGE, null, null, null, null, null, null, null, null);
        var person = new Person(UUID.randomUUID(), HOUSEHOLD, PersonName.of(name), "之子", number == null ? null : IdNumber.of(number), null, null, null,
                joined, left, null);
        return new Membership(person, household, "三段地村");
    }

    private static String number(String birth, int sequence) {
        return SampleIdNumbers.of(LocalDate.parse(birth), sequence);
    }
}
