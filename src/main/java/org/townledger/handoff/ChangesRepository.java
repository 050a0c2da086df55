package org.townledger.handoff;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.townledger.store.schema.Tables.JOURNAL;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record5;
import org.jspecify.annotations.Nullable;
import org.townledger.store.JournalRow;
import org.townledger.store.Transaction;

/** Which records changed, and when last, out of the journal. */
public final class ChangesRepository {

    private final RecordKinds kinds;
    private final RecordRepository records;

    public ChangesRepository(RecordKinds kinds, RecordRepository records) {
        this.kinds = kinds;
        this.records = records;
    }

    /** The journal's last sequence that touched a record, for records touched after one sequence and up to another. */
    Map<UUID, Long> between(Transaction tx, long after, long upTo) {
        Map<String, RecordPart> parts = kinds.all().stream().flatMap(kind -> kind.parts().stream())
                .collect(Collectors.toMap(RecordPart::table, part -> part, (first, _) -> first));
        Map<UUID, UUID> households = records.households(tx);
        var last = new HashMap<UUID, Long>();
        try (var rows = tx.sql().select(JOURNAL.SEQUENCE, JOURNAL.TABLE_NAME, JOURNAL.ROW_ID, JOURNAL.BEFORE_ROW, JOURNAL.AFTER_ROW).from(JOURNAL)
                .where(JOURNAL.SEQUENCE.gt(after), JOURNAL.SEQUENCE.le(upTo), JOURNAL.TABLE_NAME.in(parts.keySet())).orderBy(JOURNAL.SEQUENCE).fetchSize(1000).fetchLazy()) {
            rows.forEach(row -> touched(row, parts.get(row.value2()), households).forEach(record -> last.put(record, row.value1())));
        }
        return last;
    }

    /** Of the last entry recorded before that moment; 0 where there is none. */
    long lastBefore(Transaction tx, Instant moment) {
        return tx.sql().select(coalesce(max(JOURNAL.SEQUENCE), inline(0L))).from(JOURNAL).where(JOURNAL.RECORDED_AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .fetchSingle().value1();
    }

    private static Stream<UUID> touched(Record5<Long, String, String, String, String> row, RecordPart part, Map<UUID, UUID> households) {
        if (part.isRecordItself()) {
            return Stream.of(UUID.fromString(row.value3()));
        }
        return Stream.of(row.value4(), row.value5()).filter(Objects::nonNull).map(json -> owner(json, part, households)).filter(Objects::nonNull)
                .distinct().map(Objects::requireNonNull);
    }

    private static @Nullable UUID owner(String json, RecordPart part, Map<UUID, UUID> households) {
        String value = JournalRow.value(json, part.column());
        if (value == null) {
            return null;
        }
        UUID named = UUID.fromString(value);
        return part.via() == null ? named : households.get(named);
    }
}
