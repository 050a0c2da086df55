package org.townledger.medical;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stay in hospital.
 *
 * @param id      null only while a stay that was added on the screen has not been saved
 * @param level   where the hospital lies, a word of the dated list {@code hospital_level}
 * @param disease what was diagnosed; never leaves the office's own sheet
 * @param insured whether the patient was insured then, as the sheet has it
 */
public record Stay(@Nullable UUID id, @Nullable LocalDate admittedOn, @Nullable LocalDate dischargedOn, @Nullable String hospital,
                   @Nullable String level, @Nullable String disease, @Nullable Boolean insured, Bill bill, PayLater payLater) {

    public static Stay unknown(@Nullable UUID id) {
        return new Stay(id, null, null, null, null, null, null, Bill.UNKNOWN, PayLater.NONE);
    }

    /** By which a stay is counted: the day of the bill, else of the admission. */
    public @Nullable LocalDate day() {
        return dischargedOn == null ? admittedOn : dischargedOn;
    }
}
