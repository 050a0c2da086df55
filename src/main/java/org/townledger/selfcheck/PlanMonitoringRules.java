package org.townledger.selfcheck;

import static org.townledger.selfcheck.NewRule.inCase;
import static org.townledger.selfcheck.NewRule.inMonitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.townledger.cases.CheckFinding;
import org.townledger.cases.CheckRule;
import org.townledger.cases.CheckRule.Check;
import org.townledger.cases.CheckRule.Found;
import org.townledger.cases.CheckedCase;
import org.townledger.cases.HouseholdFacts;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.MonitoringFacts;
import org.townledger.cases.MonitoringFacts.Identified;
import org.townledger.cases.MonitoringFacts.Notice;
import org.townledger.cases.MonitoringFacts.Removed;
import org.townledger.cases.Settlement;
import org.townledger.cases.Settlement.Standing;
import org.townledger.lists.Clause;

/**
 * What the town's own plan asks of monitored households and of the removal of their risk, as rules of the check before
 * reporting (敖党发〔2024〕20号 第三章一(一)1).
 */
final class PlanMonitoringRules {

    private static final String STILL_MONITORED = "still_monitored_type";
    private static final String NOTICE_DAYS = CheckFinding.MONITORING + ".notice_days";
    private static final String STABLE_MONTHS = CheckFinding.MONITORING + ".stable_months";
    private static final String GREEN_DAYS = NewRule.VALUES + ".green_days";

    private PlanMonitoringRules() {
    }

    static List<CheckRule> all(Map<String, Clause> clauses) {
        return List.of(
                NewRule.plan("11", clauses, "monitoring-1", (household, _) -> household.monitored().stream()
                        .filter(monitored -> monitored.identified().greenFrom() == null && monitored.identified().on() != null)
                        .flatMap(monitored -> papersMissing(monitored.identified()))),
                NewRule.plan("12", clauses, "monitoring-1", PlanMonitoringRules::noticesTooShort),
                NewRule.plan("13", clauses, "monitoring-1", PlanMonitoringRules::papersOwed),
                NewRule.plan("14", clauses, "monitoring-2", (household, _) -> household.monitored().stream()
                        .filter(monitored -> monitored.isUnderWay() && monitored.risks().isEmpty()).map(_ -> inMonitoring("risks", "p14"))),
                NewRule.plan("15", clauses, "monitoring-2", (household, _) -> household.monitored().stream()
                        .filter(MonitoringFacts::isUnderWay).flatMap(monitored -> monitored.unmet().stream())
                        .map(risk -> inMonitoring("measures", "p15", risk))),
                NewRule.plan("16", clauses, "monitoring-4", removed((household, removed) -> removed.natural() || !inTheMonthOf(household, removed)
                        ? Stream.empty() : Stream.of(inMonitoring("removed_on", "p16", removed.on())))),
                NewRule.plan("17", clauses, "monitoring-4", (household, words) -> words.value(STABLE_MONTHS).stream()
                        .flatMap(months -> household.monitored().flatMap(MonitoringFacts::removal).stream()
                                .filter(removed -> !removed.natural() && removed.stableMonths() < months.value().intValue())
                                .map(removed -> inMonitoring("income", "p17", removed.stableMonths(), months.value())))),
                NewRule.plan("18", clauses, "monitoring-3", openLedgers(false)),
                NewRule.plan("19", clauses, "monitoring-4", removed((household, removed) -> household.isWithoutLabour()
                        ? Stream.of(inMonitoring("removed_on", "p19", removed.on())) : Stream.empty())),
                NewRule.plan("20", clauses, "monitoring-6", removed((_, removed) -> removed.stepsMissing().stream()
                        .map(step -> inMonitoring("removal", "p20", step)))),
                NewRule.plan("21", clauses, "monitoring-5", (household, words) -> household.monitored().stream()
                        .filter(monitored -> monitored.removed() != null && isMonitoredStill(monitored.type(), words)
                                && (monitored.nextLook() == null || monitored.nextLook().isBefore(words.day())))
                        .map(monitored -> inMonitoring("next_look_on", "p21", monitored.type()))),
                NewRule.plan("22", clauses, "monitoring-3", openLedgers(true)));
    }

    private static Check removed(BiFunction<HouseholdFacts, Removed, Stream<Found>> check) {
        return (household, _) -> household.monitored().flatMap(MonitoringFacts::removal).stream()
                .flatMap(removed -> check.apply(household, removed));
    }

    private static Stream<Found> papersMissing(Identified identified) {
        return Stream.of(identified.authorisedOn() == null ? Stream.of(inMonitoring("authorised_on", "p11.authorisation")) : Stream.<Found>empty(),
                identified.notice().from() == null ? Stream.of(inMonitoring("notice_from", "p11.notice")) : Stream.<Found>empty())
                .flatMap(missing -> missing);
    }

    private static Stream<Found> noticesTooShort(HouseholdFacts household, LedgerWords words) {
        return words.value(NOTICE_DAYS).stream().flatMap(due -> household.monitored().stream().flatMap(monitored -> Stream.concat(
                shorter(monitored.identified().notice(), due.value().intValue(), "notice_days"),
                monitored.removal().stream().flatMap(removed -> shorter(removed.notice(), due.value().intValue(), "removal_notice_days")))));
    }

    private static Stream<Found> shorter(Notice notice, int due, String field) {
        Integer days = notice.days();
        return notice.from() == null || days == null || days >= due ? Stream.empty()
                : Stream.of(inMonitoring(field, "p12." + field, notice.from(), days, due));
    }

    /** Help before the papers: after a time they are due all the same. */
    private static Stream<Found> papersOwed(HouseholdFacts household, LedgerWords words) {
        return words.value(GREEN_DAYS).stream().flatMap(days -> household.monitored().map(MonitoringFacts::identified).stream()
                .filter(identified -> identified.greenFrom() != null && lacksPapers(identified)
                        && identified.greenFrom().plusDays(days.value().longValue()).isBefore(words.day()))
                .map(identified -> inMonitoring("green_from", "p13", java.util.Objects.requireNonNull(identified.greenFrom()), days.value())));
    }

    private static boolean lacksPapers(Identified identified) {
        return identified.authorisedOn() == null || identified.notice().from() == null || identified.approvedOn() == null;
    }

    private static boolean inTheMonthOf(HouseholdFacts household, Removed removed) {
        LocalDate identified = household.monitored().map(MonitoringFacts::identified).map(Identified::on).orElse(null);
        return identified != null && YearMonth.from(identified).equals(YearMonth.from(removed.on()));
    }

    private static boolean isMonitoredStill(String type, LedgerWords words) {
        return words.list(STILL_MONITORED).stream().anyMatch(item -> item.word().equals(type));
    }

    /** Ledgers that are open on a household whose risk is removed. @param after whether by a case that was found after the removal */
    private static Check openLedgers(boolean after) {
        return removed((household, removed) -> household.settlements().values().stream()
                .filter(settlement -> settlement.standing() == Standing.OPEN)
                .flatMap(settlement -> open(household, removed, settlement, after)));
    }

    private static Stream<Found> open(HouseholdFacts household, Removed removed, Settlement settlement, boolean after) {
        CheckedCase open = household.cases().stream().filter(checked -> checked.file().id().equals(settlement.caseId())).findFirst().orElse(null);
        boolean foundAfter = open != null && open.file().foundOn().isAfter(removed.on());
        if (foundAfter != after) {
            return Stream.empty();
        }
        String key = after ? "p22" : "p18";
        return Stream.of(open == null ? inMonitoring("removed_on", key, removed.on()) : inCase(open, null, key, removed.on()));
    }
}
