package org.townledger.medical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.townledger.cases.Blocker;
import org.townledger.cases.CaseColumns;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseTrait;
import org.townledger.cases.Contradiction;
import org.townledger.cases.DueWork;
import org.townledger.cases.Gathering;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerName;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Milestones;
import org.townledger.cases.Settlement;
import org.townledger.cases.SideTable;
import org.townledger.cases.Work;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.sheets.FormSheet;
import org.townledger.store.TextLengths;
import org.townledger.store.Transaction;

/** The medical ledger, as the shared use cases see it. */
public final class MedicalLedger implements Ledger<MedicalCase> {

    private static final TextLengths TEXTS = CaseColumns.texts("medical_case", "medical_stay").also("patient", "initials");

    private final MedicalRepository patients;
    private final MedicalRules rules;

    public MedicalLedger(MedicalRepository patients, MedicalRules rules) {
        this.patients = patients;
        this.rules = rules;
    }

    @Override
    public LedgerName name() {
        return MedicalRepository.LEDGER;
    }

    @Override
    public CaseColumns<MedicalCase> shared(LedgerWords words) {
        return new MedicalColumns(words).shared;
    }

    @Override
    public List<Column<MedicalCase, ?>> columns(LedgerWords words) {
        return TEXTS.bound(new MedicalColumns(words).all());
    }

    @Override
    public List<String> listFirst() {
        return List.of("village", "patient", "admitted_on", "total", "basic", "serious", "aid", "self_paid");
    }

    @Override
    public List<SideTable<MedicalCase, ?>> sideTables(LedgerWords words) {
        return new MedicalSideTables(patients).all();
    }

    @Override
    public Set<String> measureFields() {
        return Set.of("measures", "aid", "other_aid", "contracted", "doctor");
    }

    /** Health is nobody's business but the office's (PIPL, article 28). */
    @Override
    public Set<String> keptFromVillages() {
        return Set.of("disease", "chronic_disease");
    }

    @Override
    public boolean hasPublicVersion() {
        return false;
    }

    @Override
    public List<String> ownTables() {
        return List.of("medical_case", "medical_stay", "medical_insurance", "medical_visit", "medical_support");
    }

    @Override
    public CaseFile file(MedicalCase subject) {
        return subject.file();
    }

    @Override
    public MedicalCase with(MedicalCase subject, CaseFile file) {
        return subject.with(file);
    }

    @Override
    public MedicalCase found(CaseFile file) {
        return MedicalCase.found(file);
    }

    @Override
    public MedicalCase filled(MedicalCase subject, RowValues row, LedgerWords words) {
        return MedicalCells.filled(subject, row, words);
    }

    @Override
    public Optional<Gathering<MedicalCase>> gathering() {
        return Optional.of(new Stays(patients));
    }

    @Override
    public List<Blocker> closingBlockers(MedicalCase subject, LedgerWords words) {
        return rules.closingBlockers(subject, MedicalPolicy.of(words));
    }

    @Override
    public List<Contradiction> contradictions(MedicalCase subject, LedgerWords words) {
        return rules.contradictions(subject);
    }

    /** An import brings no insurance, visits, amounts or days of support: whoever has them was worked on. */
    @Override
    public boolean isWorkedOn(MedicalCase subject) {
        return !subject.insured().isEmpty() || !subject.doctor().visits().isEmpty()
                || subject.supports().stream().anyMatch(support -> support.amount() != null || support.grantedOn() != null);
    }

    @Override
    public List<FormSheet.Group> log(MedicalCase subject, LedgerWords words) {
        return new MedicalOnPaper(words.wording()).of(subject);
    }

    @Override
    public List<Work> work(Transaction tx, LedgerWords words) {
        DueWork due = DueWork.of(this, words);
        var standing = new MedicalWork(rules, MedicalPolicy.of(words));
        patients.all(tx, CaseFilter.ALL.open()).forEach(patient -> standing.add(patient, due));
        return due.all();
    }

    @Override
    public Settlement settlement(Transaction tx, UUID household, LedgerWords words) {
        return rules.settlement(all(tx, CaseFilter.ALL.ofHousehold(household)), words.day().getYear());
    }

    @Override
    public Set<CaseTrait> traits(MedicalCase subject, LedgerWords words) {
        return MedicalRules.traits(subject, MedicalPolicy.of(words));
    }

    @Override
    public Optional<BigDecimal> burden(Transaction tx, UUID household, LedgerWords words) {
        return all(tx, CaseFilter.ALL.ofHousehold(household)).stream().map(patient -> MedicalWarning.selfPaid(patient.stays(), words.day()))
                .reduce(BigDecimal::add);
    }

    /** A bill in hand verifies the case; support puts it under way. */
    @Override
    public List<Milestone> course(MedicalCase subject) {
        LocalDate found = subject.file().foundOn();
        LocalDate admitted = subject.firstAdmission().orElse(found);
        boolean billed = subject.stays().stream().anyMatch(stay -> stay.bill().total() != null);
        LocalDate supported = subject.supports().isEmpty() ? null : subject.supports().stream().map(Support::grantedOn)
                .filter(Objects::nonNull).map(Objects::requireNonNull).min(LocalDate::compareTo).orElse(admitted);
        return Milestones.from(found).then(CaseState.VERIFIED, billed ? admitted : null)
                .then(CaseState.UNDER_WAY, supported)
                .then(CaseState.CLOSED, subject.file().closedOn()).toList();
    }

    @Override
    public MedicalCase knownOn(MedicalCase subject, LocalDate day) {
        return MedicalFacts.knownOn(subject, day);
    }

    @Override
    public Optional<MedicalCase> find(Transaction tx, UUID id) {
        return patients.find(tx, id);
    }

    @Override
    public Optional<MedicalCase> recordedAt(Transaction tx, UUID id, long sequence) {
        return patients.recordedAt(tx, id, sequence);
    }

    @Override
    public List<MedicalCase> all(Transaction tx, CaseFilter filter) {
        return patients.all(tx, filter);
    }

    @Override
    public boolean save(Transaction tx, MedicalCase subject) {
        return patients.save(tx, subject);
    }
}
