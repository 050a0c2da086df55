package org.townledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.townledger.store.schema.Tables.JOURNAL;
import static org.townledger.store.schema.Tables.PREFERENCE;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.schema.tables.records.PreferenceRecord;

@DisplayName("The office's database")
class StoreTest {

    private static final Act ACT = new Act("郭海燕", "KeepPreference");

    @TempDir
    Path folder;
    private final Watch watch = new Watch();
    private Store store;

    @BeforeEach
    void open() {
        store = ((Opening.Opened) Store.open(folder, "test", watch)).store();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private UUID keep(String id, String value) {
        return store.write(ACT, tx -> {
            tx.save(new PreferenceRecord(id, value));
            return tx.actId();
        });
    }

    private static Map<String, String> kept(Store store) {
        return store.read(tx -> tx.sql().selectFrom(PREFERENCE).fetchMap(PREFERENCE.ID, PREFERENCE.VALUE_TEXT));
    }

    private List<JournalEntry> journal() {
        return store.read(tx -> Journal.entries(tx.sql(), DSL.noCondition()));
    }

    @Nested
    class ATransaction {

        @Test
        void thatThrowsLeavesNeitherRowNorEntry() {
            assertThatThrownBy(() -> store.write(ACT, tx -> {
                tx.save(new PreferenceRecord("half", "done"));
                throw new IllegalArgumentException("in the middle");
            })).isInstanceOf(IllegalArgumentException.class).hasMessage("in the middle");

            assertThat(kept(store)).isEmpty();
            assertThat(journal()).isEmpty();
        }

        @Test
        void thatOnlyReadsMayNotWrite() {
            assertThatThrownBy(() -> store.read(tx -> tx.save(new PreferenceRecord("id", "value")))).isInstanceOf(IllegalStateException.class);

            assertThat(kept(store)).isEmpty();
        }

        @Test
        void givesIdsThatSortAsTheyWereMade() {
            var ids = store.read(tx -> java.util.stream.Stream.generate(tx::newId).limit(1000).map(UUID::toString).toList());

            assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> UUID.fromString(id).version() == 7);
        }
    }

    @Nested
    class TheJournal {

        @Test
        void saysWhoDidWhatWhenAndWhatItWasBefore() {
            watch.now = Instant.parse("2026-11-01T02:00:00Z");
            keep("size", "13");
            UUID second = keep("size", "15");

            assertThat(journal().getLast()).isEqualTo(new JournalEntry(2, watch.now, "郭海燕", "KeepPreference", second, store.schemaVersion(),
                    "preference", "size", "{\"id\":\"size\",\"value_text\":\"13\"}", "{\"id\":\"size\",\"value_text\":\"15\"}"));
        }

        @Test
        void isUnbrokenAfterManyTransactions() {
            for (int i = 0; i < 200; i++) {
                keep("row" + i % 7, "value" + i);
            }

            assertThat(journal()).extracting(JournalEntry::sequence).hasSize(200).isSorted();
            assertThat(store.firstBrokenLink()).isZero();
        }

        @Test
        void getsNoEntryWhereASaveChangesNothing() {
            keep("size", "15");

            boolean changed = store.write(ACT, tx -> tx.save(new PreferenceRecord("size", "15")));

            assertThat(changed).isFalse();
            assertThat(journal()).hasSize(1);
        }

        @Test
        void keepsWhatWasRemoved() {
            keep("size", "15");
            store.write(ACT, tx -> {
                tx.remove(PREFERENCE, "size");
                return null;
            });

            assertThat(kept(store)).isEmpty();
            assertThat(journal().getLast()).satisfies(entry -> {
                assertThat(entry.before()).contains("15");
                assertThat(entry.after()).isNull();
            });
        }
    }

    @Nested
    class TamperingWithTheJournal {

        @BeforeEach
        void writeThree() {
            keep("a", "1");
            keep("b", "2");
            keep("c", "3");
        }

        private void behindTheStoresBack(String change) {
            store.write(ACT, tx -> tx.sql().execute(change));
        }

        @Test
        void isFoundWhereAnEntryWasChanged() {
            behindTheStoresBack("update journal set after_row = '{\"id\":\"b\",\"value_text\":\"9\"}' where sequence = 2");

            assertThat(store.firstBrokenLink()).isEqualTo(2);
        }

        @Test
        void isFoundWhereTheNameOfAUserWasChanged() {
            behindTheStoresBack("update journal set recorded_by = '别人' where sequence = 1");

            assertThat(store.firstBrokenLink()).isEqualTo(1);
        }

        @Test
        void isFoundWhereAnEntryWasTakenOut() {
            behindTheStoresBack("delete from journal where sequence = 2");

            assertThat(store.firstBrokenLink()).isEqualTo(3);
        }

        @Test
        void findsThatTheEndWasCutOff() {
            behindTheStoresBack("delete from journal where sequence = 3");

            assertThat(store.firstBrokenLink()).isEqualTo(3);
        }
    }

    @Nested
    class UndoingAnAct {

        @Test
        void restoresWhatWasChangedAndTakesAwayWhatWasNew() {
            keep("old", "before");
            UUID act = store.write(ACT, tx -> {
                tx.save(new PreferenceRecord("old", "after"));
                tx.save(new PreferenceRecord("new", "after"));
                return tx.actId();
            });

            assertThat(store.undo(ACT, act)).isEqualTo(new Undoing.Undone(2));
            assertThat(kept(store)).containsExactly(Map.entry("old", "before"));
            assertThat(journal()).as("nothing leaves the journal, which also says what was undone").hasSize(6);
        }

        @Test
        void changesNothingWhereARowWasWorkedOnSince() {
            UUID act = keep("size", "13");
            keep("size", "15");

            assertThat(store.undo(ACT, act)).isInstanceOf(Undoing.ChangedSince.class);
            assertThat(kept(store)).containsExactly(Map.entry("size", "15"));
        }
    }

    @Nested
    class AsRecordedOnADay {

        @Test
        void theDayEndsAtMidnightInShanghai() {
            watch.now = Instant.parse("2026-11-01T15:59:59Z");
            keep("moment", "one second to midnight");
            watch.now = Instant.parse("2026-11-01T16:00:00Z");
            keep("moment", "midnight");

            assertThat(onDay("2026-10-31")).isEmpty();
            assertThat(onDay("2026-11-01")).containsValue("one second to midnight");
            assertThat(onDay("2026-11-02")).containsValue("midnight");
            assertThat(kept(store)).containsValue("midnight");
        }

        private Map<String, String> onDay(String day) {
            try (Store then = store.asRecorded(LocalDate.parse(day))) {
                assertThat(then.<LocalDate>read(Transaction::today)).isEqualTo(day);
                return kept(then);
            }
        }
    }

    @Nested
    class ReplayingTheJournal {

        private final JdbcConnectionPool memory = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "sa", "");

        @AfterEach
        void dispose() {
            memory.dispose();
        }

        private JournalEntry entry(long sequence, String version, String before, String after) {
            return new JournalEntry(sequence, watch.now, "郭海燕", "KeepPreference", new UUID(0, sequence), version, "preference", "size", before, after);
        }

        @Test
        void carriesRowsOfAnOlderSchemaForwardToTheNewest() {
            String first = "{\"id\":\"size\",\"value_text\":\"13\"}";
            String second = "{\"id\":\"size\",\"value_text\":\"15\"}";

            String reached = new Replay(memory).run(List.of(entry(1, "002", null, first), entry(2, "004", first, second)), store.schemaVersion());

            var sql = DSL.using(memory, SQLDialect.H2);
            assertThat(reached).isEqualTo(store.schemaVersion());
            assertThat(sql.selectFrom(PREFERENCE).fetch(PREFERENCE.VALUE_TEXT)).containsExactly("15");
            assertThat(sql.fetchCount(JOURNAL)).isZero();
        }

        @Test
        void knowsNothingOfTablesThatCameLater() {
            new Replay(memory).run(List.of(entry(1, "002", null, "{\"id\":\"size\",\"value_text\":\"13\"}")), "002");

            assertThat(DSL.using(memory, SQLDialect.H2).fetch("select table_name from information_schema.tables where table_name = 'housing_case'")).isEmpty();
        }
    }

    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-01T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
