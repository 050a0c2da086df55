package org.townledger.selfcheck;

import static org.townledger.selfcheck.NewRule.inMonitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseTrait;
import org.townledger.cases.CheckRule;
import org.townledger.cases.CheckRule.Found;
import org.townledger.cases.HouseholdFacts;
import org.townledger.cases.HouseholdFacts.MonthsIncome;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.MonitoringFacts;

/**
 * Another province's rules on risks, measures, income and members that contradict each other (DOMAIN 7: 2_11, 4_11,
 * 5_12, 5_15). A measure here belongs to the household, so its rules judge the household. They warn and never stop anything.
 */
final class ReferenceMatchRules {

    private static final String PUBLIC_POST = "公益性岗位帮扶";
    private static final String ILLNESS = "因病";
    private static final String DISABILITY = "因残";
    private static final String LACK_OF_LABOUR = "缺劳动力";
    private static final String MINIMUM_LIVING = "低保";
    private static final String DISABLED = "残疾";
    private static final Set<String> ON_MINIMUM_LIVING = Set.of("低保户", "特困供养户");
    private static final int MAY_WORK = 16;
    private static final int TOO_OLD = 70;
    private static final BigDecimal HARDLY_WAGES = BigDecimal.valueOf(100);

    private ReferenceMatchRules() {
    }

    static List<CheckRule> all() {
        return List.of(
                monitored("2_11_001", "risks", (household, monitored) -> monitored.risks().contains(DISABILITY) && !hasDisabled(household)),
                monitored("4_11_007", "risks", (household, monitored) -> monitored.isUnderWay() && household.has(CaseTrait.UNINSURED)
                        && !monitored.risks().contains(ILLNESS)),
                monitored("4_11_009", "risks", (household, monitored) -> monitored.risks().contains(LACK_OF_LABOUR)
                        && !household.members().isEmpty()
                        && household.members().stream().allMatch(person -> Boolean.TRUE.equals(household.of(person).canWork()))),
                monitored("4_11_012", "income", (household, monitored) -> monitored.has(PUBLIC_POST) && lacks(household, MonthsIncome::wages)),
                monitored("4_11_013", "income", (household, _) -> isOnMinimumLiving(household) && lacks(household, MonthsIncome::transfers)),
                monitored("4_11_014", "measures", (household, monitored) -> mentions(monitored, MINIMUM_LIVING) && !isOnMinimumLiving(household)),
                monitored("4_11_015", "measures", (household, monitored) -> mentions(monitored, DISABLED) && !hasDisabled(household)),
                NewRule.reference("5_12_004", (household, words) -> post(household, words, "5_12_004", ages -> ages.stream().allMatch(age -> age < MAY_WORK))),
                NewRule.reference("5_12_005", (household, words) -> post(household, words, "5_12_005", ages -> ages.stream().anyMatch(age -> age >= TOO_OLD)
                        && ages.stream().allMatch(age -> age < MAY_WORK || age >= TOO_OLD))),
                NewRule.reference("5_15_023", (household, _) -> household.monitored().stream().flatMap(monitored -> hardlyWages(household, monitored))));
    }

    private static CheckRule monitored(String number, String field, BiPredicate<HouseholdFacts, MonitoringFacts> amiss) {
        return NewRule.reference(number, (household, _) -> household.monitored().filter(monitored -> amiss.test(household, monitored)).stream()
                .map(_ -> inMonitoring(field, number)));
    }

    private static boolean hasDisabled(HouseholdFacts household) {
        return household.members().stream().anyMatch(person -> household.of(person).disability() != null);
    }

    private static boolean isOnMinimumLiving(HouseholdFacts household) {
        return household.type() != null && ON_MINIMUM_LIVING.contains(household.type());
    }

    private static boolean mentions(MonitoringFacts monitored, String word) {
        return monitored.measures().stream().anyMatch(measure -> measure.content() != null && measure.content().contains(word));
    }

    /** Whether income was written down, and none of this kind. */
    private static boolean lacks(HouseholdFacts household, Function<MonthsIncome, @Nullable BigDecimal> kind) {
        return !household.income().isEmpty() && household.income().values().stream().map(kind).noneMatch(yuan -> yuan != null && yuan.signum() > 0);
    }

    /** A public post in a household in which, by the ages, nobody may hold it. */
    private static Stream<Found> post(HouseholdFacts household, LedgerWords words, String number, java.util.function.Predicate<List<Integer>> nobody) {
        List<OptionalInt> ages = household.members().stream().map(person -> person.ageOn(words.day())).toList();
        return household.monitored().filter(monitored -> monitored.has(PUBLIC_POST)).stream()
                .filter(_ -> !ages.isEmpty() && ages.stream().allMatch(OptionalInt::isPresent)
                        && nobody.test(ages.stream().map(OptionalInt::getAsInt).toList()))
                .map(_ -> inMonitoring("measures", number));
    }

    private static Stream<Found> hardlyWages(HouseholdFacts household, MonitoringFacts monitored) {
        LocalDate identified = monitored.identified().on();
        if (identified == null) {
            return Stream.empty();
        }
        BigDecimal wages = household.yearBefore(identified).values().stream().map(MonthsIncome::wages).filter(Objects::nonNull)
                .map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return wages.signum() > 0 && wages.compareTo(HARDLY_WAGES) <= 0 ? Stream.of(inMonitoring("income", "5_15_023", wages)) : Stream.empty();
    }
}
