package org.townledger.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One act in the office's log.
 *
 * @param sequence of its first entry
 * @param name     the use case, such as {@code CloseCase}
 * @param rows     how many rows it changed
 * @param subjects the first few records that it concerned, in words
 * @param undone   whether it was taken back since
 */
public record ActLine(UUID id, long sequence, Instant at, String user, String name, int rows, List<String> subjects, boolean undone) {

    public ActLine {
        subjects = List.copyOf(subjects);
    }
}
