package org.townledger.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one entry of the journal changed, in the office's words.
 *
 * @param act     the use case, such as {@code SaveCase}
 * @param what    what kind of record, such as 住房情况
 * @param subject which one, such as its case's number; may be empty
 * @param fields  those that differ
 */
public record RecordChange(long sequence, Instant at, String user, String act, UUID actId, String what, String subject, Kind kind,
                           List<Field> fields) {

    public enum Kind { NEW, CHANGED, REMOVED }

    /** @param before in words; empty where there was nothing @param after likewise */
    public record Field(String name, String before, String after) {
    }

    public RecordChange {
        fields = List.copyOf(fields);
    }
}
