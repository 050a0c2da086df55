package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.townledger.people.Person;

/** A member of the household today, and what is known of the member. */
public record MonitoredMember(Person person, MemberFact fact) {

    /** Below it nobody works. */
    private static final int WORKING_AGE = 16;

    /** Whether the member can work; a child cannot; empty while nobody has asked. */
    public Optional<Labour> labourOn(LocalDate day) {
        return Optional.ofNullable(fact.labour()).or(() -> isChild(day) ? Optional.of(Labour.NONE) : Optional.empty());
    }

    public boolean isChild(LocalDate day) {
        var age = person.ageOn(day);
        return age.isPresent() && age.getAsInt() < WORKING_AGE;
    }
}
