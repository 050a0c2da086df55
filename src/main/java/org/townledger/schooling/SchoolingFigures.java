package org.townledger.schooling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.LedgerWords;

/**
 * What policy sets on the day by which a case is judged.
 *
 * @param day         by which it is judged
 * @param lastingDays days that a return has to last; null where none is set
 * @param startAge    completed years at which compulsory schooling begins; null where none is set
 * @param endAge      completed years at which it is over; null where none is set
 */
public record SchoolingFigures(LocalDate day, @Nullable Integer lastingDays, @Nullable Integer startAge, @Nullable Integer endAge) {

    public static SchoolingFigures of(LedgerWords words) {
        return new SchoolingFigures(words.day(), value(words, "lasting_days"), value(words, "compulsory_start_age"),
                value(words, "compulsory_end_age"));
    }

    static @Nullable Integer value(LedgerWords words, String name) {
        return words.value(SchoolingRepository.LEDGER.key() + "." + name).map(found -> found.value().intValue()).orElse(null);
    }
}
