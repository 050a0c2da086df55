package org.townledger.cases;

import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.YEAR_PLAN;
import static org.townledger.store.schema.Tables.YEAR_PLAN_CASE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.townledger.store.JournalEntry;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.YearPlanCaseRecord;
import org.townledger.store.schema.tables.records.YearPlanRecord;

/** The plans of the years, and the cases in them. */
public final class YearPlanRepository {

    private final String office;

    public YearPlanRepository(String office) {
        this.office = office;
    }

    /** Oldest first. */
    public List<YearPlan> plans(Transaction tx, LedgerName ledger) {
        return tx.sql().selectFrom(YEAR_PLAN).where(YEAR_PLAN.OFFICE.eq(office), YEAR_PLAN.LEDGER.eq(ledger.key()))
                .orderBy(YEAR_PLAN.PLAN_YEAR).fetch(YearPlanRepository::plan);
    }

    public Optional<YearPlan> plan(Transaction tx, LedgerName ledger, int year) {
        return plans(tx, ledger).stream().filter(plan -> plan.year() == year).findFirst();
    }

    /** The year's plan, made where there is none. */
    YearPlan made(Transaction tx, LedgerName ledger, int year) {
        return plan(tx, ledger, year).orElseGet(() -> {
            var plan = new YearPlan(tx.newId(), office, ledger.key(), year, null, null);
            save(tx, plan);
            return plan;
        });
    }

    void save(Transaction tx, YearPlan plan) {
        YearPlan.Frozen frozen = plan.frozen();
        tx.save(frozen == null
                ? new YearPlanRecord(plan.id(), plan.office(), plan.ledger(), plan.year(), null, null, null, null, plan.note())
                : new YearPlanRecord(plan.id(), plan.office(), plan.ledger(), plan.year(), frozen.on(), frozen.by(), frozen.sequence(),
                        frozen.act(), plan.note()));
    }

    /** By case. */
    Map<UUID, YearPlanEntry> entries(Transaction tx, UUID plan) {
        return tx.sql().selectFrom(YEAR_PLAN_CASE).where(YEAR_PLAN_CASE.PLAN_ID.eq(plan)).fetchMap(YEAR_PLAN_CASE.CASE_ID,
                row -> new YearPlanEntry(row.getId(), row.getPlanId(), row.getCaseId(), row.getCarriedFromYear(), row.getAddedOn()));
    }

    /** Cases that were put into or carried over to the list of a year. */
    public Set<UUID> cases(Transaction tx, LedgerName ledger, int year) {
        return plan(tx, ledger, year).map(plan -> entries(tx, plan.id()).keySet()).orElse(Set.of());
    }

    void save(Transaction tx, YearPlanEntry entry) {
        tx.save(new YearPlanCaseRecord(entry.id(), entry.plan(), entry.caseId(), entry.carriedFrom(), entry.addedOn()));
    }

    /** Whether the case's file was changed after the journal's entry of that sequence. */
    boolean isChangedSince(Transaction tx, UUID caseId, long sequence) {
        List<JournalEntry> history = tx.historyOf(CASE_FILE, caseId);
        return !history.isEmpty() && history.getLast().sequence() > sequence;
    }

    private static YearPlan plan(YearPlanRecord row) {
        var frozen = row.getFrozenOn() == null ? null
                : new YearPlan.Frozen(row.getFrozenOn(), row.getFrozenBy(), row.getFrozenSequence(), row.getFrozenAct());
        return new YearPlan(row.getId(), row.getOffice(), row.getLedger(), row.getPlanYear(), frozen, row.getNote());
    }
}
