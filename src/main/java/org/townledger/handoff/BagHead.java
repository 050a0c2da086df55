package org.townledger.handoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a package says of itself.
 *
 * @param office       that made it, as the certificate of its signature says too
 * @param to           office that it is for
 * @param previousHash of the package before it; null for the first
 * @param baseNumber   the increment since that package; 0 where everything is carried
 * @param kinds        that were chosen
 * @param upTo         as it was recorded at the end of that day
 * @param findings     of the check before reporting
 * @param lastReceipt  issue of the newest receipt that the office has read; 0 for none
 */
record BagHead(String office, String to, int number, @Nullable String previousHash, HandoffPackage.Kind kind, int baseNumber, Set<String> kinds,
               LocalDate upTo, long journalSequence, String schemaVersion, String programVersion, Instant madeAt, String madeBy, int findings,
               int lastReceipt, List<HandoffCount> counts) {

    BagHead {
        kinds = Set.copyOf(kinds);
        counts = List.copyOf(counts);
        if (number < 1 || baseNumber < 0 || baseNumber >= number) {
            throw new IllegalArgumentException("packages are numbered from 1, and an increment follows what was before it");
        }
    }

    int carried() {
        return counts.stream().mapToInt(HandoffCount::carried).sum();
    }

    int photos() {
        return counts.stream().mapToInt(HandoffCount::photos).sum();
    }
}
