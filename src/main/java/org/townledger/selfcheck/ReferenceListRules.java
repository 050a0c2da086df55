package org.townledger.selfcheck;

import static org.townledger.selfcheck.NewRule.inCase;
import static org.townledger.selfcheck.NewRule.inHousehold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.townledger.cases.CaseTrait;
import org.townledger.cases.CheckRule;
import org.townledger.cases.CheckRule.Check;
import org.townledger.cases.HouseholdFacts;
import org.townledger.cases.LedgerWords;
import org.townledger.people.Person;

/**
 * Another province's rules on who ought to be monitored and on what stands in the register (DOMAIN 7: 1_02, 1_12, 2_01,
 * 3_12). They warn and never stop anything.
 */
final class ReferenceListRules {

    static final String INCOME_LINE = NewRule.VALUES + ".income_line";
    private static final String MONITORED_TYPES = "monitored_type";
    private static final String HEALTHY = "健康";

    private ReferenceListRules() {
    }

    static List<CheckRule> all() {
        return List.of(
                unmonitored("1_02_001", CaseTrait.HOUSE_DANGEROUS, "grade"),
                unmonitored("1_02_002", CaseTrait.WATER_UNSAFE, "problem"),
                unmonitored("1_02_003", CaseTrait.UNINSURED, "insurance"),
                NewRule.reference("1_02_005", (household, words) -> household.having(CaseTrait.OUT_OF_SCHOOL)
                        .filter(child -> isUnmonitored(household, words) && child.has(CaseTrait.ABSENCE_UNEXPLAINED))
                        .map(child -> inCase(child, "absence_reason", "1_02_005"))),
                NewRule.reference("1_02_006", (household, words) -> isUnmonitored(household, words)
                        ? belowLine(household.yearlyPerHead(words.day()), words).map(income -> inHousehold(null, "1_02_006", income, line(words).orElseThrow()))
                        : Stream.empty()),
                NewRule.reference("1_12_002", ReferenceListRules::numbersNotWhole),
                NewRule.reference("1_12_重复", "1_12_twice", (household, _) -> household.members().stream()
                        .filter(person -> household.doubled().contains(person.id()))
                        .map(person -> inHousehold(null, "1_12_twice", person.relation()))),
                NewRule.reference("2_01_012", (household, _) -> household.having(CaseTrait.ABSENT_FOR_HEALTH)
                        .filter(child -> household.concerned(child).filter(person -> HEALTHY.equals(household.of(person).health())).isPresent())
                        .map(child -> inCase(child, "absence_reason", "2_01_012"))),
                NewRule.reference("3_12_003", (household, _) -> household.having(CaseTrait.SCHOOLING_UNKNOWN)
                        .map(child -> inCase(child, "absence", "3_12_003"))));
    }

    /** Of the register, neither of a monitored type there nor on the list of monitored households, not even as a clue that is followed up. */
    static boolean isUnmonitored(HouseholdFacts household, LedgerWords words) {
        return household.household() != null && household.monitoring() == null
                && words.list(MONITORED_TYPES).stream().noneMatch(item -> item.word().equals(household.type()));
    }

    private static CheckRule unmonitored(String number, CaseTrait trait, String field) {
        Check check = (household, words) -> household.having(trait).filter(_ -> isUnmonitored(household, words)).limit(1)
                .map(checked -> inCase(checked, field, number));
        return NewRule.reference(number, check);
    }

    private static Stream<CheckRule.Found> numbersNotWhole(HouseholdFacts household, LedgerWords words) {
        List<Person> without = household.members().stream().filter(person -> person.wholeId().isEmpty()).toList();
        return without.isEmpty() ? Stream.empty() : Stream.of(inHousehold(null, "1_12_002", without.size()));
    }

    static Optional<BigDecimal> line(LedgerWords words) {
        return words.value(INCOME_LINE).map(value -> value.value());
    }

    static Stream<BigDecimal> belowLine(Optional<BigDecimal> income, LedgerWords words) {
        return income.filter(yuan -> line(words).filter(line -> yuan.compareTo(line) < 0).isPresent()).stream();
    }
}
