package org.townledger.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CheckRule.Subject;
import org.townledger.wording.Sentence;

/**
 * What one rule says of one household, case or monitoring, with where it is put right.
 *
 * @param household what the rule was asked about
 * @param field     what is to be filled in there; null where no one field is meant
 */
public record CheckFinding(CheckRule rule, Subject subject, HouseholdFacts household, Sentence what, @Nullable String field) {

    public static final String HOUSEHOLD = "household";
    public static final String MONITORING = "monitoring";

    /** Where it is put right: a ledger's key, {@link #MONITORING} or {@link #HOUSEHOLD}. */
    public String area() {
        return switch (subject) {
            case Subject.OfCase(CheckedCase checked) -> checked.ledger();
            case Subject.OfHousehold _ -> HOUSEHOLD;
            case Subject.OfMonitoring _ -> MONITORING;
        };
    }

    /** The case, or the household. */
    public UUID target() {
        return subject instanceof Subject.OfCase(CheckedCase checked) ? checked.file().id() : household.id();
    }

    /** Null where no case is meant. */
    public @Nullable String caseNumber() {
        return subject instanceof Subject.OfCase(CheckedCase checked) ? checked.file().numberText() : null;
    }

    /** Null where the register does not have the household, or it has no number. */
    public @Nullable String householdNumber() {
        return household.household() == null ? null : household.household().number();
    }
}
