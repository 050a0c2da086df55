package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the clerk found on a matter that no program computes.
 *
 * @param holds    whether it is so
 * @param by       who found it
 * @param evidence on what it rests
 */
public record Finding(UUID id, UUID monitoring, FindingMatter matter, boolean holds, LocalDate on, String by, String evidence) {

    public Finding {
        if (by.isBlank() || evidence.isBlank()) {
            throw new IllegalArgumentException("a finding says who found it and on what it rests");
        }
    }
}
