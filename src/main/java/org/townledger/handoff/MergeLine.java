package org.townledger.handoff;

import java.nio.file.Path;

/**
 * One of the files that were to be merged.
 *
 * @param office name of the office that it comes from; empty where it could not be opened
 * @param number of the package; 0 where it could not be opened
 */
public record MergeLine(Path file, String office, int number, MergeOutcome outcome) {
}
