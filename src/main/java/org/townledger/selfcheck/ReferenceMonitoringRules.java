package org.townledger.selfcheck;

import static org.townledger.selfcheck.NewRule.inCase;
import static org.townledger.selfcheck.NewRule.inMonitoring;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.townledger.cases.CaseTrait;
import org.townledger.cases.CheckRule;
import org.townledger.cases.CheckRule.Check;
import org.townledger.cases.CheckRule.Found;
import org.townledger.cases.CheckedCase;
import org.townledger.cases.HouseholdFacts;
import org.townledger.cases.HouseholdFacts.MonthsIncome;
import org.townledger.cases.MonitoringFacts;
import org.townledger.cases.MonitoringFacts.Removed;
import org.townledger.cases.Settlement.Standing;

/**
 * Another province's rules on how monitoring and the removal of a risk are written down (DOMAIN 7: 1_02_008, 1_11,
 * 4_11_010, 4_11_011). They warn and never stop anything.
 */
final class ReferenceMonitoringRules {

    private ReferenceMonitoringRules() {
    }

    static List<CheckRule> all() {
        return List.of(
                foundAfterRemoval("1_02_008", "housing"),
                foundAfterRemoval("1_02_009", "water"),
                NewRule.reference("1_11_001", underWay((_, monitored) -> monitored.risks().isEmpty()
                        ? Stream.of(inMonitoring("risks", "1_11_001")) : Stream.empty())),
                NewRule.reference("1_11_002", underWay((household, monitored) -> Stream.concat(
                        household.yearBefore(Objects.requireNonNull(monitored.identified().on())).isEmpty()
                                ? Stream.of(inMonitoring("income", "1_11_002.income")) : Stream.empty(),
                        unknown(household, "1_11_002.")))),
                NewRule.reference("1_11_004", removed((household, removed) -> Stream.concat(
                        hasEveryKind(household.yearBefore(removed.on()).values().stream().toList()) ? Stream.empty()
                                : Stream.of(inMonitoring("income", "1_11_004.income")),
                        unknown(household, "1_11_004.")))),
                atRemoval("1_11_006", CaseTrait.HOUSE_DANGEROUS, "grade"),
                atRemoval("1_11_007", CaseTrait.WATER_UNSAFE, "problem"),
                atRemoval("1_11_008", CaseTrait.UNINSURED, "insurance"),
                NewRule.reference("1_11_009", supported((household, _) -> household.monitored().filter(monitored -> monitored.measures().isEmpty())
                        .stream().map(_ -> inMonitoring("measures", "1_11_009")))),
                NewRule.reference("1_11_010", (household, words) -> household.monitored().stream()
                        .filter(monitored -> monitored.isUnderWay() && monitored.measures().stream().noneMatch(MonitoringFacts.Measure::begun)
                                && Objects.requireNonNull(monitored.identified().on()).plusMonths(1).isBefore(words.day()))
                        .map(monitored -> inMonitoring("measures", "1_11_010", Objects.requireNonNull(monitored.identified().on())))),
                NewRule.reference("无号-消除时间", "unnumbered", supported(ReferenceMonitoringRules::removedTooSoon)),
                NewRule.reference("4_11_010", (household, words) -> household.monitored().flatMap(MonitoringFacts::removal).stream()
                        .filter(removed -> !removed.natural())
                        .flatMap(removed -> ReferenceListRules.belowLine(household.yearlyPerHead(removed.on()), words))
                        .map(income -> inMonitoring("income", "4_11_010", income, ReferenceListRules.line(words).orElseThrow()))),
                NewRule.reference("4_11_011", removed((household, removed) -> household.isWithoutLabour()
                        ? Stream.of(inMonitoring("removed_on", "4_11_011", removed.on())) : Stream.empty())));
    }

    private static Check underWay(BiFunction<HouseholdFacts, MonitoringFacts, Stream<Found>> check) {
        return (household, _) -> household.monitored().filter(MonitoringFacts::isUnderWay).stream()
                .flatMap(monitored -> check.apply(household, monitored));
    }

    private static Check removed(BiFunction<HouseholdFacts, Removed, Stream<Found>> check) {
        return (household, _) -> household.monitored().flatMap(MonitoringFacts::removal).stream()
                .flatMap(removed -> check.apply(household, removed));
    }

    /** Removed by help, not by itself. */
    private static Check supported(BiFunction<HouseholdFacts, Removed, Stream<Found>> check) {
        return removed((household, removed) -> removed.natural() ? Stream.empty() : check.apply(household, removed));
    }

    /** Damage that was found after the removal. */
    private static CheckRule foundAfterRemoval(String number, String ledger) {
        return NewRule.reference(number, removed((household, removed) -> household.cases().stream()
                .filter(checked -> checked.ledger().equals(ledger) && checked.isOpen() && checked.file().foundOn().isAfter(removed.on()))
                .map(checked -> inCase(checked, null, number, removed.on()))));
    }

    /** What was amiss when the risk was removed, and still is. */
    private static CheckRule atRemoval(String number, CaseTrait trait, String field) {
        return NewRule.reference(number, removed((household, removed) -> household.having(trait)
                .filter(checked -> trait == CaseTrait.UNINSURED || !checked.file().foundOn().isAfter(removed.on()))
                .limit(1).map(checked -> inCase(checked, field, number, removed.on()))));
    }

    private static Stream<Found> unknown(HouseholdFacts household, String key) {
        return household.settlements().entrySet().stream().filter(ledger -> ledger.getValue().standing() == Standing.UNKNOWN)
                .map(java.util.Map.Entry::getKey).sorted().map(ledger -> inMonitoring(ledger, key + ledger));
    }

    private static boolean hasEveryKind(List<MonthsIncome> months) {
        return months.stream().anyMatch(month -> month.wages() != null) && months.stream().anyMatch(month -> month.business() != null)
                && months.stream().anyMatch(month -> month.property() != null) && months.stream().anyMatch(month -> month.transfers() != null);
    }

    /** In the month of the identification or in the one after. */
    private static Stream<Found> removedTooSoon(HouseholdFacts household, Removed removed) {
        return household.monitored().map(MonitoringFacts::identified).map(MonitoringFacts.Identified::on).stream()
                .filter(identified -> !YearMonth.from(removed.on()).isAfter(YearMonth.from(identified).plusMonths(1)))
                .map(identified -> inMonitoring("removed_on", "unnumbered", identified, removed.on()));
    }
}
