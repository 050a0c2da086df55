package org.townledger.handoff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.townledger.store.TextRow;

/**
 * A package as it was read, its rows told apart by record.
 *
 * @param hash    of the bag's tag manifest
 * @param rows    by table; of carried records alone
 * @param carried the records that it carries
 * @param index   records that were carried before and stand as they were
 * @param gone    records that are no more
 */
record Incoming(BagHead head, String hash, Map<String, List<TextRow>> rows, Map<UUID, IndexEntry> carried, List<IndexEntry> index, List<IndexEntry> gone) {

    Incoming {
        rows = Map.copyOf(rows);
        carried = Map.copyOf(carried);
        index = List.copyOf(index);
        gone = List.copyOf(gone);
    }

    List<UUID> carried(String kind) {
        return carried.values().stream().filter(entry -> entry.kind().equals(kind)).map(IndexEntry::record).toList();
    }

    List<UUID> gone(String kind) {
        return gone.stream().filter(entry -> entry.kind().equals(kind)).map(IndexEntry::record).toList();
    }
}
