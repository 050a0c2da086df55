package org.townledger.rolls;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Choice;
import org.townledger.columns.Column;
import org.townledger.columns.RowValues;
import org.townledger.identity.IdNumber;
import org.townledger.identity.PersonName;
import org.townledger.identity.Sex;

/** What is looked for on a roll, by whatever headings schools and insurers give it. */
public final class RollColumns {

    private static final Column<RollEntry, String> NAME = Column.<RollEntry, String>of("name", "姓名", CellTypes.NAME, row -> row.name() == null ? null : row.name().text())
            .also("学生姓名", "参保人姓名", "参保人", "人员姓名", "名字", "学生", "被保险人", "参保居民姓名", "个人姓名", "成员姓名");
    private static final Column<RollEntry, IdNumber> NUMBER = Column.of("id_number", "公民身份号码", CellTypes.ID_NUMBER, RollEntry::number)
            .also("身份证号", "身份证号码", "身份证件号", "身份证件号码", "证件号码", "证件号", "身份证", "学生身份证号", "学生身份证件号", "参保人身份证号",
                    "参保人证件号码", "社会保障号码", "社会保障号", "公民身份证号码", "居民身份证号", "身份号码");
    private static final Column<RollEntry, LocalDate> BIRTH = Column.of("birth_date", "出生日期", CellTypes.DATE, RollEntry::birthDate)
            .also("出生年月日", "出生年月", "生日", "出生时间");
    private static final Column<RollEntry, Sex> SEX = Column.of("sex", "性别", CellTypes.choice(List.of(
            Choice.of(Sex.MALE, "男", "男性", "1"), Choice.of(Sex.FEMALE, "女", "女性", "2"))), RollEntry::sex);
    private static final Column<RollEntry, String> VILLAGE = Column.of("village", "嘎查村", CellTypes.TEXT, RollEntry::village)
            .also("嘎查村（社区）", "村", "行政村", "所在村", "所在嘎查村", "嘎查", "村名", "村（社区）", "村委会", "社区", "户籍所在村", "户籍村", "参保村", "所属村", "家庭所在村");
    private static final Column<RollEntry, String> SCHOOL = Column.of("school", "学校", CellTypes.TEXT, RollEntry::place)
            .also("学校名称", "就读学校", "所在学校", "在读学校", "校名", "就学学校");
    private static final Column<RollEntry, String> GRADE = Column.of("grade", "年级", CellTypes.TEXT, RollEntry::grade)
            .also("就读年级", "所在年级", "年级名称");
    private static final Column<RollEntry, String> CLASS = Column.of("school_class", "班级", CellTypes.TEXT, RollEntry::schoolClass)
            .also("班", "所在班级", "班级名称", "就读班级");
    private static final Column<RollEntry, String> STUDENT_NUMBER = Column.<RollEntry, String>of("student_no", "学籍号", CellTypes.TEXT, _ -> null)
            .also("全国学籍号", "学籍号码", "学号", "学籍辅号");
    private static final Column<RollEntry, String> STUDY_STATUS = Column.of("status", "学籍状态", CellTypes.TEXT, RollEntry::status)
            .also("状态", "在校状态", "就读状态", "学生状态", "就学状态", "在读状态", "学生当前状态", "学籍情况", "是否在校");
    private static final Column<RollEntry, String> INSURANCE = Column.of("insurance", "险种", CellTypes.TEXT, RollEntry::place)
            .also("险种类型", "参保险种", "险种名称", "参保类型", "保险类型", "医保类型");
    private static final Column<RollEntry, Integer> YEAR = Column.of("insured_year", "参保年度", CellTypes.YEAR, RollEntry::year)
            .also("年度", "缴费年度", "参保年份", "所属年度", "费款所属期", "保险年度", "缴费年份");
    private static final Column<RollEntry, String> PAID_STATUS = Column.of("status", "缴费状态", CellTypes.TEXT, RollEntry::status)
            .also("参保状态", "状态", "缴费情况", "参保情况", "是否缴费", "是否参保", "参保缴费状态", "缴费标志", "人员参保状态");
    private static final Column<RollEntry, BigDecimal> AMOUNT = Column.<RollEntry, BigDecimal>of("amount", "缴费金额", CellTypes.MONEY, _ -> null)
            .also("个人缴费", "个人缴费金额", "金额", "实缴金额", "缴费金额（元）", "个人缴费（元）");

    private final RollKind kind;

    public RollColumns(RollKind kind) {
        this.kind = kind;
    }

    public List<Column<RollEntry, ?>> all() {
        return switch (kind) {
            case SCHOOL -> List.of(STUDENT_NUMBER, NAME, SEX, NUMBER, BIRTH, VILLAGE, SCHOOL, GRADE, CLASS, STUDY_STATUS);
            case INSURANCE -> List.of(NAME, SEX, NUMBER, BIRTH, VILLAGE, INSURANCE, YEAR, PAID_STATUS, AMOUNT);
        };
    }

    /** Whether somebody can be found by what the headings promise. */
    static boolean tellWhoIsMeant(RowValues row) {
        return row.isMapped(NUMBER) || row.isMapped(NAME);
    }

    RollEntry entry(String sheet, RowValues row) {
        String name = row.get(NAME);
        return new RollEntry(sheet, row.rowNumber(), name == null ? null : PersonName.of(name), row.get(NUMBER), row.raw(NUMBER).shown().strip(),
                row.get(BIRTH), row.get(SEX), row.get(VILLAGE), row.get(kind == RollKind.SCHOOL ? SCHOOL : INSURANCE), row.get(GRADE),
                row.get(CLASS), status(row), row.get(YEAR));
    }

    private @Nullable String status(RowValues row) {
        return row.get(kind == RollKind.SCHOOL ? STUDY_STATUS : PAID_STATUS);
    }
}
