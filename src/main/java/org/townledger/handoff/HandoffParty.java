package org.townledger.handoff;

import java.time.LocalDate;

/**
 * One end of the hand-off by its certificate, as it is read out on the telephone.
 *
 * @param office     12-digit code
 * @param digits     its fingerprint: six groups of four digits; empty while the office has no key yet
 * @param shortDigits the first two of them
 */
public record HandoffParty(String office, String name, String digits, String shortDigits, LocalDate validUntil) {
}
