package org.townledger.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A word of a dated list as it is typed in.
 *
 * @param id       null for a new one
 * @param verified whether the user says that she has seen the source; it takes the mark 未核实 away
 */
public record ListItemDraft(@Nullable UUID id, String list, @Nullable String word, List<String> otherWords,
                            @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, @Nullable String source, boolean verified) {

    public ListItemDraft {
        otherWords = List.copyOf(otherWords);
    }
}
