package org.townledger.schooling;

/** Which stage of school a child of an age is likely to be in; the clerk says which it really is. */
public enum AidBand {
    PRESCHOOL(5), PRIMARY(11), JUNIOR(14), SENIOR(17), HIGHER(Integer.MAX_VALUE);

    private final int upTo;

    AidBand(int upTo) {
        this.upTo = upTo;
    }

    /** @param age completed years */
    public static AidBand of(int age) {
        for (AidBand band : values()) {
            if (age <= band.upTo) {
                return band;
            }
        }
        return HIGHER;
    }
}
