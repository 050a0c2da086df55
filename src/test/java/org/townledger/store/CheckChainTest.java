package org.townledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.store.schema.Tables.JOURNAL;
import static org.townledger.store.schema.Tables.JOURNAL_HEAD;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.schema.tables.records.SettingRecord;

/** Whoever alters the log past the program is found, and the entry is named. */
class CheckChainTest {

    private static final int ENTRIES = 5;

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void write() {
        store = ((Opening.Opened) Store.open(folder, "郭海燕", Clock.fixed(Instant.parse("2026-11-23T01:41:07Z"), ZoneOffset.UTC))).store();
        for (int i = 1; i <= ENTRIES; i++) {
            String value = "第" + i + "次";
            store.write(new Act("郭海燕", "SaveSetting"), tx -> tx.save(new SettingRecord("warning.days", value, null, false)));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ChainState altered(java.util.function.Consumer<DSLContext> by) {
        store.read(tx -> {
            by.accept(tx.sql());
            return 0;
        });
        return new CheckChain(store).run();
    }

    private static JournalEntry entry(ChainState state) {
        return ((ChainState.Altered) state).entry();
    }

    @Test
    void asItWasWrittenItIsWhole() {
        assertThat(new CheckChain(store).run()).isEqualTo(new ChainState.Whole(ENTRIES));
    }

    @Nested
    class Altered {

        @Test
        void aRowThatSaysSomethingElseIsNamedWithItsTimeUserAndTable() {
            ChainState found = altered(sql -> sql.update(JOURNAL).set(JOURNAL.AFTER_ROW, "{\"id\":\"warning.days\",\"value_text\":\"99\"}").where(JOURNAL.SEQUENCE.eq(3L)).execute());

            assertThat(entry(found).sequence()).isEqualTo(3);
            assertThat(entry(found).user()).isEqualTo("郭海燕");
            assertThat(entry(found).table()).isEqualTo("setting");
            assertThat(store.firstBrokenLink()).isEqualTo(3);
        }

        @Test
        void anotherUserIsFound() {
            assertThat(entry(altered(sql -> sql.update(JOURNAL).set(JOURNAL.RECORDED_BY, "别人").where(JOURNAL.SEQUENCE.eq(2L)).execute())).sequence()).isEqualTo(2);
        }

        @Test
        void anotherHashIsFound() {
            assertThat(entry(altered(sql -> sql.update(JOURNAL).set(JOURNAL.HASH, "f".repeat(64)).where(JOURNAL.SEQUENCE.eq(4L)).execute())).sequence()).isEqualTo(4);
        }

        @Test
        void anotherHeadIsFound() {
            assertThat(entry(altered(sql -> sql.update(JOURNAL_HEAD).set(JOURNAL_HEAD.LAST_HASH, "f".repeat(64)).execute())).sequence()).isEqualTo(ENTRIES);
        }
    }

    @Nested
    class TakenOut {

        @Test
        void oneInTheMiddleIsMissedBetweenItsNeighbours() {
            var found = (ChainState.Missing) altered(sql -> sql.deleteFrom(JOURNAL).where(JOURNAL.SEQUENCE.eq(3L)).execute());

            assertThat(found.sequence()).isEqualTo(3);
            assertThat(found.before().sequence()).isEqualTo(2);
            assertThat(found.next().sequence()).isEqualTo(4);
        }

        @Test
        void theFirstIsMissed() {
            var found = (ChainState.Missing) altered(sql -> sql.deleteFrom(JOURNAL).where(JOURNAL.SEQUENCE.eq(1L)).execute());

            assertThat(found.sequence()).isEqualTo(1);
            assertThat(found.before()).isNull();
        }

        @Test
        void theLastIsMissed() {
            var found = (ChainState.Missing) altered(sql -> sql.deleteFrom(JOURNAL).where(JOURNAL.SEQUENCE.eq(5L)).execute());

            assertThat(found.sequence()).isEqualTo(5);
            assertThat(found.next()).isNull();
        }

        @Test
        void allAreMissed() {
            assertThat(altered(sql -> sql.deleteFrom(JOURNAL).execute())).isEqualTo(new ChainState.Missing(1, null, null));
        }
    }
}
