package org.townledger.audit;

import static org.townledger.store.schema.Tables.CASE_FILE;
import static org.townledger.store.schema.Tables.DIVISION;
import static org.townledger.store.schema.Tables.HOUSEHOLD;
import static org.townledger.store.schema.Tables.JOURNAL;
import static org.townledger.store.schema.Tables.MONITORED_HOUSEHOLD;
import static org.townledger.store.schema.Tables.PERSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.store.JournalEntry;
import org.townledger.store.Transaction;
import org.townledger.store.schema.DefaultSchema;

/** What a clerk calls the record that an entry of the journal is about. */
public final class SubjectRepository {

    /** Columns in which a row says itself what it is, the best first. */
    private static final List<String> OWN = List.of("number_text", "file_name", "subject", "report_month", "rule_number", "word", "name");

    /** Remembers what it found, for one reading. */
    final class Naming {

        private final Transaction tx;
        private final Map<String, Optional<String>> found = new HashMap<>();

        Naming(Transaction tx) {
            this.tx = tx;
        }

        /** The columns of a table, in the order of its forms and sheets. */
        List<String> columns(String table) {
            return java.util.Arrays.stream(java.util.Objects.requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(table)).fields()).map(org.jooq.Field::getName).toList();
        }

        /** Empty where there is no name that a clerk would know. */
        String of(JournalEntry entry) {
            Map<String, Object> row = entry.after() == null ? entry.valuesBefore() : entry.valuesAfter();
            return subject(entry, row).orElse("");
        }

        private Optional<String> subject(JournalEntry entry, Map<String, Object> row) {
            if (entry.table().endsWith("_case") && !entry.table().equals("year_plan_case")) {
                return theCase(entry.rowId());
            }
            return switch (entry.table()) {
                case "household" -> household(entry.rowId());
                case "monitored_household" -> household(text(row, "household_id"));
                case "setting", "preference", "column_mapping" -> Optional.empty();
                default -> fromColumns(row);
            };
        }

        private Optional<String> fromColumns(Map<String, Object> row) {
            for (String own : OWN) {
                if (row.get(own) != null) {
                    return Optional.of(row.get(own).toString());
                }
            }
            return theCase(text(row, "case_id")).or(() -> monitored(text(row, "monitored_id")))
                    .or(() -> person(text(row, "person_id"))).or(() -> household(text(row, "household_id")));
        }

        Optional<String> theCase(@Nullable String id) {
            return known("case", id, uuid -> tx.sql().select(CASE_FILE.NUMBER_TEXT).from(CASE_FILE).where(CASE_FILE.ID.eq(uuid))
                    .fetchOptional(CASE_FILE.NUMBER_TEXT).or(() -> gone(uuid, "case_file", "number_text")));
        }

        Optional<String> person(@Nullable String id) {
            return known("person", id, uuid -> tx.sql().select(PERSON.NAME).from(PERSON).where(PERSON.ID.eq(uuid))
                    .fetchOptional(PERSON.NAME).or(() -> gone(uuid, "person", "name")));
        }

        Optional<String> household(@Nullable String id) {
            return known("household", id, uuid -> tx.sql().select(PERSON.NAME).from(PERSON)
                    .where(PERSON.HOUSEHOLD_ID.eq(uuid), PERSON.IS_HEAD.isTrue()).orderBy(PERSON.LEFT_ON.desc().nullsFirst()).limit(1)
                    .fetchOptional(PERSON.NAME).or(() -> tx.sql().select(HOUSEHOLD.HOUSEHOLD_NO).from(HOUSEHOLD).where(HOUSEHOLD.ID.eq(uuid))
                            .fetchOptional(HOUSEHOLD.HOUSEHOLD_NO)).or(() -> gone(uuid, "household", "household_no")));
        }

        Optional<String> monitored(@Nullable String id) {
            return known("monitored", id, uuid -> tx.sql().select(MONITORED_HOUSEHOLD.HOUSEHOLD_ID).from(MONITORED_HOUSEHOLD)
                    .where(MONITORED_HOUSEHOLD.ID.eq(uuid)).fetchOptional(MONITORED_HOUSEHOLD.HOUSEHOLD_ID)
                    .flatMap(household -> household(household.toString())));
        }

        Optional<String> division(String code) {
            return found.computeIfAbsent("division/" + code, _ -> tx.sql().select(DIVISION.NAME).from(DIVISION).where(DIVISION.ID.eq(code))
                    .fetchOptional(DIVISION.NAME));
        }

        /** What was taken off is still named in the journal. */
        private Optional<String> gone(UUID id, String table, String column) {
            return tx.sql().selectFrom(JOURNAL).where(JOURNAL.TABLE_NAME.eq(table), JOURNAL.ROW_ID.eq(id.toString()), JOURNAL.AFTER_ROW.isNull())
                    .orderBy(JOURNAL.SEQUENCE.desc()).limit(1).fetchOptional(AuditRepository::entry)
                    .map(entry -> entry.valuesBefore().get(column)).map(Object::toString);
        }

        private Optional<String> known(String kind, @Nullable String id, java.util.function.Function<UUID, Optional<String>> read) {
            if (id == null) {
                return Optional.empty();
            }
            String key = kind + "/" + id;
            Optional<String> before = found.get(key);
            if (before == null) {
                before = read.apply(UUID.fromString(id));
                found.put(key, before);
            }
            return before;
        }
    }

    Naming naming(Transaction tx) {
        return new Naming(tx);
    }

    static @Nullable String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? null : value.toString();
    }
}
