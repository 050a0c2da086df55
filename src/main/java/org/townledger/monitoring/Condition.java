package org.townledger.monitoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.Clause;
import org.townledger.wording.Sentence;

/**
 * One condition for removing a risk, as it stands for a household.
 *
 * @param state  what the program knows of it
 * @param clause that it rests on
 * @param jump   to where it is settled
 */
public record Condition(ConditionKind kind, Verdict verdict, Sentence state, Clause clause, Jump jump) {

    /**
     * @param area    a ledger's key, or {@code monitoring}
     * @param subject the case there; null where none is meant
     * @param field   what is to be filled in
     */
    public record Jump(String area, @Nullable UUID subject, String field) {
    }

    /** What is asked for. */
    public Sentence title() {
        return Sentence.of("monitoring.condition." + kind);
    }
}
