package org.townledger.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.townledger.lists.OfficeLists.CLERK;
import static org.townledger.lists.OfficeLists.kept;
import static org.townledger.lists.OfficeLists.said;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.townledger.store.schema.Tables;

class DatedValuesTest {

    private static final String LITRES = "water.litres.safe";
    private static final String SOURCE = "鄂水发〔2026〕31号";

    @TempDir
    Path folder;

    private OfficeLists office;
    private DatedValue standing;

    @BeforeEach
    void open() {
        office = new OfficeLists(folder, Map.of());
        office.withoutValues();
        standing = office.given(LITRES, "40", null, null, "T/CHES 18-2018", false);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Nested
    class TheReference {

        @Test
        void hasPlainWordsAndALedgerForEveryFigure() {
            assertThat(Reference.values(UUID::randomUUID)).allSatisfy(value -> {
                assertThat(Reference.valueLabels()).as("row of value-labels.csv").containsKey(value.name());
                assertThat(Reference.valueLabels().get(value.name()).ledger()).isNotBlank();
            });
        }

        @Test
        void callsAFigureByItsNameWhereItHasNoWords() {
            office.given("water.hardness", "450", null, null, null, true);

            assertThat(histories()).extracting(one -> one.label().label()).containsExactly("水量达标下限", "water.hardness");
        }
    }

    @Nested
    class ANewFigure {

        @Test
        void endsTheOneBeforeInTheSameAct() {
            DatedValue kept = kept(save(null, "45", "2027-01-01", SOURCE, true));

            assertThat(office.values(LITRES)).extracting(DatedValue::value).usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(new BigDecimal("40"), new BigDecimal("45"));
            assertThat(office.values(LITRES)).extracting(DatedValue::lastDay).containsExactly(LocalDate.of(2026, 12, 31), null);
            assertThat(kept.unverified()).isFalse();
            assertThat(journalled(standing)).hasSize(2);
            assertThat(journalled(standing).getLast()).isEqualTo(journalled(kept).getFirst());
        }

        @Test
        void leavesTheFigureThatStandsUntilItsDay() {
            kept(save(null, "45", "2027-01-01", SOURCE, true));

            assertThat(standingOn("2026-12-31")).isEqualByComparingTo("40");
            assertThat(standingOn("2027-01-01")).isEqualByComparingTo("45");
        }

        @Test
        void changesNothingWhereItIsRefused() {
            kept(save(null, "45", "2027-01-01", SOURCE, true));

            assertThat(said(save(null, "50", "2026-12-01", SOURCE, true)))
                    .containsExactly("firstDay 启用日期（2026-12-01）应晚于前一个数值的启用日期（2027-01-01）。");
            assertThat(office.values(LITRES)).hasSize(2);
        }
    }

    @Nested
    class ACorrection {

        @Test
        void keepsTheRow() {
            DatedValue kept = kept(save(standing.id(), "42", null, null, false));

            assertThat(office.values(LITRES)).hasSize(1);
            assertThat(kept.id()).isEqualTo(standing.id());
            assertThat(kept.unverified()).isTrue();
        }

        @Test
        void isRefusedForWhatALaterFigureHasEnded() {
            kept(save(null, "45", "2027-01-01", SOURCE, true));

            assertThat(said(save(standing.id(), "41", null, "T/CHES 18-2018", true))).contains("value 后面已有从 2027-01-01 起的数值，这一条不能再改。");
        }
    }

    private EditOutcome<DatedValue> save(@Nullable UUID id, String value, @Nullable String from, @Nullable String source, boolean verified) {
        return office.saveValue.run(CLERK, new DatedValueDraft(id, LITRES, new BigDecimal(value), OfficeLists.day(from), null, source, verified));
    }

    private List<ValueHistory> histories() {
        return office.store.read(tx -> ValueHistory.of(office.lists.values(tx), Reference.valueLabels()));
    }

    private BigDecimal standingOn(String day) {
        return office.values(LITRES).stream().filter(value -> value.standsOn(LocalDate.parse(day))).findFirst().orElseThrow().value();
    }

    /** The acts that wrote the row, the later after the earlier. */
    private List<UUID> journalled(DatedValue row) {
        return office.store.read(tx -> tx.sql().select(Tables.JOURNAL.ACT_ID).from(Tables.JOURNAL)
                .where(Tables.JOURNAL.ROW_ID.eq(row.id().toString())).orderBy(Tables.JOURNAL.SEQUENCE).fetch(Tables.JOURNAL.ACT_ID));
    }
}
