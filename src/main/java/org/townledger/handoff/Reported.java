package org.townledger.handoff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a record stands with the banner.
 *
 * @param record        a case, a household, a monitored household
 * @param packageNumber of the package that carried it last; 0 where none did
 * @param reason        why the banner sent it back; null where it did not
 */
public record Reported(UUID record, ReportState state, int packageNumber, @Nullable String reason) {
}
