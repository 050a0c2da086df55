package org.townledger.banner;

/** Of one ledger of one town, as it is here. @param open of these, cases in which something is still to be done */
public record TownCount(int all, int open) {

    public static final TownCount NONE = new TownCount(0, 0);

    TownCount plus(TownCount other) {
        return new TownCount(all + other.all, open + other.open);
    }
}
