package org.townledger.schooling;

import static org.townledger.cases.SharedCells.pick;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseClue;
import org.townledger.cases.CaseColumns;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseTrait;
import org.townledger.cases.Contradiction;
import org.townledger.cases.DueWork;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerName;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Milestones;
import org.townledger.cases.Settlement;
import org.townledger.cases.SharedCells;
import org.townledger.cases.SideTable;
import org.townledger.cases.Work;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.sheets.FormSheet;
import org.townledger.store.TextLengths;
import org.townledger.store.Transaction;

/** The schooling ledger, as the shared use cases see it. */
public final class SchoolingLedger implements Ledger<SchoolingCase> {

    private static final TextLengths TEXTS = CaseColumns.texts("schooling_case").also("student", "initials").also("special_group", "special_groups");

    private final SchoolingRepository children;
    private final SchoolingRules rules;

    public SchoolingLedger(SchoolingRepository children, SchoolingRules rules) {
        this.children = children;
        this.rules = rules;
    }

    @Override
    public LedgerName name() {
        return SchoolingRepository.LEDGER;
    }

    @Override
    public CaseColumns<SchoolingCase> shared(LedgerWords words) {
        return new SchoolingColumns(words).shared;
    }

    @Override
    public List<Column<SchoolingCase, ?>> columns(LedgerWords words) {
        return TEXTS.bound(new SchoolingColumns(words).all());
    }

    @Override
    public List<String> listFirst() {
        return List.of("village", "student", "absence", "found_on", "returned_on", "visits");
    }

    @Override
    public List<SideTable<SchoolingCase, ?>> sideTables(LedgerWords words) {
        return new SchoolingSideTables(children.logs()).all();
    }

    @Override
    public Set<String> measureFields() {
        return Set.of("measures", "placement", "teacher", "lessons", "teaching_since");
    }

    @Override
    public boolean hasPublicVersion() {
        return false;
    }

    @Override
    public List<String> ownTables() {
        return List.of("schooling_case", "schooling_persuasion", "schooling_notice", "schooling_check");
    }

    @Override
    public CaseFile file(SchoolingCase subject) {
        return subject.file();
    }

    @Override
    public SchoolingCase with(SchoolingCase subject, CaseFile file) {
        return subject.with(file);
    }

    @Override
    public SchoolingCase found(CaseFile file) {
        return SchoolingCase.found(file);
    }

    /** Who is of school age and was not found at school is suspected of having dropped out until somebody has looked. */
    @Override
    public SchoolingCase openFrom(CaseClue clue, CaseFile file, LedgerWords words) {
        LocalDate birth = clue.birthDate();
        CaseFile noted = birth == null || file.concerned().wholeId().isPresent() ? file
                : file.noted(file.note() + "\n" + words.wording().say("schooling.clue.born", birth));
        return SchoolingCase.found(noted).with(new Absence(AbsenceKind.SUSPECTED, null, null, null, null));
    }

    @Override
    public SchoolingCase filled(SchoolingCase subject, RowValues row, LedgerWords words) {
        var columns = new SchoolingColumns(words);
        return new SchoolingCase(SharedCells.filled(subject.file(), row, columns.shared, words), student(subject.student(), row, columns),
                guardian(subject.guardian(), row, columns), lines(subject.lines(), row, columns), absence(subject, row, columns),
                status(subject.status(), row, columns),
                new Return(pick(row, columns.returnedOn, subject.back().returnedOn()), pick(row, columns.placement, subject.back().placement())),
                teaching(subject.teaching(), row, columns), subject.log());
    }

    private static Student student(Student was, RowValues row, SchoolingColumns columns) {
        return new Student(pick(row, columns.sex, was.typedSex()), pick(row, columns.studentNo, was.number()),
                pick(row, columns.school, was.school()), pick(row, columns.grade, was.grade()),
                pick(row, columns.schoolClass, was.schoolClass()), pick(row, columns.boarding, was.boarding()),
                pick(row, columns.specialGroups, was.specialGroups()));
    }

    private static Guardian guardian(Guardian was, RowValues row, SchoolingColumns columns) {
        return new Guardian(pick(row, columns.guardian, was.name()), pick(row, columns.guardianRelation, was.relation()),
                pick(row, columns.guardianPhone, was.phone()));
    }

    private static Lines lines(Lines was, RowValues row, SchoolingColumns columns) {
        return new Lines(pick(row, columns.adminPhone, was.adminPhone()), pick(row, columns.eduOwner, was.eduOwner()),
                pick(row, columns.eduPhone, was.eduPhone()));
    }

    /** A sheet counts all persuasions; those that are written down one by one are not carried a second time. */
    private static Absence absence(SchoolingCase subject, RowValues row, SchoolingColumns columns) {
        Absence was = subject.absence();
        Integer said = row.isMapped(columns.visits) ? row.get(columns.visits) : null;
        Integer carried = said == null ? was.carriedVisits() : (Integer) Math.max(0, said - subject.log().persuasions().size());
        return new Absence(pick(row, columns.absence, was.kind()), pick(row, columns.reason, was.reason()),
                pick(row, columns.measures, was.measures()), carried, pick(row, columns.graduatedOn, was.graduatedOn()));
    }

    private static LawfulStatus status(LawfulStatus was, RowValues row, SchoolingColumns columns) {
        return new LawfulStatus(pick(row, columns.statusFrom, was.from()), pick(row, columns.statusTo, was.to()),
                pick(row, columns.statusProof, was.proof()), pick(row, columns.approvalNo, was.approvalNo()));
    }

    private static HomeTeaching teaching(HomeTeaching was, RowValues row, SchoolingColumns columns) {
        return new HomeTeaching(pick(row, columns.teacher, was.teacher()), pick(row, columns.lessons, was.lessons()),
                pick(row, columns.teachingSince, was.since()));
    }

    @Override
    public List<Blocker> closingBlockers(SchoolingCase subject, LedgerWords words) {
        return rules.closingBlockers(subject, SchoolingFigures.of(words));
    }

    @Override
    public List<Contradiction> contradictions(SchoolingCase subject, LedgerWords words) {
        return rules.contradictions(subject, SchoolingFigures.of(words));
    }

    @Override
    public boolean isWorkedOn(SchoolingCase subject) {
        return !subject.log().isEmpty();
    }

    @Override
    public List<FormSheet.Group> log(SchoolingCase subject, LedgerWords words) {
        return new LogOnPaper(words.wording()).of(subject.log());
    }

    @Override
    public List<Work> work(Transaction tx, LedgerWords words) {
        DueWork due = DueWork.of(this, words);
        SchoolingWork standing = SchoolingWork.of(rules, words);
        children.all(tx, SchoolingFilter.ALL.with(CaseFilter.ALL.open())).forEach(child -> standing.add(child, due));
        return due.all();
    }

    @Override
    public Settlement settlement(Transaction tx, UUID household, LedgerWords words) {
        return rules.settlement(all(tx, CaseFilter.ALL.ofHousehold(household)));
    }

    @Override
    public Set<CaseTrait> traits(SchoolingCase subject, LedgerWords words) {
        return SchoolingRules.traits(subject, SchoolingFigures.of(words));
    }

    @Override
    public List<Milestone> course(SchoolingCase subject) {
        return Milestones.from(subject.file().foundOn()).then(CaseState.UNDER_WAY, firstPersuasion(subject))
                .then(CaseState.AWAITING_ACCEPTANCE, subject.back().returnedOn())
                .then(CaseState.CLOSED, subject.file().closedOn()).toList();
    }

    /** An old ledger says how often somebody went, not when. */
    private static @Nullable LocalDate firstPersuasion(SchoolingCase subject) {
        return subject.log().persuasions().stream().map(Persuasion::day).findFirst()
                .orElse(subject.visits() > 0 ? subject.file().foundOn() : null);
    }

    @Override
    public SchoolingCase knownOn(SchoolingCase subject, LocalDate day) {
        return SchoolingFacts.knownOn(subject, day);
    }

    @Override
    public Optional<SchoolingCase> find(Transaction tx, UUID id) {
        return children.find(tx, id);
    }

    @Override
    public Optional<SchoolingCase> recordedAt(Transaction tx, UUID id, long sequence) {
        return children.recordedAt(tx, id, sequence);
    }

    @Override
    public List<SchoolingCase> all(Transaction tx, CaseFilter filter) {
        return children.all(tx, SchoolingFilter.ALL.with(filter));
    }

    @Override
    public boolean save(Transaction tx, SchoolingCase subject) {
        return children.save(tx, subject);
    }
}
