package org.townledger.water;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scheme or a household source that supplies drinking water.
 *
 * @param kind          a word of the dated list {@code water_supply_kind}
 * @param village       12-digit code; null where it supplies several villages
 * @param unit          responsible for running it
 * @param person        responsible for running it
 * @param qualityPerson responsible for the water's quality
 */
public record Supply(UUID id, String name, String kind, @Nullable String village, @Nullable Integer households, @Nullable Integer persons,
                     @Nullable String unit, @Nullable String person, @Nullable String qualityPerson, @Nullable String remark,
                     @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

    public boolean standsOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Whether a case of that village may mean it by that name. */
    public boolean isMeantBy(String called, String caseVillage) {
        return name.equals(called.strip()) && (village == null || village.equals(caseVillage));
    }
}
