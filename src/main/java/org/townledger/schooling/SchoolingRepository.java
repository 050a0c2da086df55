package org.townledger.schooling;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.SCHOOLING_CASE;

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
import org.townledger.cases.LedgerName;
import org.townledger.identity.Sex;
import org.townledger.store.Page;
import org.townledger.store.PageRequest;
import org.townledger.store.Paging;
import org.townledger.store.Transaction;
import org.townledger.store.schema.tables.records.CaseFileRecord;
import org.townledger.store.schema.tables.records.SchoolingCaseRecord;
import org.townledger.wording.Sentence;

/** The schooling ledger's SQL. */
public final class SchoolingRepository implements CasePages<SchoolingCase, SchoolingFilter> {

    public static final LedgerName LEDGER = new LedgerName("schooling", "学");

    /** Chips of this ledger's own, by key. */
    static final String SUSPECTED = "suspected";
    static final String RETURNED = "returned";
    static final String SUSPECTED_WORD = "疑似辍学";

    private static final Table<?> JOINED = CASE_FILE.join(SCHOOLING_CASE).on(SCHOOLING_CASE.ID.eq(CASE_FILE.ID));
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final CaseRepository cases;
    private final SchoolingLogRepository logs;
    private final Paging paging;

    public SchoolingRepository(CaseRepository cases, SchoolingLogRepository logs) {
        this.cases = cases;
        this.logs = logs;
        this.paging = new Paging(JOINED, CASE_FILE.ID, sorts());
    }

    private static Map<String, Field<?>> sorts() {
        var sorts = new HashMap<>(CaseRepository.SORTS);
        sorts.put("student", CASE_FILE.INITIALS);
        sorts.put("absence", coalesce(SCHOOLING_CASE.ABSENCE, inline("")));
        sorts.put("reason", coalesce(SCHOOLING_CASE.REASON, inline("")));
        sorts.put("school", coalesce(SCHOOLING_CASE.SCHOOL, inline("")));
        sorts.put("returned_on", coalesce(SCHOOLING_CASE.RETURNED_ON, inline(NEVER)));
        sorts.put("placement", coalesce(SCHOOLING_CASE.PLACEMENT, inline("")));
        sorts.put("status_to", coalesce(SCHOOLING_CASE.STATUS_TO, inline(NEVER)));
        return sorts;
    }

    SchoolingLogRepository logs() {
        return logs;
    }

    /** The case without its log, which is written entry by entry. @return whether anything changed */
    public boolean save(Transaction tx, SchoolingCase child) {
        boolean file = cases.save(tx, LEDGER, child.file());
        boolean rest = tx.save(row(child));
        return file || rest;
    }

    public Optional<SchoolingCase> find(Transaction tx, UUID id) {
        return tx.sql().select().from(JOINED).where(CASE_FILE.ID.eq(id)).fetchOptional(SchoolingRepository::child)
                .map(child -> child.with(logs.of(tx, id)));
    }

    public Optional<SchoolingCase> find(Transaction tx, CaseNumber number) {
        return cases.idOf(tx, LEDGER, number).flatMap(id -> find(tx, id));
    }

    /** The child's case as it was recorded after the journal's entry of that sequence. */
    public Optional<SchoolingCase> recordedAt(Transaction tx, UUID id, long sequence) {
        var file = tx.rowAt(CASE_FILE, id, sequence);
        var rest = tx.rowAt(SCHOOLING_CASE, id, sequence);
        if (file.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        var fileRow = new CaseFileRecord();
        fileRow.fromMap(file.get());
        var restRow = new SchoolingCaseRecord();
        restRow.fromMap(rest.get());
        return Optional.of(child(CaseRepository.file(fileRow), restRow).with(logs.recordedAt(tx, id, sequence)));
    }

    /** All that the filter leaves, by number. */
    public List<SchoolingCase> all(Transaction tx, SchoolingFilter filter) {
        return withLogs(tx, tx.sql().select().from(JOINED).where(matching(filter, tx.today()))
                .orderBy(CASE_FILE.OFFICE, CASE_FILE.NUMBER_YEAR, CASE_FILE.SERIAL).fetch(SchoolingRepository::child));
    }

    private List<SchoolingCase> withLogs(Transaction tx, List<SchoolingCase> children) {
        Map<UUID, SchoolingLog> found = logs.of(tx, children.stream().map(child -> child.file().id()).toList());
        return children.stream().map(child -> child.with(found.getOrDefault(child.file().id(), SchoolingLog.EMPTY))).toList();
    }

    /** The schools that children on the ledger go to, by name. */
    public List<String> schools(Transaction tx) {
        return tx.sql().selectDistinct(SCHOOLING_CASE.SCHOOL).from(SCHOOLING_CASE).where(SCHOOLING_CASE.SCHOOL.isNotNull())
                .orderBy(SCHOOLING_CASE.SCHOOL).fetch(SCHOOLING_CASE.SCHOOL);
    }

    @Override
    public boolean sortsBy(String column) {
        return paging.sortsBy(column);
    }

    @Override
    public Page<SchoolingCase> page(Transaction tx, SchoolingFilter filter, PageRequest request) {
        Page<SchoolingCase> page = paging.page(tx, matching(filter, tx.today()), request, SchoolingRepository::child);
        return new Page<>(withLogs(tx, page.rows()), page.total(), page.first(), page.last(), page.hasMore());
    }

    @Override
    public CaseCounts counts(Transaction tx, SchoolingFilter filter) {
        LocalDate today = tx.today();
        SchoolingFilter anyState = filter.with(filter.cases().anyState()).away(null).returned(false);
        Condition all = matching(anyState, today);
        int overdue = cases.count(tx, JOINED, matching(anyState.with(anyState.cases().overdue(true)), today));
        int suspected = cases.count(tx, JOINED, matching(anyState.away(SUSPECTED_WORD), today));
        int returned = cases.count(tx, JOINED, matching(anyState.returned(true), today));
        Condition shown = matching(filter, today);
        int away = cases.count(tx, JOINED, shown.and(SCHOOLING_CASE.RETURNED_ON.isNull()));
        return new CaseCounts(cases.byState(tx, JOINED, all), overdue, Map.of(SUSPECTED, suspected, RETURNED, returned),
                Sentence.of("schooling.summary", away, cases.count(tx, JOINED, shown) - away));
    }

    private Condition matching(SchoolingFilter filter, LocalDate today) {
        Condition all = CaseSearchRepository.matching(LEDGER, filter.cases(), today);
        all = filter.absence() == null ? all : all.and(SCHOOLING_CASE.ABSENCE.eq(filter.absence()));
        all = filter.school() == null ? all : all.and(SCHOOLING_CASE.SCHOOL.eq(filter.school()));
        return filter.returned() ? all.and(SCHOOLING_CASE.RETURNED_ON.isNotNull()) : all;
    }

    private static SchoolingCaseRecord row(SchoolingCase child) {
        Student student = child.student();
        var row = new SchoolingCaseRecord();
        row.setId(child.file().id());
        row.setSex(student.typedSex() == null ? null : student.typedSex().name());
        row.setStudentNo(student.number());
        row.setSchool(student.school());
        row.setGrade(student.grade());
        row.setSchoolClass(student.schoolClass());
        row.setBoarding(student.boarding());
        row.setSpecialGroups(student.specialGroups());
        row.setGuardian(child.guardian().name());
        row.setGuardianRelation(child.guardian().relation());
        row.setGuardianPhone(child.guardian().phone());
        row.setAdminPhone(child.lines().adminPhone());
        row.setEduOwner(child.lines().eduOwner());
        row.setEduPhone(child.lines().eduPhone());
        row.setAbsence(child.absence().kind());
        row.setReason(child.absence().reason());
        row.setMeasures(child.absence().measures());
        row.setCarriedVisits(child.absence().carriedVisits());
        row.setStatusFrom(child.status().from());
        row.setStatusTo(child.status().to());
        row.setStatusProof(child.status().proof());
        row.setApprovalNo(child.status().approvalNo());
        row.setReturnedOn(child.back().returnedOn());
        row.setPlacement(child.back().placement());
        row.setTeacher(child.teaching().teacher());
        row.setLessons(child.teaching().lessons());
        row.setTeachingSince(child.teaching().since());
        row.setGraduatedOn(child.absence().graduatedOn());
        return row;
    }

    private static SchoolingCase child(Record joined) {
        return child(CaseRepository.file(joined), joined.into(SCHOOLING_CASE));
    }

    private static SchoolingCase child(CaseFile file, SchoolingCaseRecord row) {
        return new SchoolingCase(file,
                new Student(sex(row.getSex()), row.getStudentNo(), row.getSchool(), row.getGrade(), row.getSchoolClass(),
                        row.getBoarding(), row.getSpecialGroups()),
                new Guardian(row.getGuardian(), row.getGuardianRelation(), row.getGuardianPhone()),
                new Lines(row.getAdminPhone(), row.getEduOwner(), row.getEduPhone()),
                new Absence(row.getAbsence(), row.getReason(), row.getMeasures(), row.getCarriedVisits(), row.getGraduatedOn()),
                new LawfulStatus(row.getStatusFrom(), row.getStatusTo(), row.getStatusProof(), row.getApprovalNo()),
                new Return(row.getReturnedOn(), row.getPlacement()),
                new HomeTeaching(row.getTeacher(), row.getLessons(), row.getTeachingSince()), SchoolingLog.EMPTY);
    }

    private static @Nullable Sex sex(@Nullable String name) {
        return name == null ? null : Sex.valueOf(name);
    }
}
