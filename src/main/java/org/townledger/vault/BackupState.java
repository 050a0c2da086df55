package org.townledger.vault;

import org.jspecify.annotations.Nullable;

/**
 * How things stand with the backups on a day.
 *
 * @param last       the newest good one; null for none
 * @param failed     the newest try of the day, at any place, that failed and was not made good since; null for none
 * @param missedDays of the seven days before, how many on which something was written down and no good backup was made
 */
public record BackupState(Kind kind, @Nullable BackupRecord last, @Nullable BackupRecord failed, int missedDays) {

    public enum Kind {
        /** A good one was made today. */
        DONE,
        /** None today yet, and nothing was missed. */
        WAITING,
        /** Something was written down on an earlier day, and no backup made since. */
        MISSED,
        /** Today's failed, at every place. */
        FAILED,
        /** There never was one. */
        NONE
    }
}
