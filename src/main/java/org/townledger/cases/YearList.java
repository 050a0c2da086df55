package org.townledger.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.Column;
import org.townledger.store.Transaction;

/**
 * Which cases a year's list holds: those numbered in the year, those that their own sheet plans for it, those put in or
 * carried over, and those that came to the year before after its list was frozen. A frozen list holds what it held then.
 */
public final class YearList<C> {

    /** A case on the list. @param carriedFrom the year from which it came over; null where it did not */
    public record Member<C>(C subject, @Nullable Integer carriedFrom) {
    }

    /** The column by which a ledger says itself for which year a case is planned, as housing does. */
    private static final String PLANNED = "plan_year";

    private final Ledger<C> ledger;
    private final YearPlanRepository plans;

    public YearList(Ledger<C> ledger, YearPlanRepository plans) {
        this.ledger = ledger;
        this.plans = plans;
    }

    /** By number. */
    List<Member<C>> members(Transaction tx, LedgerWords words, int year) {
        Optional<YearPlan> plan = plans.plan(tx, ledger.name(), year);
        Map<UUID, YearPlanEntry> entries = plan.map(found -> plans.entries(tx, found.id())).orElse(Map.of());
        boolean frozen = plan.filter(YearPlan::isFrozen).isPresent();
        Set<UUID> before = frozenBefore(tx, year);
        Column<C, ?> planned = planned(words);
        return ledger.all(tx, CaseFilter.ALL).stream().filter(subject -> {
            CaseFile file = ledger.file(subject);
            return entries.containsKey(file.id()) || !frozen && belongs(file, plannedYear(planned, subject), year, before);
        }).map(subject -> new Member<>(subject, carriedFrom(entries.get(ledger.file(subject).id())))).toList();
    }

    private static boolean belongs(CaseFile file, @Nullable Integer planned, int year, @Nullable Set<UUID> before) {
        int numbered = Objects.requireNonNull(file.number()).year();
        boolean cameLate = before != null && numbered == year - 1 && !before.contains(file.id());
        return numbered == year || cameLate || planned != null && planned == year;
    }

    /** What the list of the year before holds, if it is frozen. */
    private @Nullable Set<UUID> frozenBefore(Transaction tx, int year) {
        return plans.plan(tx, ledger.name(), year - 1).filter(YearPlan::isFrozen)
                .map(plan -> plans.entries(tx, plan.id()).keySet()).orElse(null);
    }

    /** The years that have a case or a plan, oldest first. */
    TreeSet<Integer> years(Transaction tx, LedgerWords words) {
        var years = new TreeSet<Integer>();
        Column<C, ?> planned = planned(words);
        for (C subject : ledger.all(tx, CaseFilter.ALL)) {
            years.add(Objects.requireNonNull(ledger.file(subject).number()).year());
            Integer year = plannedYear(planned, subject);
            if (year != null) {
                years.add(year);
            }
        }
        plans.plans(tx, ledger.name()).forEach(plan -> years.add(plan.year()));
        return years;
    }

    private @Nullable Column<C, ?> planned(LedgerWords words) {
        return ledger.columns(words).stream().filter(column -> column.field().equals(PLANNED)).findFirst().orElse(null);
    }

    private static <C> @Nullable Integer plannedYear(@Nullable Column<C, ?> planned, C subject) {
        return planned != null && planned.value().apply(subject) instanceof Integer year ? year : null;
    }

    private static @Nullable Integer carriedFrom(@Nullable YearPlanEntry entry) {
        return entry == null ? null : entry.carriedFrom();
    }
}
