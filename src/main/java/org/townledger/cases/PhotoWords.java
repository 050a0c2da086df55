package org.townledger.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import org.townledger.wording.Wording;

/**
 * How a ledger calls its photos.
 *
 * @param works where the keys for the phases of the works begin, with the dot: {@code housing.photo.}
 */
public record PhotoWords(Wording wording, String works) {

    public static final String SHARED = "cases.photo.";

    public PhotoWords {
        if (!works.endsWith(".")) {
            throw new IllegalArgumentException("the beginning of a key ends with a dot");
        }
    }

    /** 改造前 */
    public String phase(PhotoPhase phase) {
        return wording.say((phase.isOfTheWorks() ? works : SHARED) + phase.name());
    }

    /** 改造前 03-12, 改造前 2024-11; as short as a tile needs it. */
    public String label(CasePhoto photo, LocalDate today) {
        LocalDate taken = photo.takenOn();
        return taken == null ? phase(photo.phase()) : phase(photo.phase()) + " "
                + (taken.getYear() == today.getYear() ? CaseMarks.day(taken, today) : YearMonth.from(taken));
    }

    /** 改造前 2026-03-12 东墙裂缝; what stands under it on paper. */
    public String caption(CasePhoto photo) {
        String taken = photo.takenOn() == null ? "" : " " + photo.takenOn();
        return phase(photo.phase()) + taken + (photo.caption() == null ? "" : " " + photo.caption());
    }
}
