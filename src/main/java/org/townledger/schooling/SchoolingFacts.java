package org.townledger.schooling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was true of a child on a day, by the dates that stand in the case. */
final class SchoolingFacts {

    private SchoolingFacts() {
    }

    static SchoolingCase knownOn(SchoolingCase child, LocalDate day) {
        Absence absence = child.absence();
        return child
                .with(new Absence(absence.kind(), absence.reason(), absence.measures(), absence.carriedVisits(), upTo(absence.graduatedOn(), day)))
                .with(isLater(child.status().from(), day) ? LawfulStatus.NONE : child.status())
                .with(isLater(child.back().returnedOn(), day) ? Return.NONE : child.back())
                .with(isLater(child.teaching().since(), day) ? HomeTeaching.NONE : child.teaching())
                .with(child.log().upTo(day));
    }

    private static boolean isLater(@Nullable LocalDate fact, LocalDate day) {
        return fact != null && fact.isAfter(day);
    }

    private static @Nullable LocalDate upTo(@Nullable LocalDate fact, LocalDate day) {
        return isLater(fact, day) ? null : fact;
    }
}
