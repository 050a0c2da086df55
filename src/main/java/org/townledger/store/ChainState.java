package org.townledger.store;

import org.jspecify.annotations.Nullable;

/** What checking the journal's chain found, and of a broken one the first entry that is not as it was written. */
public sealed interface ChainState {

    /** @param entries as many as were ever written */
    record Whole(long entries) implements ChainState {
    }

    /** This entry, or the mark that seals it, is not what was written. */
    record Altered(JournalEntry entry) implements ChainState {
    }

    /**
     * An entry is gone.
     *
     * @param sequence of the first that is gone
     * @param before   the last that is as it was; null where the first of all is gone
     * @param next     the one that follows the gap; null where the end was cut off
     */
    record Missing(long sequence, @Nullable JournalEntry before, @Nullable JournalEntry next) implements ChainState {
    }
}
