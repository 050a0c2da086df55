package org.townledger.handoff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.townledger.store.TextRow;
import org.townledger.store.Transaction;

/** Reads the rows of what was chosen, table by table. */
public final class GatherRecords {

    private final ChooseRecords choose;
    private final RecordKinds kinds;
    private final RecordRepository records;

    public GatherRecords(ChooseRecords choose, RecordKinds kinds, RecordRepository records) {
        this.choose = choose;
        this.kinds = kinds;
        this.records = records;
    }

    Gathered run(PackWish wish) {
        return choose.run(wish, (chosen, source) -> {
            try {
                return gathered(wish, chosen, source);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private Gathered gathered(PackWish wish, Chosen chosen, Transaction source) throws IOException {
        var hashes = new RecordHashes();
        var photos = new ArrayList<Gathered.PhotoRef>();
        Map<String, byte[]> tables = new LinkedHashMap<>();
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        for (String table : kinds.tables()) {
            Map<String, String> typed = RecordRepository.columns(table);
            var bytes = new ByteArrayOutputStream();
            var csv = new CsvRows.Out(bytes, List.copyOf(typed.keySet()));
            for (Map.Entry<String, List<RecordHead>> going : chosen.carried().entrySet()) {
                RecordPart part = part(going.getKey(), table);
                if (part != null) {
                    records.rows(source, part, ids(going.getValue()), owned -> {
                        hashes.add(owned);
                        csv.row(owned.row().values());
                        if (wish.photos() && table.equals("case_photo")) {
                            photos.add(photo(owned));
                        }
                    });
                }
            }
            csv.end();
            tables.put(table, bytes.toByteArray());
            columns.put(table, typed);
        }
        return new Gathered(chosen, tables, columns, hashes.all(), photos);
    }

    private @org.jspecify.annotations.Nullable RecordPart part(String kind, String table) {
        return kinds.kind(kind).orElseThrow().parts().stream().filter(one -> one.table().equals(table)).findFirst().orElse(null);
    }

    private static List<UUID> ids(List<RecordHead> heads) {
        return heads.stream().map(RecordHead::id).toList();
    }

    private static Gathered.PhotoRef photo(OwnedRow owned) {
        TextRow row = owned.row();
        return new Gathered.PhotoRef(owned.record(), String.valueOf(row.values().get("stored_name")), String.valueOf(row.values().get("sha256")));
    }
}
