package org.townledger.water;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was true of an issue on a day, by the dates that stand in its case. */
final class WaterFacts {

    private WaterFacts() {
    }

    static WaterCase knownOn(WaterCase water, LocalDate day) {
        Works works = water.works();
        boolean fixed = upTo(works.fixedOn(), day) != null;
        var done = new Works(works.emergency(), upTo(works.emergencyOn(), day), works.measure(), works.unit(),
                upTo(works.startedOn(), day), upTo(works.fixedOn(), day), fixed ? works.outcome() : null, works.funds());
        // An old ledger often has no day of measuring; the finding then counts before, the end of the works after.
        Rechecks rechecks = water.rechecks();
        return water.found(knownOn(water.before(), water.file().foundOn(), day))
                .remeasured(knownOn(water.after(), works.fixedOn(), day))
                .tested(water.tests().stream().filter(test -> !test.sampledOn().isAfter(day)).toList())
                .with(done)
                .with(new Rechecks(rechecks.dueOn(), rechecks.done().stream().filter(recheck -> !recheck.doneOn().isAfter(day)).toList()));
    }

    private static Measured knownOn(Measured measured, @Nullable LocalDate otherwise, LocalDate day) {
        LocalDate known = measured.day() == null ? otherwise : measured.day();
        return known == null || !known.isAfter(day) ? measured : Measured.UNKNOWN;
    }

    private static @Nullable LocalDate upTo(@Nullable LocalDate fact, LocalDate day) {
        return fact == null || fact.isAfter(day) ? null : fact;
    }
}
