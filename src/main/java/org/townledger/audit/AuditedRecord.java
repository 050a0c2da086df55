package org.townledger.audit;

import java.util.UUID;

/** Of what a history is asked. */
public sealed interface AuditedRecord {

    UUID id();

    /** A case with all that hangs on it. */
    record OfCase(UUID id) implements AuditedRecord {
    }

    /** A household with its members, types, events and visits. */
    record OfHousehold(UUID id) implements AuditedRecord {
    }

    /** What is monitored of a household. @param id the household's */
    record OfMonitored(UUID id) implements AuditedRecord {
    }
}
