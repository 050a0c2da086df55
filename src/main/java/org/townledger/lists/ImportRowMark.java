package org.townledger.lists;

import java.util.UUID;

/**
 * By which a source row is known when the same file comes again.
 *
 * @param contentHash SHA-256 of what the row says, 64 hex digits
 * @param occurrence  the how-manieth row of its file with this content, from 1
 * @param rowNumber   where it stood in the file, from 1
 * @param subject     the row that came of it: a case, a person
 */
public record ImportRowMark(UUID id, UUID run, String kind, String contentHash, int occurrence, int rowNumber, UUID subject) {

    public ImportRowMark {
        if (occurrence < 1 || rowNumber < 1) {
            throw new IllegalArgumentException("rows and their occurrences count from 1");
        }
    }
}
