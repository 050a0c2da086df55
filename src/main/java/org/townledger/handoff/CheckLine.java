package org.townledger.handoff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CheckRule;
import org.townledger.wording.Sentence;

/**
 * One line of the check before a hand-off. It warns and never stops anything.
 *
 * @param fine   whether nothing is amiss there
 * @param beside whom it concerns, or how much was looked at
 * @param way    where it is put right; null where there is nothing to do
 */
public record CheckLine(boolean fine, Sentence says, String beside, @Nullable Way way) {

    public sealed interface Way {

        /** @param area a ledger's key, {@code monitoring} or {@code household} @param field that the cursor goes to; null for none */
        record ToRecord(String area, UUID record, @Nullable String field) implements Way {
        }

        /** All that one rule found. @param rule null for all of them */
        record ToSelfCheck(@Nullable CheckRule rule) implements Way {
        }

        /** The banner's reason, with the record. */
        record ToReturned(String area, UUID record) implements Way {
        }
    }
}
