package org.townledger.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.ImportRun;

/**
 * What the program knows of its own data.
 *
 * @param entries  of the journal
 * @param at       when the last was written; null while there is none
 * @param by       who wrote it
 * @param imported the last file that was read in and not undone; null while there is none
 */
public record LastRecorded(long entries, @Nullable Instant at, @Nullable String by, @Nullable ImportRun imported) {
}
