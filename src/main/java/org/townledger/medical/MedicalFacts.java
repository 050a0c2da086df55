package org.townledger.medical;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was true of a patient on a day, by the dates that stand in the case. */
final class MedicalFacts {

    private MedicalFacts() {
    }

    static MedicalCase knownOn(MedicalCase patient, LocalDate day) {
        List<Stay> stays = patient.stays().stream().filter(stay -> isKnown(stay.admittedOn(), day)).toList();
        FamilyDoctor doctor = patient.doctor();
        boolean signed = isKnown(doctor.signedOn(), day);
        var then = new FamilyDoctor(signed ? doctor.signed() : null, doctor.chronic(), signed ? doctor.doctor() : null,
                signed ? doctor.phone() : null, signed ? doctor.signedOn() : null,
                doctor.visits().stream().filter(visit -> isKnown(visit.on(), day)).toList());
        return patient.withStays(stays.isEmpty() ? List.of(Stay.unknown(patient.file().id())) : stays, 0)
                .with(then)
                .withInsurance(patient.insured().stream().filter(row -> row.year() <= day.getYear()).toList())
                .withSupports(patient.supports().stream().filter(support -> isKnown(support.grantedOn(), day)).toList());
    }

    private static boolean isKnown(@Nullable LocalDate fact, LocalDate day) {
        return fact == null || !fact.isAfter(day);
    }
}
