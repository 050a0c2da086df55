package org.townledger.people;

import java.util.UUID;

/** What something that happened to a household means for its open cases. */
public sealed interface CaseConsequence {

    /** The household whose open cases it concerns. */
    UUID household();

    /** The case now concerns the new head; the old name is kept in a step of its own. */
    record HeadChanged(UUID household, Person from, Person to) implements CaseConsequence {
    }

    /** Some members have left as a household of their own: the case stays with the old household, whose house it is. */
    record StaysAfterSplit(UUID household, UUID splitOff) implements CaseConsequence {
    }

    /** The household has been joined to another: its open cases go along. */
    record GoesAlong(UUID household, UUID into) implements CaseConsequence {
    }

    /** One person of the household turned out to stand in another already: the open cases that concern that person go along. */
    record PersonGoesAlong(UUID household, Person person, UUID into) implements CaseConsequence {
    }

    /** Nobody of the household is left in the office: a step says so, and the clerk dismisses the case or hands it over. */
    record HouseholdGone(UUID household, Household.How how) implements CaseConsequence {
    }
}
