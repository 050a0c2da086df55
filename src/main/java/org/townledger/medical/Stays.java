package org.townledger.medical;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.townledger.cases.CaseFile;
import org.townledger.cases.Gathering;
import org.townledger.cases.LedgerWords;
import org.townledger.columns.Column;
import org.townledger.identity.IdNumber;
import org.townledger.store.Transaction;

/** A case gathers the stays of one person, who is known by a whole ID number and never by name. */
final class Stays implements Gathering<MedicalCase> {

    private final MedicalRepository patients;

    Stays(MedicalRepository patients) {
        this.patients = patients;
    }

    @Override
    public Column<MedicalCase, Integer> order(LedgerWords words) {
        return new MedicalColumns(words).stay;
    }

    @Override
    public List<MedicalCase> rows(MedicalCase subject) {
        return subject.views();
    }

    @Override
    public Optional<MedicalCase> row(MedicalCase subject, int order) {
        return order >= 1 && order <= subject.stays().size() ? Optional.of(subject.at(order - 1)) : Optional.empty();
    }

    @Override
    public UUID rowId(MedicalCase view) {
        return Objects.requireNonNull(view.stay().id(), "a stay that has been saved");
    }

    @Override
    public Optional<String> whose(MedicalCase view) {
        return view.file().concerned().wholeId().map(IdNumber.Valid::digits);
    }

    @Override
    public Optional<MedicalCase> openCaseOf(Transaction tx, MedicalCase newcomer) {
        return whose(newcomer).flatMap(person -> patients.openOf(tx, person));
    }

    /** The newcomer's stay comes last; what it says of the person fills gaps, and never replaces what is known. */
    @Override
    public MedicalCase joined(MedicalCase gathered, MedicalCase newcomer) {
        var stays = new ArrayList<>(gathered.stays());
        stays.addAll(newcomer.stays());
        CaseFile file = gathered.file();
        CaseFile dated = newcomer.file().foundOn().isBefore(file.foundOn()) ? file.dated(newcomer.file().foundOn(), file.dueOn()) : file;
        Patient known = gathered.patient();
        Patient told = newcomer.patient();
        var patient = new Patient(known.head() == null ? told.head() : known.head(), known.livesElsewhere() || told.livesElsewhere(),
                known.elsewhereReason() == null ? told.elsewhereReason() : known.elsewhereReason());
        return gathered.with(dated).with(patient).withStays(stays, stays.size() - 1)
                .with(doctor(gathered.doctor(), newcomer.doctor())).withSupports(supports(gathered, newcomer));
    }

    private static FamilyDoctor doctor(FamilyDoctor known, FamilyDoctor told) {
        return known.signed() == null || Boolean.FALSE.equals(known.signed()) && Boolean.TRUE.equals(told.signed())
                ? new FamilyDoctor(told.signed(), known.chronic() == null ? told.chronic() : known.chronic(),
                known.doctor() == null ? told.doctor() : known.doctor(), known.phone() == null ? told.phone() : known.phone(),
                known.signedOn() == null ? told.signedOn() : known.signedOn(), known.visits())
                : known;
    }

    private static List<Support> supports(MedicalCase gathered, MedicalCase newcomer) {
        var supports = new ArrayList<>(gathered.supports());
        newcomer.supports().stream().filter(told -> supports.stream().noneMatch(known -> known.kind().equals(told.kind()))).forEach(supports::add);
        return supports;
    }
}
