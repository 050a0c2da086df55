package org.townledger.water;

import static org.townledger.columns.CellTypes.DATE;
import static org.townledger.columns.CellTypes.LONG_TEXT;
import static org.townledger.columns.CellTypes.NAME;
import static org.townledger.columns.CellTypes.TEXT;
import static org.townledger.columns.CellTypes.YES_NO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.townledger.cases.SideTable;
import org.townledger.columns.CellType;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Choice;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.store.TextLengths;

/** What hangs on a water case, as its workbook carries it: laboratory tests, looks back. */
final class WaterSideTables {

    private static final TextLengths TEXTS = TextLengths.of("water_test", "water_recheck");

    private static final Column<WaterTest, LocalDate> SAMPLED = Column.of("sampled_on", "采样日期", DATE, WaterTest::sampledOn);
    private static final Column<WaterTest, String> STANDARD = Column.<WaterTest, String>of("standard", "执行标准", TEXT, WaterTest::standard).wide(30);
    private static final Column<WaterTest, String> INDICATOR = Column.<WaterTest, String>of("indicator", "检测指标", TEXT, WaterTest::indicator).wide(26);
    private static final Column<WaterTest, String> VALUE = Column.of("found_value", "检测值", TEXT, WaterTest::value);
    private static final Column<WaterTest, String> LIMIT = Column.of("limit_value", "限值", TEXT, WaterTest::limit);
    private static final Column<WaterTest, Boolean> RELAXED = Column.of("relaxed", "小型集中供水放宽", YES_NO, WaterTest::relaxed);
    private static final Column<WaterTest, String> LABORATORY = Column.<WaterTest, String>of("laboratory", "检测单位", TEXT, WaterTest::laboratory).wide(30);
    private static final Column<WaterTest, Boolean> PASSED = Column.of("passed", "检测结论", verdict("合格", "不合格"), WaterTest::passed);

    private static final Column<Rechecks.Recheck, LocalDate> DONE = Column.of("done_on", "回头看日期", DATE, Rechecks.Recheck::doneOn);
    private static final Column<Rechecks.Recheck, Boolean> GOOD = Column.of("good", "回头看结果", verdict("正常", "反弹"), Rechecks.Recheck::passed);
    private static final Column<Rechecks.Recheck, String> FINDING = Column.<Rechecks.Recheck, String>of("finding", "查看情况", LONG_TEXT, Rechecks.Recheck::finding).wide(40);
    private static final Column<Rechecks.Recheck, String> BY = Column.of("done_by", "查看人", NAME, Rechecks.Recheck::by);

    private final WaterLedger ledger;
    private final WaterRepository waters;

    WaterSideTables(WaterLedger ledger, WaterRepository waters) {
        this.ledger = ledger;
        this.waters = waters;
    }

    private static CellType<Boolean> verdict(String good, String bad) {
        return CellTypes.choice(List.of(Choice.of(true, good), Choice.of(false, bad)));
    }

    List<SideTable<WaterCase, ?>> all() {
        return Stream.<SideTable<WaterCase, ?>>of(
                new SideTable<>("检测记录", List.of(SAMPLED, STANDARD, INDICATOR, VALUE, LIMIT, RELAXED, LABORATORY, PASSED), WaterCase::tests,
                        (_, cells, _) -> test(cells), (tx, water, tests) -> ledger.save(tx,
                        water.tested(Stream.concat(water.tests().stream(), tests.stream()).toList())), false),
                new SideTable<>("回头看", List.of(DONE, GOOD, FINDING, BY), water -> water.rechecks().done(),
                        (_, cells, ids) -> recheck(cells, ids), (tx, water, rechecks) -> {
                    rechecks.forEach(recheck -> waters.add(tx, water.file().id(), recheck));
                    return true;
                }, true)).<SideTable<WaterCase, ?>>map(table -> table.fitting(TEXTS)).toList();
    }

    private static Optional<WaterTest> test(RowValues cells) {
        LocalDate sampled = cells.get(SAMPLED);
        String standard = cells.get(STANDARD);
        String indicator = cells.get(INDICATOR);
        Boolean passed = cells.get(PASSED);
        return sampled == null || standard == null || indicator == null || passed == null ? Optional.empty()
                : Optional.of(new WaterTest(null, sampled, standard, indicator, cells.get(VALUE), cells.get(LIMIT),
                Boolean.TRUE.equals(cells.get(RELAXED)), cells.get(LABORATORY), passed));
    }

    private static Optional<Rechecks.Recheck> recheck(RowValues cells, Supplier<UUID> ids) {
        LocalDate done = cells.get(DONE);
        Boolean good = cells.get(GOOD);
        String by = cells.get(BY);
        return done == null || good == null || by == null ? Optional.empty()
                : Optional.of(new Rechecks.Recheck(ids.get(), done, good, cells.get(FINDING), by));
    }
}
