package org.townledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.townledger.store.schema.DefaultSchema;
import org.townledger.wording.Wording;

/** The log speaks the office's language of whatever the program can store and do. */
class ChangeWordsTest {

    private final ChangeWords chinese = new ChangeWords(new Wording(Wording.CHINESE));
    private final ChangeWords english = new ChangeWords(new Wording(Locale.ENGLISH));

    static Stream<String> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> table.field("id") != null)
                .map(table -> table.getName()).filter(name -> !name.equals("journal_head"));
    }

    static Stream<String> columns() {
        return tables().flatMap(name -> Arrays.stream(DefaultSchema.DEFAULT_SCHEMA.getTable(name).fields()).map(field -> name + "." + field.getName()));
    }

    static Stream<String> acts() throws IOException {
        return SourceActs.all().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableHasAName(String table) {
        assertThat(chinese.table(table)).isNotEqualTo(table).matches("[\\p{IsHan}、（）]+");
        assertThat(english.table(table)).isNotEqualTo(table);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void everyColumnHasAHeadingOrIsTechnical(String column) {
        String[] parts = column.split("\\.");
        assertThat(chinese.field(parts[0], parts[1]).isPresent()).as("a heading of %s", column).isNotEqualTo(ChangeWords.TECHNICAL.contains(parts[1]));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActHasAName(String act) {
        assertThat(chinese.act(act)).isNotEqualTo(act);
        assertThat(english.act(act)).isNotEqualTo(act);
    }
}
