package org.townledger.handoff;

import java.util.UUID;

/**
 * What the banner sent back.
 *
 * @param record    a case, a household, a monitored household
 * @param kind      key of its ledger, {@code monitoring} or {@code household}
 * @param number    as it is printed
 * @param whom      whom it concerns; a child or a patient by the case's number, never by name
 * @param reason    the banner's own words
 * @param corrected whether it was changed since
 */
public record ReturnedRecord(UUID record, String kind, String number, String whom, String reason, boolean corrected) {
}
