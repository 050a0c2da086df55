package org.townledger.medical;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.townledger.cases.LedgerWords;

/**
 * What stands on the day by which cases are judged.
 *
 * @param lines  empty where the office has no income or share
 * @param visits a year, by disease; a disease that is missing asks for none
 */
public record MedicalPolicy(LocalDate day, Optional<MedicalLines> lines, Map<Chronic, Integer> visits) {

    public MedicalPolicy {
        visits = Map.copyOf(visits);
    }

    public static MedicalPolicy of(LedgerWords words) {
        var visits = new EnumMap<Chronic, Integer>(Chronic.class);
        Stream.of(Chronic.values()).forEach(chronic -> MedicalLines.value(words, chronic.visitsName())
                .ifPresent(value -> visits.put(chronic, value.value().intValue())));
        return new MedicalPolicy(words.day(), MedicalLines.of(words), visits);
    }

    public Optional<MedicalWarning> warning(MedicalCase patient) {
        return lines.map(standing -> MedicalWarning.of(patient.stays(), patient.file().concerned().householdType(), standing, day));
    }

    /** When the family doctor has to come again; empty for who has none of the four diseases or lives elsewhere. */
    public Optional<LocalDate> nextVisit(MedicalCase patient) {
        return patient.patient().livesElsewhere() ? Optional.empty() : patient.chronic().flatMap(chronic -> Optional.ofNullable(visits.get(chronic)))
                .map(times -> patient.doctor().nextVisit(times, patient.file().foundOn()));
    }
}
