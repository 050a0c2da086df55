package org.townledger.banner;

import org.townledger.handoff.HandoffCount;

/** One ledger in one village in two packages side by side. @param village 12-digit code, empty for the ledger's sum */
public record CountLine(String kind, String village, HandoffCount earlier, HandoffCount later) {

    /** How many more the later one tells. */
    public int change() {
        return later.total() - earlier.total();
    }

    public int changeOfClosed() {
        return later.closed() - earlier.closed();
    }

    public boolean isSum() {
        return village.isEmpty();
    }

    public boolean differs() {
        return change() != 0 || changeOfClosed() != 0;
    }
}
