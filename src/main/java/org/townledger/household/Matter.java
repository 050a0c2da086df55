package org.townledger.household;

/** What a visit looks at (走访内容), in the order of the form. */
public enum Matter {
    HOUSING, WATER, SCHOOLING, MEDICAL, LIVELIHOOD, OTHER;

    /** The message that names it. */
    public String nameKey() {
        return "household.matter." + name();
    }
}
