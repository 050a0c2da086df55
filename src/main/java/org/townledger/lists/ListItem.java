package org.townledger.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A word of a dated list: what policy decides and the office edits.
 *
 * @param otherWords what other offices write for the same
 * @param source     document that it rests on, as shown beside it
 * @param unverified whether nobody has yet found the rule behind it
 */
public record ListItem(UUID id, String list, String word, List<String> otherWords, int position,
                       @Nullable LocalDate firstDay, @Nullable LocalDate lastDay,
                       @Nullable String source, boolean unverified) {

    public ListItem {
        otherWords = List.copyOf(otherWords);
        if (word.isBlank()) {
            throw new IllegalArgumentException("a list's word is not blank");
        }
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a word's last day is not before its first");
        }
    }

    ListItem at(int newPosition) {
        return new ListItem(id, list, word, otherWords, newPosition, firstDay, lastDay, source, unverified);
    }

    public boolean standsOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }
}
