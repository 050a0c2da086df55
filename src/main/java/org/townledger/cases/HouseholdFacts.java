package org.townledger.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.people.Household;
import org.townledger.people.Person;

/**
 * All that the program has of one household, for the rules of the check before reporting.
 *
 * @param household   null for a case whose household the register does not have; then that case is all there is
 * @param type        the household type today
 * @param members     today, the head first
 * @param doubled     members whose ID number stands a second time in the register
 * @param notOnAid    members who belong on the year's student-aid list and do not stand there
 * @param cases       of all ledgers, oldest first
 * @param settlements what each ledger says by its key; asked only for households that are or were monitored
 * @param monitoring  null where the household never was
 * @param facts       what is known of a member beyond the register, by person
 * @param income      by month and kind
 */
public record HouseholdFacts(@Nullable Household household, String village, @Nullable String type, List<Person> members,
                             Set<UUID> doubled, Set<UUID> notOnAid, List<CheckedCase> cases, Map<String, Settlement> settlements,
                             @Nullable MonitoringFacts monitoring, Map<UUID, MemberFacts> facts,
                             NavigableMap<YearMonth, MonthsIncome> income) {

    private static final int A_YEAR = 12;

    /**
     * What the rules need to know of a member.
     *
     * @param canWork    null while nobody has asked
     * @param health     a word of the dated list {@code health}
     * @param disability a word of the dated list {@code disability}; null where none is known
     */
    public record MemberFacts(@Nullable Boolean canWork, @Nullable String health, @Nullable String disability) {

        public static final MemberFacts UNKNOWN = new MemberFacts(null, null, null);
    }

    /** A household's income of one month in yuan. @param wages null where none was written down, as with the others */
    public record MonthsIncome(@Nullable BigDecimal wages, @Nullable BigDecimal business, @Nullable BigDecimal property,
                               @Nullable BigDecimal transfers, @Nullable BigDecimal costs) {

        /** What came in, less what it cost. */
        public BigDecimal net() {
            return Stream.of(wages, business, property, transfers).filter(Objects::nonNull).map(Objects::requireNonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add).subtract(costs == null ? BigDecimal.ZERO : costs);
        }
    }

    public HouseholdFacts {
        members = List.copyOf(members);
        doubled = Set.copyOf(doubled);
        notOnAid = Set.copyOf(notOnAid);
        cases = List.copyOf(cases);
        settlements = Map.copyOf(settlements);
        facts = Map.copyOf(facts);
    }

    public UUID id() {
        return household == null ? cases.getFirst().file().id() : household.id();
    }

    /** By whose name the household is called; empty where it has lost its head. */
    public String head() {
        return members.stream().filter(Person::isHead).findFirst().or(() -> members.stream().findFirst()).map(person -> person.name().text())
                .orElse("");
    }

    public Optional<MonitoringFacts> monitored() {
        return Optional.ofNullable(monitoring);
    }

    public Stream<CheckedCase> having(CaseTrait trait) {
        return cases.stream().filter(checked -> checked.has(trait));
    }

    public boolean has(CaseTrait trait) {
        return having(trait).findAny().isPresent();
    }

    public MemberFacts of(Person person) {
        return facts.getOrDefault(person.id(), MemberFacts.UNKNOWN);
    }

    /** The member whom a case of one person concerns, by the whole ID number. */
    public Optional<Person> concerned(CheckedCase checked) {
        return checked.file().concerned().wholeId().flatMap(number -> members.stream()
                .filter(person -> person.wholeId().filter(number::equals).isPresent()).findFirst());
    }

    /** Whether everybody is known not to be able to work. */
    public boolean isWithoutLabour() {
        return !members.isEmpty() && members.stream().allMatch(person -> Boolean.FALSE.equals(of(person).canWork()));
    }

    /** The twelve months before that day's own, which is not over. */
    public NavigableMap<YearMonth, MonthsIncome> yearBefore(LocalDate day) {
        YearMonth last = YearMonth.from(day).minusMonths(1);
        return income.subMap(last.minusMonths(A_YEAR - 1L), true, last, true);
    }

    /** A year's net income a head; empty unless all twelve months before that day's are written down. */
    public Optional<BigDecimal> yearlyPerHead(LocalDate day) {
        var year = yearBefore(day);
        return year.size() < A_YEAR || members.isEmpty() ? Optional.empty()
                : Optional.of(year.values().stream().map(MonthsIncome::net).reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(members.size()), 2, java.math.RoundingMode.HALF_UP));
    }
}
