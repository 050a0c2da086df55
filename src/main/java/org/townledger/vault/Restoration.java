package org.townledger.vault;

import org.townledger.wording.Sentence;

/** What came of restoring a backup. */
public sealed interface Restoration {

    /**
     * @param replaced      how the folder is called now that holds what was there before; empty where nothing was
     * @param missingPhotos how many pictures could not be brought back
     */
    record Restored(BackupManifest manifest, String replaced, int missingPhotos) implements Restoration {
    }

    /** Nothing was changed. @param reason what is so and what to do */
    record Refused(Sentence reason) implements Restoration {
    }

    /** Nothing was changed; it can be done without these. @param count how many pictures do not lie beside the backup */
    record PhotosMissing(int count, int of) implements Restoration {
    }
}
