package org.townledger.people;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A household to choose. @param initials of the head's name in pinyin */
public record HouseholdChoice(UUID id, @Nullable String number, @Nullable String head, @Nullable String initials,
                              @Nullable String village) {

    /** Head, village and number in one line. */
    public String text() {
        return Stream.of(head, village, number).filter(java.util.Objects::nonNull).collect(Collectors.joining("  "));
    }

    /** @param typed in lower case */
    public boolean isMeantBy(String typed) {
        return initials != null && initials.startsWith(typed);
    }
}
