package org.townledger.medical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseState;

/**
 * One patient's case: the stays that it gathers, looked at through one of them, and what protects the household.
 *
 * @param stays    in the order of the case, at least one
 * @param shown    through which of them the case is looked at, from 0
 * @param insured  the household's insurance, a row a member and year
 * @param supports what the household was given, in the order in which it was written down
 * @param members  of the household today, as the register has them; empty where it does not have the household
 */
public record MedicalCase(CaseFile file, Patient patient, List<Stay> stays, int shown, List<Insurance> insured,
                          FamilyDoctor doctor, List<Support> supports, List<Member> members) {

    public MedicalCase {
        stays = List.copyOf(stays);
        insured = List.copyOf(insured);
        supports = List.copyOf(supports);
        members = List.copyOf(members);
        Objects.checkIndex(shown, stays.size());
    }

    /** A case of one stay, which bears the case's own id. */
    public static MedicalCase found(CaseFile file) {
        return new MedicalCase(file, Patient.UNKNOWN, List.of(Stay.unknown(file.id())), 0, List.of(), FamilyDoctor.NONE, List.of(), List.of());
    }

    /** The stay through which the case is looked at. */
    public Stay stay() {
        return stays.get(shown);
    }

    public MedicalCase with(CaseFile newFile) {
        return new MedicalCase(newFile, patient, stays, shown, insured, doctor, supports, members);
    }

    public MedicalCase with(Patient newPatient) {
        return new MedicalCase(file, newPatient, stays, shown, insured, doctor, supports, members);
    }

    /** In place of the stay through which the case is looked at. */
    public MedicalCase with(Stay newStay) {
        var all = new ArrayList<>(stays);
        all.set(shown, newStay);
        return withStays(all, shown);
    }

    public MedicalCase with(FamilyDoctor newDoctor) {
        return new MedicalCase(file, patient, stays, shown, insured, newDoctor, supports, members);
    }

    public MedicalCase withStays(List<Stay> newStays, int newShown) {
        return new MedicalCase(file, patient, newStays, newShown, insured, doctor, supports, members);
    }

    public MedicalCase withInsurance(List<Insurance> newInsured) {
        return new MedicalCase(file, patient, stays, shown, newInsured, doctor, supports, members);
    }

    public MedicalCase withSupports(List<Support> newSupports) {
        return new MedicalCase(file, patient, stays, shown, insured, doctor, newSupports, members);
    }

    public MedicalCase ofHousehold(List<Member> newMembers) {
        return new MedicalCase(file, patient, stays, shown, insured, doctor, supports, newMembers);
    }

    /** Looked at through another of its stays. */
    public MedicalCase at(int stay) {
        return withStays(stays, stay);
    }

    /** One view a stay, in their order. */
    public List<MedicalCase> views() {
        return IntStream.range(0, stays.size()).mapToObj(this::at).toList();
    }

    public MedicalCase in(CaseState state) {
        return with(file.in(state));
    }

    /** What the contract is for, else what a stay's diagnosis names. */
    public Optional<Chronic> chronic() {
        return Stream.concat(Stream.ofNullable(doctor.chronic()), stays.stream().flatMap(stay -> Chronic.in(stay.disease()).stream())).findFirst();
    }

    public Optional<LocalDate> firstAdmission() {
        return stays.stream().map(Stay::admittedOn).filter(Objects::nonNull).map(Objects::requireNonNull).min(LocalDate::compareTo);
    }
}
