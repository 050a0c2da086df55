package org.townledger.handoff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was chosen with its rows, as they stood at one moment.
 *
 * @param tables  by table, its CSV
 * @param columns by table, its columns with their types as Frictionless calls them
 * @param hashes  of every record that goes
 * @param photos  of the cases that go; empty where none are to go along
 */
record Gathered(Chosen chosen, Map<String, byte[]> tables, Map<String, Map<String, String>> columns, Map<UUID, String> hashes, List<PhotoRef> photos) {

    /** A photo's file. */
    record PhotoRef(UUID caseId, String storedName, String sha256) {

        /** Where it lies in the package. */
        String entry() {
            return "photos/" + caseId + "/" + storedName;
        }
    }

    Gathered {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        hashes = Map.copyOf(hashes);
        photos = List.copyOf(photos);
    }
}
