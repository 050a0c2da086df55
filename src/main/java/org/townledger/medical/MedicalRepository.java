package org.townledger.medical;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.MEDICAL_CASE;
import static org.townledger.store.schema.Tables.MEDICAL_STAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.townledger.cases.CaseCounts;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CasePages;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseSearchRepository;
import org.townledger.cases.LedgerName;
import org.townledger.store.Page;
import org.townledger.store.PageRequest;
import org.townledger.store.Paging;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.CaseFileRecord;
import org.townledger.store.schema.tables.records.MedicalCaseRecord;
import org.townledger.wording.Sentence;

/** The medical ledger's SQL: a case, and a row a stay where the table asks for it. */
public final class MedicalRepository implements CasePages<MedicalCase, MedicalFilter> {

    public static final LedgerName LEDGER = new LedgerName("medical", "医");

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final Table<?> CASES = CASE_FILE.join(MEDICAL_CASE).on(MEDICAL_CASE.ID.eq(CASE_FILE.ID));
    private static final Table<?> JOINED = CASES.join(MEDICAL_STAY).on(MEDICAL_STAY.CASE_ID.eq(CASE_FILE.ID));

    private final CaseRepository cases;
    private final Function<Transaction, Optional<MedicalLines>> lines;
    private final Paging paging;
    private final StayRepository stays;
    private final ProtectionRepository protection;

    /** @param lines from which a patient is warned of, as they stand today */
    public MedicalRepository(CaseRepository cases, StayRepository stays, ProtectionRepository protection,
                             Function<Transaction, Optional<MedicalLines>> lines) {
        this.cases = cases;
        this.stays = stays;
        this.protection = protection;
        this.lines = lines;
        this.paging = new Paging(JOINED, MEDICAL_STAY.ID, sorts());
    }

    private static Map<String, Field<?>> sorts() {
        var sorts = new HashMap<>(CaseRepository.SORTS);
        sorts.put("patient", CASE_FILE.INITIALS);
        sorts.put("head", coalesce(MEDICAL_CASE.HOUSEHOLD_HEAD, inline("")));
        sorts.put("admitted_on", coalesce(MEDICAL_STAY.ADMITTED_ON, inline(NEVER)));
        sorts.put("hospital", coalesce(MEDICAL_STAY.HOSPITAL, inline("")));
        sorts.put("disease", coalesce(MEDICAL_STAY.DISEASE, inline("")));
        sorts.put("total", coalesce(MEDICAL_STAY.TOTAL, inline(BigDecimal.ZERO)));
        sorts.put("basic", coalesce(MEDICAL_STAY.BASIC, inline(BigDecimal.ZERO)));
        sorts.put("serious", coalesce(MEDICAL_STAY.SERIOUS, inline(BigDecimal.ZERO)));
        sorts.put("aid", coalesce(MEDICAL_STAY.AID, inline(BigDecimal.ZERO)));
        sorts.put("self_paid", coalesce(MEDICAL_STAY.SELF_PAID, inline(BigDecimal.ZERO)));
        return sorts;
    }

    /** @return whether anything changed */
    public boolean save(Transaction tx, MedicalCase patient) {
        boolean file = cases.save(tx, LEDGER, patient.file());
        boolean rest = tx.save(row(patient));
        boolean stayed = stays.save(tx, patient);
        boolean protects = protection.save(tx, patient);
        return file || rest || stayed || protects;
    }

    public void remove(Transaction tx, UUID id) {
        stays.remove(tx, id);
        protection.remove(tx, id);
        tx.remove(MEDICAL_CASE, id);
        cases.remove(tx, id);
    }

    public Optional<MedicalCase> find(Transaction tx, UUID id) {
        return read(tx, CASE_FILE.ID.eq(id)).stream().findFirst();
    }

    public Optional<MedicalCase> find(Transaction tx, CaseNumber number) {
        return cases.idOf(tx, LEDGER, number).flatMap(id -> find(tx, id));
    }

    /** The open case of the person with that whole ID number, the latest where there are several. */
    public Optional<MedicalCase> openOf(Transaction tx, String idNumber) {
        Condition theirs = CaseSearchRepository.matching(LEDGER, CaseFilter.ALL.open(), tx.today()).and(CASE_FILE.ID_NUMBER.eq(idNumber));
        return read(tx, theirs).stream().reduce((_, later) -> later);
    }

    /** The case as it was recorded after the journal's entry of that sequence. */
    public Optional<MedicalCase> recordedAt(Transaction tx, UUID id, long sequence) {
        var file = tx.rowAt(CASE_FILE, id, sequence);
        var rest = tx.rowAt(MEDICAL_CASE, id, sequence);
        if (file.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        var fileRow = new CaseFileRecord();
        fileRow.fromMap(file.get());
        var restRow = new MedicalCaseRecord();
        restRow.fromMap(rest.get());
        List<Stay> stayed = stays.recordedAt(tx, id, sequence);
        var beside = protection.of(tx, select(CASE_FILE.ID).from(CASE_FILE).where(CASE_FILE.ID.eq(id)));
        return stayed.isEmpty() ? Optional.empty() : Optional.of(patient(CaseRepository.file(fileRow), restRow, stayed, beside));
    }

    /** All that the filter leaves, by number. */
    public List<MedicalCase> all(Transaction tx, CaseFilter filter) {
        return read(tx, CaseSearchRepository.matching(LEDGER, filter, tx.today()));
    }

    private List<MedicalCase> read(Transaction tx, Condition which) {
        var found = tx.sql().select().from(CASES).where(which).orderBy(CASE_FILE.OFFICE, CASE_FILE.NUMBER_YEAR, CASE_FILE.SERIAL).fetch();
        if (found.isEmpty()) {
            return List.of();
        }
        var theirs = select(CASE_FILE.ID).from(CASES).where(which);
        Map<UUID, List<Stay>> stayed = stays.of(tx, theirs);
        var beside = protection.of(tx, theirs);
        return found.map(row -> patient(CaseRepository.file(row), row.into(MEDICAL_CASE),
                Objects.requireNonNull(stayed.get(row.get(CASE_FILE.ID)), "a case has a stay"), beside));
    }

    @Override
    public boolean sortsBy(String column) {
        return paging.sortsBy(column);
    }

    /** A row a stay: the case looked at through it. */
    @Override
    public Page<MedicalCase> page(Transaction tx, MedicalFilter filter, PageRequest request) {
        Page<Row> page = paging.page(tx, matching(tx, filter), request, row -> new Row(row.get(CASE_FILE.ID), row.get(MEDICAL_STAY.ID)));
        Map<UUID, MedicalCase> patients = read(tx, CASE_FILE.ID.in(page.rows().stream().map(Row::patient).distinct().toList())).stream()
                .collect(Collectors.toMap(patient -> patient.file().id(), patient -> patient));
        return page.map(row -> at(Objects.requireNonNull(patients.get(row.patient())), row.stay()));
    }

    private record Row(UUID patient, UUID stay) {
    }

    private static MedicalCase at(MedicalCase patient, UUID stay) {
        return patient.at(IntStream.range(0, patient.stays().size())
                .filter(at -> stay.equals(patient.stays().get(at).id())).findFirst().orElseThrow());
    }

    @Override
    public CaseCounts counts(Transaction tx, MedicalFilter filter) {
        MedicalFilter anyState = filter.with(filter.cases().anyState()).reached(false);
        Condition all = matching(tx, anyState);
        int overdue = cases.count(tx, JOINED, matching(tx, anyState.with(anyState.cases().overdue(true))));
        int reached = cases.count(tx, JOINED, matching(tx, anyState.reached(true)));
        var below = tx.sql().select(count(), coalesce(sum(MEDICAL_STAY.TOTAL), inline(BigDecimal.ZERO)),
                coalesce(sum(MEDICAL_STAY.SELF_PAID), inline(BigDecimal.ZERO))).from(JOINED).where(matching(tx, filter)).fetchSingle();
        return new CaseCounts(cases.byState(tx, JOINED, all), overdue, Map.of(MedicalFilter.REACHED, reached),
                Sentence.of("medical.summary", below.value1(), MedicalRules.yuan(below.value2()), MedicalRules.yuan(below.value3())));
    }

    private Condition matching(Transaction tx, MedicalFilter filter) {
        Condition all = CaseSearchRepository.matching(LEDGER, filter.cases(), tx.today());
        all = filter.disease() == null ? all : all.and(MEDICAL_STAY.DISEASE.eq(filter.disease()));
        return filter.reached() ? all.and(lines.apply(tx).map(standing -> reached(standing, tx.today())).orElse(falseCondition())) : all;
    }

    /** As {@link MedicalWarning} has it, for rows. */
    private static Condition reached(MedicalLines standing, LocalDate day) {
        var stays = MEDICAL_STAY.as("counted");
        Field<LocalDate> counted = coalesce(stays.DISCHARGED_ON, stays.ADMITTED_ON);
        Field<BigDecimal> paid = field(select(coalesce(sum(stays.SELF_PAID), inline(BigDecimal.ZERO))).from(stays)
                .where(stays.CASE_ID.eq(CASE_FILE.ID), counted.gt(day.minusYears(1)), counted.le(day)));
        BigDecimal others = standing.line(null);
        Field<BigDecimal> line = standing.closelyWatched().stream().findFirst()
                .map(watched -> (Field<BigDecimal>) when(CASE_FILE.HOUSEHOLD_TYPE.in(standing.closelyWatched()), inline(standing.line(watched)))
                        .otherwise(inline(others))).orElse(inline(others));
        return paid.ge(line);
    }

    private static MedicalCaseRecord row(MedicalCase patient) {
        FamilyDoctor doctor = patient.doctor();
        return new MedicalCaseRecord(patient.file().id(), patient.patient().head(), patient.patient().livesElsewhere(),
                patient.patient().elsewhereReason(), doctor.signed(), doctor.chronic() == null ? null : doctor.chronic().name(),
                doctor.doctor(), doctor.phone(), doctor.signedOn());
    }

    private static MedicalCase patient(CaseFile file, MedicalCaseRecord row, List<Stay> stays, ProtectionRepository.Found beside) {
        Chronic chronic = row.getChronicDisease() == null ? null : Chronic.valueOf(row.getChronicDisease());
        return new MedicalCase(file, new Patient(row.getHouseholdHead(), row.getLivesElsewhere(), row.getElsewhereReason()), stays, 0,
                beside.insuredOf(file.id()), new FamilyDoctor(row.getContracted(), chronic, row.getDoctor(), row.getDoctorPhone(),
                row.getContractedOn(), beside.visitsOf(file.id())), beside.supportsOf(file.id()), beside.membersOf(file.id()));
    }
}
