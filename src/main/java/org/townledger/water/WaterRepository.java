package org.townledger.water;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.WATER_CASE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseCounts;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CasePages;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseSearchRepository;
import org.townledger.cases.CaseState;
import org.townledger.cases.LedgerName;
import org.townledger.store.Page;
import org.townledger.store.PageRequest;
import org.townledger.store.Paging;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.CaseFileRecord;
import org.townledger.store.schema.tables.records.WaterCaseRecord;
import org.townledger.wording.Sentence;

/** The water ledger's SQL. */
public final class WaterRepository implements CasePages<WaterCase, WaterFilter> {

    public static final LedgerName LEDGER = new LedgerName("water", "水");

    static final String UNSAFE = "unsafe";

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final Table<?> JOINED = CASE_FILE.join(WATER_CASE).on(WATER_CASE.ID.eq(CASE_FILE.ID));

    private final CaseRepository cases;
    private final SupplyRepository supplies;
    private final WaterChecksRepository checks;
    private final Paging paging;

    public WaterRepository(CaseRepository cases, SupplyRepository supplies, WaterChecksRepository checks) {
        this.cases = cases;
        this.supplies = supplies;
        this.checks = checks;
        this.paging = new Paging(JOINED, CASE_FILE.ID, sorts());
    }

    private static Map<String, Field<?>> sorts() {
        var sorts = new HashMap<>(CaseRepository.SORTS);
        sorts.put("problem", coalesce(WATER_CASE.PROBLEM, inline("")));
        sorts.put("safety", coalesce(WATER_CASE.SAFETY, inline("")));
        sorts.put("supply", coalesce(WATER_CASE.SUPPLY_NAME, inline("")));
        sorts.put("measure", coalesce(WATER_CASE.MEASURE, inline("")));
        sorts.put("litres", coalesce(WATER_CASE.LITRES, inline(BigDecimal.ZERO)));
        sorts.put("minutes", coalesce(WATER_CASE.MINUTES, inline(BigDecimal.ZERO)));
        sorts.put("guarantee", coalesce(WATER_CASE.GUARANTEE, inline(BigDecimal.ZERO)));
        sorts.put("fixed_on", coalesce(WATER_CASE.FIXED_ON, inline(NEVER)));
        sorts.put("recheck_due_on", coalesce(WATER_CASE.RECHECK_DUE_ON, inline(NEVER)));
        sorts.put("households", coalesce(WATER_CASE.HOUSEHOLDS, inline(0)));
        sorts.put("persons", coalesce(WATER_CASE.PERSONS, inline(0)));
        return sorts;
    }

    /** Looks back are kept by {@link #add} alone. @param safety as judged today @return whether anything changed */
    public boolean save(Transaction tx, WaterCase water, @Nullable Safety safety) {
        boolean file = cases.save(tx, LEDGER, water.file());
        WaterCaseRecord row = row(water);
        row.setSupplyId(supply(tx, water));
        row.setSafety(safety == null ? null : safety.name());
        boolean rest = tx.save(row);
        boolean tests = checks.save(tx, water.file().id(), water.tests());
        return file || rest || tests;
    }

    private @Nullable UUID supply(Transaction tx, WaterCase water) {
        String called = water.issue().supply();
        return called == null ? null : supplies.named(tx, called.strip()).stream()
                .filter(supply -> supply.standsOn(tx.today()) && supply.isMeantBy(called, water.file().concerned().village()))
                .findFirst().map(Supply::id).orElse(null);
    }

    /** Keeps a look back. */
    public void add(Transaction tx, UUID caseId, Rechecks.Recheck recheck) {
        checks.add(tx, caseId, recheck);
    }

    public Optional<WaterCase> find(Transaction tx, UUID id) {
        return read(tx, tx.sql().select().from(JOINED).where(CASE_FILE.ID.eq(id)).fetch()).stream().findFirst();
    }

    public Optional<WaterCase> find(Transaction tx, CaseNumber number) {
        return cases.idOf(tx, LEDGER, number).flatMap(id -> find(tx, id));
    }

    /** The issue as it was recorded after the journal's entry of that sequence; its tests and looks back as they are now. */
    public Optional<WaterCase> recordedAt(Transaction tx, UUID id, long sequence) {
        var file = tx.rowAt(CASE_FILE, id, sequence);
        var rest = tx.rowAt(WATER_CASE, id, sequence);
        if (file.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        var fileRow = new CaseFileRecord();
        fileRow.fromMap(file.get());
        var restRow = new WaterCaseRecord();
        restRow.fromMap(rest.get());
        return Optional.of(water(CaseRepository.file(fileRow), restRow, checks.of(tx, List.of(id))));
    }

    /** All that the filter leaves, by number. */
    public List<WaterCase> all(Transaction tx, WaterFilter filter) {
        return read(tx, tx.sql().select().from(JOINED).where(matching(filter, tx.today()))
                .orderBy(CASE_FILE.OFFICE, CASE_FILE.NUMBER_YEAR, CASE_FILE.SERIAL).fetch());
    }

    /** Closed issues that are to be looked back at on or before that day. */
    public List<WaterCase> toLookBackAt(Transaction tx, LocalDate last) {
        return read(tx, tx.sql().select().from(JOINED).where(CASE_FILE.STATE.eq(CaseState.CLOSED.name()), WATER_CASE.RECHECK_DUE_ON.le(last))
                .orderBy(CASE_FILE.OFFICE, CASE_FILE.NUMBER_YEAR, CASE_FILE.SERIAL).fetch());
    }

    @Override
    public boolean sortsBy(String column) {
        return paging.sortsBy(column);
    }

    @Override
    public Page<WaterCase> page(Transaction tx, WaterFilter filter, PageRequest request) {
        Page<Record> found = paging.page(tx, matching(filter, tx.today()), request, row -> row);
        return new Page<>(read(tx, found.rows()), found.total(), found.first(), found.last(), found.hasMore());
    }

    @Override
    public CaseCounts counts(Transaction tx, WaterFilter filter) {
        LocalDate today = tx.today();
        WaterFilter anyState = filter.with(filter.cases().anyState()).judged(null);
        Condition all = matching(anyState, today);
        int overdue = cases.count(tx, JOINED, matching(anyState.with(anyState.cases().overdue(true)), today));
        Condition open = matching(anyState.with(anyState.cases().open()), today);
        int unsafe = cases.count(tx, JOINED, open.and(WATER_CASE.SAFETY.eq(Safety.UNSAFE.name())));
        var below = tx.sql().select(coalesce(sum(WATER_CASE.HOUSEHOLDS), inline(BigDecimal.ZERO)),
                        coalesce(sum(WATER_CASE.PERSONS), inline(BigDecimal.ZERO)))
                .from(JOINED).where(matching(filter, today)).fetchSingle();
        return new CaseCounts(cases.byState(tx, JOINED, all), overdue, Map.of(UNSAFE, unsafe),
                Sentence.of("water.summary", below.value1().intValue(), below.value2().intValue()));
    }

    private Condition matching(WaterFilter filter, LocalDate today) {
        Condition all = CaseSearchRepository.matching(LEDGER, filter.cases(), today);
        all = filter.safety() == null ? all : all.and(WATER_CASE.SAFETY.eq(filter.safety().name()));
        return filter.problem() == null ? all : all.and(WATER_CASE.PROBLEM.eq(filter.problem()));
    }

    private List<WaterCase> read(Transaction tx, List<? extends Record> joined) {
        WaterChecksRepository.Checks beside = checks.of(tx, joined.stream().map(row -> row.get(CASE_FILE.ID)).toList());
        return joined.stream().map(row -> water(CaseRepository.file(row), row.into(WATER_CASE), beside)).toList();
    }

    private static WaterCaseRecord row(WaterCase water) {
        Issue issue = water.issue();
        Works works = water.works();
        var row = new WaterCaseRecord();
        row.setId(water.file().id());
        row.setConcerns(issue.concerns() == null ? null : issue.concerns().name());
        row.setProblem(issue.problem());
        row.setDescription(issue.description());
        row.setSource(issue.source());
        row.setHouseholds(issue.households());
        row.setPersons(issue.persons());
        row.setSupplyName(issue.supply());
        row.setSupplyMode(issue.supplyMode());
        Measured before = water.before();
        row.setMeasuredOn(before.day());
        row.setLitres(before.litres());
        row.setPiped(before.fetching().piped());
        row.setMinutes(before.fetching().minutes());
        row.setMetres(before.fetching().metres());
        row.setClimb(before.fetching().climb());
        row.setGuarantee(before.guarantee());
        row.setWaterClear(before.tasting().clear());
        row.setWaterTasteless(before.tasting().tasteless());
        row.setWaterHarmless(before.tasting().harmless());
        Measured after = water.after();
        row.setMeasuredAfterOn(after.day());
        row.setLitresAfter(after.litres());
        row.setPipedAfter(after.fetching().piped());
        row.setMinutesAfter(after.fetching().minutes());
        row.setMetresAfter(after.fetching().metres());
        row.setClimbAfter(after.fetching().climb());
        row.setGuaranteeAfter(after.guarantee());
        row.setWaterClearAfter(after.tasting().clear());
        row.setWaterTastelessAfter(after.tasting().tasteless());
        row.setWaterHarmlessAfter(after.tasting().harmless());
        row.setEmergency(works.emergency());
        row.setEmergencyOn(works.emergencyOn());
        row.setMeasure(works.measure());
        row.setUnit(works.unit());
        row.setStartedOn(works.startedOn());
        row.setFixedOn(works.fixedOn());
        row.setOutcome(works.outcome());
        row.setFunds(works.funds());
        row.setRecheckDueOn(water.rechecks().dueOn());
        return row;
    }

    private static WaterCase water(CaseFile file, WaterCaseRecord row, WaterChecksRepository.Checks beside) {
        String concerns = row.getConcerns();
        return new WaterCase(file,
                new Issue(concerns == null ? null : Subject.valueOf(concerns), row.getProblem(), row.getDescription(), row.getSource(),
                        row.getHouseholds(), row.getPersons(), row.getSupplyName(), row.getSupplyMode()),
                new Measured(row.getMeasuredOn(), row.getLitres(),
                        new Measured.Fetching(row.getPiped(), row.getMinutes(), row.getMetres(), row.getClimb()), row.getGuarantee(),
                        new Measured.Tasting(row.getWaterClear(), row.getWaterTasteless(), row.getWaterHarmless())),
                new Measured(row.getMeasuredAfterOn(), row.getLitresAfter(),
                        new Measured.Fetching(row.getPipedAfter(), row.getMinutesAfter(), row.getMetresAfter(), row.getClimbAfter()),
                        row.getGuaranteeAfter(),
                        new Measured.Tasting(row.getWaterClearAfter(), row.getWaterTastelessAfter(), row.getWaterHarmlessAfter())),
                beside.testsOf(file.id()),
                new Works(row.getEmergency(), row.getEmergencyOn(), row.getMeasure(), row.getUnit(), row.getStartedOn(), row.getFixedOn(),
                        row.getOutcome(), row.getFunds()),
                new Rechecks(row.getRecheckDueOn(), beside.rechecksOf(file.id())));
    }
}
