package org.townledger.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowValuesTest {

    private record House(String village, BigDecimal area) {
    }

    private static final Column<House, String> VILLAGE = Column.of("village", "嘎查村", CellTypes.TEXT, House::village);
    private static final Column<House, BigDecimal> AREA = Column.of("area", "面积", CellTypes.AREA, House::area);
    private static final Column<House, BigDecimal> OLD_AREA = Column.of("old_area", "旧房面积", CellTypes.AREA, House::area);

    private final RowValues row = row();

    private static RowValues row() {
        Map<Column<?, ?>, RawCell> raw = new LinkedHashMap<>();
        raw.put(AREA, RawCell.text("很大"));
        raw.put(VILLAGE, RawCell.text("大沙头村"));
        Map<Column<?, ?>, Reading<?>> readings = new LinkedHashMap<>();
        raw.forEach((column, cell) -> readings.put(column, column.type().read(cell)));
        return new RowValues(7, readings, raw, Map.of("包片领导", "某某"));
    }

    @Test
    void givesEachColumnItsValue() {
        assertThat(row.rowNumber()).isEqualTo(7);
        assertThat(row.get(VILLAGE)).isEqualTo("大沙头村");
        assertThat(row.get(AREA)).isNull();
        assertThat(row.get(OLD_AREA)).isNull();
    }

    @Test
    void knowsAColumnByItsFieldAlone() {
        var sameField = Column.of("village", "行政村", CellTypes.TEXT, House::village);
        assertThat(row.get(sameField)).isEqualTo("大沙头村");
        assertThat(row.isMapped(sameField)).isTrue();
        assertThat(row.isMapped(OLD_AREA)).isFalse();
    }

    @Test
    void tellsWhatItCouldNotReadAndKeepsWhatStoodThere() {
        assertThat(row.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo(AREA);
            assertThat(problem.reason().key()).isEqualTo("columns.decimal.unreadable");
        });
        assertThat(row.raw(AREA).shown()).isEqualTo("很大");
        assertThat(row.raw(OLD_AREA)).isEqualTo(RawCell.BLANK);
        assertThat(row.notes()).containsEntry("包片领导", "某某");
    }
}
