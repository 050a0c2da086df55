package org.townledger.handoff;

/**
 * Of one kind in one village.
 *
 * @param kind    key of a ledger, {@code monitoring} or {@code household}
 * @param village 12-digit code
 * @param total   records that the office has
 * @param carried records in this package, new ones too
 * @param added   of these, records that no package carried before
 * @param closed  of these, cases that are closed (households whose risk is removed)
 * @param photos  in this package
 */
public record HandoffCount(String kind, String village, int total, int carried, int added, int closed, int photos) {

    public HandoffCount plus(HandoffCount other) {
        return new HandoffCount(kind, village, total + other.total, carried + other.carried, added + other.added,
                closed + other.closed, photos + other.photos);
    }

    /** Carried and carried before. */
    public int changed() {
        return carried - added;
    }
}
