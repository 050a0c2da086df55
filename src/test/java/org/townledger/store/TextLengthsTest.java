package org.townledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.townledger.store.schema.Tables.PREFERENCE;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.townledger.store.schema.DefaultSchema;
import org.townledger.wording.Wording;

@DisplayName("A text that is to be stored")
class TextLengthsTest {

    private static final Act ACT = new Act("郭海燕", "Test");
    private static final List<String> OWN = List.of("journal", "journal_head", "flyway_schema_history");

    private static Store store;

    @BeforeAll
    static void open(@TempDir Path folder) {
        store = ((Opening.Opened) Store.open(folder, "test", Clock.systemUTC())).store();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<Field<?>> everyLimitedColumn() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> !OWN.contains(table.getName()))
                .flatMap(table -> Stream.of(table.fields())).filter(field -> field.getType() == String.class && field.getDataType().length() > 0);
    }

    @ParameterizedTest
    @MethodSource("everyLimitedColumn")
    void isRefusedWithASentenceWhereItIsOneCharacterTooLong(Field<?> column) {
        int most = isKey(column) ? Math.min(60, column.getDataType().length()) : column.getDataType().length();
        long before = store.read(Transaction::journalSequence);
        assertThatThrownBy(() -> store.write(ACT, tx -> tx.save(row(tx, column, "长".repeat(most + 1)))))
                .isInstanceOfSatisfying(TextTooLong.class, refused -> assertThat(new Wording(Wording.CHINESE).say(refused.reason()))
                        .contains("有 " + String.format("%,d", most + 1) + " 个字", "最多 " + String.format("%,d", most) + " 个字", "没有改动任何数据"));
        assertThat(store.<Long>read(Transaction::journalSequence)).isEqualTo(before);
    }

    @Test
    void goesInWhereItFits() {
        store.write(ACT, tx -> tx.save(row(tx, PREFERENCE.ID, "长".repeat(60))));

        assertThat(kept("长".repeat(60))).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"敖\u0000镇", "敖\uD83D镇", "敖\uDE00镇", "敖\u0007\u001B镇", "敖\u0085镇"})
    void losesWhatNobodyCanSee(String pasted) {
        store.write(ACT, tx -> tx.save(row(tx, PREFERENCE.VALUE_TEXT, pasted, "p")));

        assertThat(kept("p")).isEqualTo("敖镇");
        assertThat(store.firstBrokenLink()).isZero();
    }

    @Test
    void keepsLineBreaksTabsAndRareCharacters() {
        store.write(ACT, tx -> tx.save(row(tx, PREFERENCE.VALUE_TEXT, "㛃\uD842\uDFB7\n\t·ᠮ", "p")));

        assertThat(kept("p")).isEqualTo("㛃\uD842\uDFB7\n\t·ᠮ");
    }

    @Test
    void mayNotBeAUsersNameThatFitsNowhere() {
        assertThatThrownBy(() -> new Act("长".repeat(61), "Test")).isInstanceOf(TextTooLong.class);
    }

    private String kept(String id) {
        return store.read(tx -> tx.sql().selectFrom(PREFERENCE).where(PREFERENCE.ID.eq(id)).fetchSingle(PREFERENCE.VALUE_TEXT));
    }

    /** The journal names every row by its key, and has so much space for it. */
    private static boolean isKey(Field<?> column) {
        return column.getName().equals("id");
    }

    private static UpdatableRecord<?> row(Transaction tx, Field<?> column, String text) {
        return row(tx, column, text, "x");
    }

    @SuppressWarnings("unchecked")
    private static UpdatableRecord<?> row(Transaction tx, Field<?> column, String text, String id) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(one -> List.of(one.fields()).contains(column)).findFirst().orElseThrow();
        var row = (UpdatableRecord<?>) table.newRecord();
        Field<Object> key = (Field<Object>) table.field("id");
        row.set(key, table.field("id").getType().equals(String.class) ? id : tx.newId());
        if (table.equals(PREFERENCE)) {
            row.set(PREFERENCE.VALUE_TEXT, "x");
        }
        row.set((Field<Object>) column, text);
        return row;
    }
}
