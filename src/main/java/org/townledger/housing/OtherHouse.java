package org.townledger.housing;

import org.jspecify.annotations.Nullable;

/** Another house in which the family lives. @param where which house, and by what right they live in it */
public record OtherHouse(@Nullable String where, @Nullable Grade grade) {

    public static final OtherHouse NONE = new OtherHouse(null, null);

    /** Whether the family's home is safe without any repair. */
    public boolean isSafe() {
        return where != null && !where.isBlank() && grade != null && !grade.isDangerous();
    }
}
