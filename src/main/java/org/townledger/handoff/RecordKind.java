package org.townledger.handoff;

import java.util.List;

/**
 * One kind of whole records, which are handed off and replaced as one.
 *
 * @param key   {@code household}, {@code supply}, a ledger's key, {@code monitoring} or {@code voided}
 * @param parts first the table of the records themselves; a table stands before those that refer to it
 */
record RecordKind(String key, List<RecordPart> parts) {

    RecordKind {
        parts = List.copyOf(parts);
    }

    RecordPart main() {
        return parts.getFirst();
    }
}
