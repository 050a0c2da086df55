package org.townledger.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.CellType;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Choice;
import org.townledger.columns.Column;
import org.townledger.identity.IdNumber;

/** A housing ledger of invented columns, as wide as the real one, on which reading and writing are tried. */
final class TestLedger {

    record Home(@Nullable String village, @Nullable String group, @Nullable String head, @Nullable IdNumber id,
                @Nullable Integer people, @Nullable String phone, @Nullable String grade, @Nullable LocalDate appraised,
                @Nullable LocalDate accepted, @Nullable BigDecimal subsidy, @Nullable Boolean closed, @Nullable String note) {
    }

    static final CellType<String> GRADES = CellTypes.choice(List.of(
            Choice.word("A"), Choice.word("B"), Choice.word("C"), Choice.word("D")));

    static final Column<Home, String> VILLAGE = Column.of("village", "嘎查村（社区）", CellTypes.TEXT, Home::village).in("所在位置");
    static final Column<Home, String> GROUP = Column.of("group", "社（组）", CellTypes.TEXT, Home::group).in("所在位置");
    static final Column<Home, String> HEAD = Column.of("head", "姓名", CellTypes.NAME, Home::head).in("户主信息");
    static final Column<Home, IdNumber> ID = Column.of("id_number", "身份证号码", CellTypes.ID_NUMBER, Home::id).in("户主信息").wide(38);
    static final Column<Home, Integer> PEOPLE = Column.of("people", "家庭人口", CellTypes.COUNT, Home::people).in("户主信息");
    static final Column<Home, String> PHONE = Column.of("phone", "联系电话", CellTypes.PHONE, Home::phone).in("户主信息");
    static final Column<Home, String> TYPE = Column.of("household_type", "户类型", CellTypes.TEXT, (Home home) -> (String) null).in("户主信息");
    static final Column<Home, Integer> BUILT = Column.of("built", "建造年份", CellTypes.YEAR, (Home home) -> (Integer) null).in("房屋信息");
    static final Column<Home, String> STRUCTURE = Column.of("structure", "结构", CellTypes.TEXT, (Home home) -> (String) null).in("房屋信息");
    static final Column<Home, BigDecimal> AREA = Column.of("area", "面积（㎡）", CellTypes.AREA, (Home home) -> (BigDecimal) null).in("房屋信息");
    static final Column<Home, String> GRADE = Column.of("grade", "鉴定等级", GRADES, Home::grade).in("鉴定情况");
    static final Column<Home, LocalDate> APPRAISED = Column.of("appraised_on", "鉴定时间", CellTypes.DATE, Home::appraised).in("鉴定情况");
    static final Column<Home, String> APPRAISER = Column.of("appraiser", "鉴定单位", CellTypes.TEXT, (Home home) -> (String) null).in("鉴定情况");
    static final Column<Home, String> REPAIR = Column.of("repair", "改造方式", CellTypes.TEXT, (Home home) -> (String) null).in("改造情况");
    static final Column<Home, LocalDate> STARTED = Column.of("started_on", "开工时间", CellTypes.DATE, (Home home) -> (LocalDate) null).in("改造情况");
    static final Column<Home, LocalDate> FINISHED = Column.of("finished_on", "竣工时间", CellTypes.DATE, (Home home) -> (LocalDate) null).in("改造情况");
    static final Column<Home, LocalDate> ACCEPTED = Column.of("accepted_on", "验收时间", CellTypes.DATE, Home::accepted).in("改造情况");
    static final Column<Home, String> RESULT = Column.of("result", "验收结果", CellTypes.TEXT, (Home home) -> (String) null).in("改造情况");
    static final Column<Home, BigDecimal> SUBSIDY = Column.of("subsidy", "补助资金", CellTypes.MONEY, Home::subsidy);
    static final Column<Home, Boolean> CLOSED = Column.of("closed", "是否销号", CellTypes.YES_NO, Home::closed);
    static final Column<Home, LocalDate> CLOSED_ON = Column.of("closed_on", "销号时间", CellTypes.DATE, (Home home) -> (LocalDate) null);
    static final Column<Home, String> NOTE = Column.of("note", "备注", CellTypes.LONG_TEXT, Home::note).wide(40);

    static final List<Column<Home, ?>> ALL = List.of(VILLAGE, GROUP, HEAD, ID, PEOPLE, PHONE, TYPE, BUILT, STRUCTURE, AREA,
            GRADE, APPRAISED, APPRAISER, REPAIR, STARTED, FINISHED, ACCEPTED, RESULT, SUBSIDY, CLOSED, CLOSED_ON, NOTE);

    /** Those that a {@link Home} holds. */
    static final List<Column<Home, ?>> WRITTEN =
            List.of(VILLAGE, GROUP, HEAD, ID, PEOPLE, PHONE, GRADE, APPRAISED, ACCEPTED, SUBSIDY, CLOSED, NOTE);

    private TestLedger() {
    }
}
