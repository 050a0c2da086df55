package org.townledger.rolls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A roll that was compared with the register.
 *
 * @param sha256     of the file
 * @param day        on which who should be on the roll was judged
 * @param rows       of the roll
 * @param expected   how many should be on it
 * @param agreeing   how many of its rows say what the register says
 * @param comparedAt the last time
 */
public record Comparison(UUID id, RollKind kind, String fileName, String sha256, LocalDate day, int rows, int expected, int agreeing,
                         Instant comparedAt, String comparedBy) {
}
