package org.townledger.rolls;

import java.time.LocalDate;
import java.time.MonthDay;
import org.townledger.people.Membership;

/**
 * Who should stand on a roll on a day.
 *
 * @param firstAge  completed years of life on the first day of the school year with which schooling begins
 * @param lastAge   the last such age at which it goes on
 * @param yearStart the first day of a school year
 * @param insured   the year for which people should be insured
 */
public record Expectation(RollKind kind, LocalDate day, int firstAge, int lastAge, MonthDay yearStart, int insured) {

    /** The first day of the school year in which the day lies. */
    public LocalDate schoolYearFrom() {
        LocalDate start = yearStart.atYear(day.getYear());
        return start.isAfter(day) ? yearStart.atYear(day.getYear() - 1) : start;
    }

    /** Of school age, or any living member; who died, left or was not yet born on the day is nobody. */
    public boolean expects(Membership member) {
        return member.standsOn(day) && switch (kind) {
            case INSURANCE -> true;
            case SCHOOL -> isOfSchoolAge(member);
        };
    }

    private boolean isOfSchoolAge(Membership member) {
        var age = member.person().ageOn(schoolYearFrom());
        return age.isPresent() && age.getAsInt() >= firstAge && age.getAsInt() <= lastAge;
    }
}
