package org.townledger.monitoring;

import static org.townledger.store.schema.Tables.HOUSEHOLD_INCOME;
import static org.townledger.store.schema.Tables.MEMBER_FACT;
import static org.townledger.store.schema.Tables.MONITORED_FINDING;
import static org.townledger.store.schema.Tables.MONITORED_MEASURE;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.HouseholdIncomeRecord;
import org.townledger.store.schema.tables.records.MemberFactRecord;
import org.townledger.store.schema.tables.records.MonitoredFindingRecord;
import org.townledger.store.schema.tables.records.MonitoredMeasureRecord;

/** What the conditions of a removal rest on: measures, findings, income, what is known of the members. */
public final class EvidenceRepository {

    /** In the order in which they began. */
    public List<Measure> measures(Transaction tx, UUID monitoring) {
        return tx.sql().selectFrom(MONITORED_MEASURE).where(MONITORED_MEASURE.MONITORED_ID.eq(monitoring))
                .orderBy(MONITORED_MEASURE.STARTED_ON.asc().nullsLast(), MONITORED_MEASURE.ID).fetch(EvidenceRepository::measure);
    }

    public Map<UUID, List<Measure>> allMeasures(Transaction tx) {
        return tx.sql().selectFrom(MONITORED_MEASURE).orderBy(MONITORED_MEASURE.STARTED_ON.asc().nullsLast(), MONITORED_MEASURE.ID)
                .fetch(EvidenceRepository::measure).stream().collect(Collectors.groupingBy(Measure::monitoring));
    }

    public Optional<Measure> measure(Transaction tx, UUID id) {
        return tx.sql().selectFrom(MONITORED_MEASURE).where(MONITORED_MEASURE.ID.eq(id)).fetchOptional(EvidenceRepository::measure);
    }

    void save(Transaction tx, Measure measure) {
        tx.save(new MonitoredMeasureRecord(measure.id(), measure.monitoring(), measure.kind(), measure.content(), measure.amount(),
                measure.startedOn(), measure.endsOn(), measure.proof()));
    }

    void removeMeasure(Transaction tx, UUID id) {
        tx.remove(MONITORED_MEASURE, id);
    }

    /** In the order in which they were made. */
    public List<Finding> findings(Transaction tx, UUID monitoring) {
        return tx.sql().selectFrom(MONITORED_FINDING).where(MONITORED_FINDING.MONITORED_ID.eq(monitoring))
                .orderBy(MONITORED_FINDING.FOUND_ON, MONITORED_FINDING.ID)
                .fetch(row -> new Finding(row.getId(), row.getMonitoredId(), FindingMatter.valueOf(row.getMatter()), row.getHolds(),
                        row.getFoundOn(), row.getFoundBy(), row.getEvidence()));
    }

    void save(Transaction tx, Finding finding) {
        tx.save(new MonitoredFindingRecord(finding.id(), finding.monitoring(), finding.matter().name(), finding.holds(), finding.on(),
                finding.by(), finding.evidence()));
    }

    /** By month. */
    public List<Income> incomes(Transaction tx, UUID household) {
        return tx.sql().selectFrom(HOUSEHOLD_INCOME).where(HOUSEHOLD_INCOME.HOUSEHOLD_ID.eq(household))
                .orderBy(HOUSEHOLD_INCOME.MONTH_FIRST, HOUSEHOLD_INCOME.KIND)
                .fetch(EvidenceRepository::income);
    }

    /** Of every household. */
    Map<UUID, List<Income>> allIncomes(Transaction tx) {
        return tx.sql().selectFrom(HOUSEHOLD_INCOME).orderBy(HOUSEHOLD_INCOME.MONTH_FIRST, HOUSEHOLD_INCOME.KIND).fetch(EvidenceRepository::income)
                .stream().collect(Collectors.groupingBy(Income::household));
    }

    /** In place of what stands of that kind in that month. */
    void save(Transaction tx, Income income) {
        UUID known = tx.sql().select(HOUSEHOLD_INCOME.ID).from(HOUSEHOLD_INCOME).where(HOUSEHOLD_INCOME.HOUSEHOLD_ID.eq(income.household()),
                HOUSEHOLD_INCOME.MONTH_FIRST.eq(income.month().atDay(1)), HOUSEHOLD_INCOME.KIND.eq(income.kind().name())).fetchOne(HOUSEHOLD_INCOME.ID);
        tx.save(new HouseholdIncomeRecord(known == null ? income.id() : known, income.household(), income.month().atDay(1),
                income.kind().name(), income.amount()));
    }

    void removeIncome(Transaction tx, UUID household, YearMonth month, IncomeKind kind) {
        tx.sql().select(HOUSEHOLD_INCOME.ID).from(HOUSEHOLD_INCOME).where(HOUSEHOLD_INCOME.HOUSEHOLD_ID.eq(household),
                        HOUSEHOLD_INCOME.MONTH_FIRST.eq(month.atDay(1)), HOUSEHOLD_INCOME.KIND.eq(kind.name()))
                .fetch(HOUSEHOLD_INCOME.ID).forEach(id -> tx.remove(HOUSEHOLD_INCOME, id));
    }

    public Map<UUID, MemberFact> members(Transaction tx, Collection<UUID> persons) {
        return members(tx, MEMBER_FACT.PERSON_ID.in(persons));
    }

    /** Of everybody of whom something is known. */
    Map<UUID, MemberFact> allMembers(Transaction tx) {
        return members(tx, DSL.noCondition());
    }

    private static Map<UUID, MemberFact> members(Transaction tx, Condition which) {
        return tx.sql().selectFrom(MEMBER_FACT).where(which).fetch().stream()
                .map(row -> new MemberFact(row.getPersonId(), row.getLabour() == null ? null : Labour.valueOf(row.getLabour()), row.getHealth(),
                        row.getDisability()))
                .collect(Collectors.toMap(MemberFact::person, fact -> fact));
    }

    void save(Transaction tx, MemberFact fact) {
        UUID known = tx.sql().select(MEMBER_FACT.ID).from(MEMBER_FACT).where(MEMBER_FACT.PERSON_ID.eq(fact.person())).fetchOne(MEMBER_FACT.ID);
        tx.save(new MemberFactRecord(known == null ? tx.newId() : known, fact.person(), fact.labour() == null ? null : fact.labour().name(),
                fact.health(), fact.disability()));
    }

    private static Income income(HouseholdIncomeRecord row) {
        return new Income(row.getId(), row.getHouseholdId(), YearMonth.from(row.getMonthFirst()), IncomeKind.valueOf(row.getKind()), row.getAmount());
    }

    private static Measure measure(MonitoredMeasureRecord row) {
        return new Measure(row.getId(), row.getMonitoredId(), row.getKind(), row.getContent(), row.getAmount(), row.getStartedOn(),
                row.getEndsOn(), row.getProof());
    }
}
