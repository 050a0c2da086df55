package org.townledger.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.townledger.bag.OpenedBag;
import org.townledger.store.TextRow;

/** Reads what an opened bag tells, and believes none of it that does not agree with the rest. */
public final class ReadIncoming {

    static final String INDEX = "index.csv";
    static final String GONE = "gone.csv";

    static final int MOST_ROWS = 2_000_000;
    private static final int MOST_BYTES = 1 << 22;

    /** Where the entries of a bag come from. */
    interface Entries {
        InputStream stream(String name) throws IOException;

        /** Whether there is such an entry. */
        default boolean has(String name) {
            return true;
        }

        static Entries of(OpenedBag bag) {
            return new Entries() {
                @Override
                public InputStream stream(String name) throws IOException {
                    return bag.stream(name);
                }

                @Override
                public boolean has(String name) {
                    return bag.names().contains(name);
                }
            };
        }
    }

    private final RecordKinds kinds;

    public ReadIncoming(RecordKinds kinds) {
        this.kinds = kinds;
    }

    BagHead head(Entries bag) throws IOException {
        try (InputStream in = bag.stream(DataPackageText.NAME)) {
            return DataPackageText.read(in.readNBytes(MOST_BYTES));
        }
    }

    /** @throws IOException where it is no package that this program wrote */
    Incoming run(Entries bag, BagHead head, String hash) throws IOException {
        List<IndexEntry> entries = entries(bag, INDEX);
        var carried = new HashMap<UUID, IndexEntry>();
        entries.stream().filter(entry -> entry.packageNumber() == head.number()).forEach(entry -> carried.put(entry.record(), entry));
        List<IndexEntry> index = entries.stream().filter(entry -> entry.packageNumber() != head.number()).toList();
        Map<String, List<TextRow>> rows = new LinkedHashMap<>();
        for (String table : kinds.tables()) {
            rows.put(table, rows(bag, table));
        }
        var incoming = new Incoming(head, hash, rows, carried, index, entries(bag, GONE));
        refuseOtherRows(incoming);
        return incoming;
    }

    private static List<TextRow> rows(Entries bag, String table) throws IOException {
        var rows = new ArrayList<TextRow>();
        String entry = DataPackageText.TABLES + table + ".csv";
        if (!bag.has(entry)) {
            // An older program did not have that table. A record that misses rows is not as its hash says.
            return rows;
        }
        for (Map<String, String> values : CsvRows.read(bag.stream(entry), MOST_ROWS)) {
            if (!values.containsKey("id")) {
                throw new IOException("a row without its id");
            }
            rows.add(TextRow.of(table, values));
        }
        rows.sort(java.util.Comparator.comparing(TextRow::id));
        return rows;
    }

    private static List<IndexEntry> entries(Entries bag, String name) throws IOException {
        try {
            return CsvRows.read(bag.stream(name), MOST_ROWS).stream().map(IndexEntry::of).toList();
        } catch (IllegalArgumentException senseless) {
            throw new IOException("an index that cannot be read", senseless);
        }
    }

    /** Every row belongs to a record that the package carries, and every record is as its hash says. */
    private void refuseOtherRows(Incoming incoming) throws IOException {
        var hashes = new RecordHashes();
        Map<String, String> households = new HashMap<>();
        incoming.rows().getOrDefault("person", List.of()).forEach(person -> households.put(person.id(), String.valueOf(person.values().get("household_id"))));
        for (String table : kinds.tables()) {
            for (TextRow row : incoming.rows().getOrDefault(table, List.of())) {
                hashes.add(new OwnedRow(owner(row, incoming, households), row));
            }
        }
        Map<UUID, String> found = hashes.all();
        for (IndexEntry entry : incoming.carried().values()) {
            if (!entry.hash().equals(found.get(entry.record()))) {
                throw new IOException("a record that is not as its hash says");
            }
        }
    }

    private UUID owner(TextRow row, Incoming incoming, Map<String, String> households) throws IOException {
        try {
            for (RecordKind kind : kinds.all()) {
                for (RecordPart part : kind.parts()) {
                    if (part.table().equals(row.table())) {
                        String named = String.valueOf(row.values().get(part.column()));
                        UUID owner = UUID.fromString(part.via() == null ? named : String.valueOf(households.get(named)));
                        IndexEntry carried = incoming.carried().get(owner);
                        if (carried != null && carried.kind().equals(kind.key())) {
                            return owner;
                        }
                    }
                }
            }
        } catch (IllegalArgumentException noId) {
            throw new IOException("a row that names no record", noId);
        }
        throw new IOException("a row of a record that the package does not carry");
    }
}
