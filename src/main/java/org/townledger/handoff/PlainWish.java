package org.townledger.handoff;

import java.time.LocalDate;
import java.util.Set;

/**
 * What goes into an archive for a banner without this program: always whole ledgers, never an increment, and no photos.
 *
 * @param kinds keys of the ledgers, and {@code monitoring}
 * @param upTo  as it was recorded at the end of that day
 */
public record PlainWish(Set<String> kinds, LocalDate upTo) {

    public PlainWish {
        kinds = Set.copyOf(kinds);
    }
}
