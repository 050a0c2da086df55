package org.townledger.vault;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/** What came of trying a password or the recovery code. */
public sealed interface Unlocking {

    /** @param key the folder's; whoever asked closes it @param mustChange whether somebody else set the password */
    record Unlocked(MasterKey key, boolean mustChange) implements Unlocking {
    }

    /** @param reason what is so and what to do @param until before this moment no password is taken; null: one may try at once */
    record Refused(Sentence reason, @Nullable Instant until) implements Unlocking {
    }
}
