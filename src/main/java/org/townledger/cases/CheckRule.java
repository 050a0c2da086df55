package org.townledger.cases;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/**
 * One rule of the check before reporting. It is pure: what the program has of a household in, what is wrong with it out.
 *
 * @param number   stable; another province's rule keeps the number that it has there
 * @param title    what is to be so, in a sentence
 * @param source   the clause or document that it rests on
 * @param firstDay null where it has stood longer than anybody knows
 * @param lastDay  null while it stands
 */
public record CheckRule(String number, Sentence title, String source, Kind kind, @Nullable LocalDate firstDay,
                        @Nullable LocalDate lastDay, Check check) {

    /** Whether the town's own plan asks for it, or another province's check does (外省参考). */
    public enum Kind { PLAN, REFERENCE }

    @FunctionalInterface
    public interface Check {

        /** @param words what lists and values say on the day of the check */
        Stream<Found> of(HouseholdFacts household, LedgerWords words);
    }

    /**
     * What a rule found.
     *
     * @param subject whom: a case by its number, a household by its own
     * @param field   what is to be filled in there; null where no one field is meant
     */
    public record Found(Subject subject, Sentence what, @Nullable String field) {
    }

    public CheckRule {
        if (number.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a rule has a number and a source");
        }
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a rule's last day is not before its first");
        }
    }

    public boolean isReference() {
        return kind == Kind.REFERENCE;
    }

    public boolean standsOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    public Stream<CheckFinding> findings(HouseholdFacts household, LedgerWords words) {
        return check.of(household, words).map(found -> new CheckFinding(this, found.subject(), household, found.what(), found.field()));
    }

    /** Where a finding leads to. */
    public sealed interface Subject {

        record OfCase(CheckedCase checked) implements Subject {
        }

        /** The household's file in the register. */
        record OfHousehold() implements Subject {
        }

        /** The household's monitoring. */
        record OfMonitoring() implements Subject {
        }
    }
}
