package org.townledger.handoff;

import java.time.LocalDate;
import java.util.List;

/**
 * What the banner's newest receipt for a package says, as the town reads it.
 *
 * @param issue    counts up; an older one changes nothing
 * @param on       when the banner wrote it
 * @param told     records that the town has by its last packages
 * @param have     records of the town that the banner has
 * @param held     records that wait at the banner for a package before theirs
 * @param missing  records that the town says it reported, and that the banner does not have
 */
public record ReceiptView(int issue, LocalDate on, int told, int have, int accepted, int returned, int held, int missing,
                          List<ReturnedRecord> sentBack) {

    public ReceiptView {
        sentBack = List.copyOf(sentBack);
    }
}
