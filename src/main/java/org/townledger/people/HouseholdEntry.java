package org.townledger.people;

import org.jspecify.annotations.Nullable;

/**
 * What a clerk writes about a household.
 *
 * @param village 12-digit code
 * @param type    a word of the dated list {@code household_type}; only asked for when a household is registered
 */
public record HouseholdEntry(@Nullable String number, String village, @Nullable String group, @Nullable String address,
                             @Nullable String phone, @Nullable String cadre, @Nullable String cadrePhone,
                             @Nullable String type, @Nullable String note) {

    public HouseholdEntry {
        number = Blank.toNull(number);
        group = Blank.toNull(group);
        address = Blank.toNull(address);
        phone = Blank.toNull(phone);
        cadre = Blank.toNull(cadre);
        cadrePhone = Blank.toNull(cadrePhone);
        type = Blank.toNull(type);
        note = Blank.toNull(note);
    }
}
