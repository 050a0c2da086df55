package org.townledger.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a new case starts from.
 *
 * @param days       days until it is due, unless the clerk says otherwise
 * @param unverified whether nobody has yet found the rule behind that number
 */
public record NewCase(UUID id, String office, LocalDate today, int days, boolean unverified) {
}
