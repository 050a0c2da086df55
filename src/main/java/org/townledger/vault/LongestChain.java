package org.townledger.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.townledger.store.ChainedEntry;

/**
 * Joins what several sources still hold of one journal. An entry counts only where it follows, by its hash, from the
 * one before it, so that no source has to be trusted; where two stories part, the longer one is told.
 */
final class LongestChain {

    private record Known(ChainedEntry entry, String hash) {
    }

    private LongestChain() {
    }

    /** @return from the first entry on, without a gap */
    static List<ChainedEntry> of(List<List<ChainedEntry>> sources) {
        var known = new LinkedHashMap<String, Known>();
        for (List<ChainedEntry> source : sources) {
            for (ChainedEntry entry : source) {
                String hash = entry.hash();
                known.putIfAbsent(hash, new Known(entry, hash));
            }
        }
        Map<String, Known> next = longestFrom(known);
        var chain = new ArrayList<ChainedEntry>();
        for (@Nullable Known at = next.get(ChainedEntry.START); at != null; at = next.get(at.hash())) {
            chain.add(at.entry());
        }
        return chain;
    }

    /** What follows best on each hash; worked out from the end, since the way on from an entry has to be known first. */
    private static Map<String, Known> longestFrom(Map<String, Known> known) {
        var next = new HashMap<String, Known>();
        var length = new HashMap<String, Integer>();
        var lastFirst = known.values().stream().sorted(Comparator.comparingLong((Known at) -> at.entry().sequence()).reversed()).toList();
        for (Known at : lastFirst) {
            @Nullable Known after = next.get(at.hash());
            int reach = 1 + (after == null ? 0 : length.get(after.hash()));
            length.put(at.hash(), reach);
            @Nullable Known rival = next.get(at.entry().previousHash());
            if (isPlaceInOrder(at) && (rival == null || length.get(rival.hash()) < reach)) {
                next.put(at.entry().previousHash(), at);
            }
        }
        return next;
    }

    private static boolean isPlaceInOrder(Known at) {
        return at.entry().sequence() > 1 || at.entry().previousHash().equals(ChainedEntry.START);
    }
}
