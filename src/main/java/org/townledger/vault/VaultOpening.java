package org.townledger.vault;

import org.townledger.wording.Sentence;

/** What came of opening a data folder with its key. */
public sealed interface VaultOpening {

    record Opened(Vault vault) implements VaultOpening {
    }

    /** @param reason what is so and what to do; nothing was changed */
    record Refused(Sentence reason) implements VaultOpening {
    }

    /** The database file is not as it was left. Rebuilding it loses nothing. @param what what was found, in a sentence */
    record Damaged(Sentence what) implements VaultOpening {
    }
}
