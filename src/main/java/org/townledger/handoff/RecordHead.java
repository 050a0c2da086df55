package org.townledger.handoff;

import java.util.UUID;

/**
 * What a record is known by.
 *
 * @param number  of the case or household as people write it; empty where it has none
 * @param village 12-digit code; the office's own where the record lies in no village
 * @param closed  a case that is closed, a household whose risk is removed
 */
record RecordHead(String kind, UUID id, String number, String village, boolean closed) {
}
