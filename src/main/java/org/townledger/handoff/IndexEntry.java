package org.townledger.handoff;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A record that the town has reported, in this package or before: by the whole list both ends see whether they have the same.
 *
 * @param hash          of the record as it was carried last
 * @param packageNumber of the package that carried it last
 */
record IndexEntry(String kind, UUID record, String number, String village, String hash, int packageNumber) {

    static final java.util.List<String> COLUMNS = java.util.List.of("kind", "id", "number", "village", "hash", "package");

    Map<String, String> values() {
        var values = new TreeMap<String, String>();
        values.put("kind", kind);
        values.put("id", record.toString());
        values.put("number", number);
        values.put("village", village);
        values.put("hash", hash);
        values.put("package", Integer.toString(packageNumber));
        return values;
    }

    /** @throws IllegalArgumentException where it says something senseless */
    static IndexEntry of(Map<String, String> values) {
        for (String column : COLUMNS) {
            if (!values.containsKey(column)) {
                throw new IllegalArgumentException("an entry of the index lacks its " + column);
            }
        }
        return new IndexEntry(values.get("kind"), UUID.fromString(values.get("id")), values.get("number"), values.get("village"), values.get("hash"),
                Integer.parseInt(values.get("package")));
    }
}
