package org.townledger.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a database held at one moment.
 *
 * @param sequence      of the journal's last entry
 * @param hash          of that entry
 * @param schemaVersion of the newest migration that was carried out; empty where there was none
 * @param rows          how many there are in each table
 */
public record Snapshot(long sequence, String hash, String schemaVersion, SortedMap<String, Long> rows) {

    public Snapshot {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /** How many rows there are in all. */
    public long rowCount() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
