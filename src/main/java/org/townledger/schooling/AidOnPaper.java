package org.townledger.schooling;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.townledger.cases.LedgerWords;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Column;
import org.townledger.sheets.LedgerSheet;
import org.townledger.sheets.Paper;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetWriter;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import org.townledger.workbook.CannotWrite;
import org.townledger.workbook.SheetPlan;
import org.townledger.workbook.WriteWorkbook;

/** The student-aid list as a workbook and on paper, for the office alone: there is no version for the wall. */
public final class AidOnPaper {

    private final WriteWorkbook workbooks;
    private final SheetWriter sheets;
    private final Wording words;

    public AidOnPaper(WriteWorkbook workbooks, SheetWriter sheets, Wording words) {
        this.workbooks = workbooks;
        this.sheets = sheets;
        this.words = words;
    }

    /** In the order of the sheet. None is public: they are on children. */
    List<Column<AidChild, ?>> columns() {
        return List.of(Column.<AidChild, String>of("village", "嘎查村", CellTypes.TEXT, AidChild::village).wide(27),
                Column.<AidChild, String>of("student", "学生姓名", CellTypes.NAME, AidChild::name).wide(22),
                Column.of("id_number", "身份证号", CellTypes.ID_NUMBER, AidChild::idNumber).wide(38),
                Column.<AidChild, Integer>of("age", "年龄", CellTypes.COUNT, AidChild::age).wide(11),
                Column.<AidChild, String>of("household_type", "户类型", CellTypes.TEXT, AidChild::householdType).wide(28),
                Column.<AidChild, String>of("school_stage", "学段", CellTypes.TEXT, this::stage).wide(18),
                Column.of("school", "学校", CellTypes.TEXT, AidChild::school).wide(30),
                Column.<AidChild, Boolean>of("included", "已纳入", CellTypes.YES_NO, AidChild::isIncluded).wide(14),
                Column.of("aid_kind", "资助类型", CellTypes.TEXT, AidChild::kinds).wide(32),
                Column.of("amount", "金额（元）", CellTypes.MONEY, AidChild::amount).wide(21),
                Column.of("account", "账号", CellTypes.TEXT, AidChild::account).wide(20));
    }

    /** As written down, else as the age speaks for. */
    String stage(AidChild child) {
        return child.aids().stream().map(StudentAid::stage).filter(java.util.Objects::nonNull).findFirst()
                .orElseGet(() -> words.say("schooling.band." + child.band().name()));
    }

    /** @return why it was not written; empty where it was */
    public Optional<Sentence> workbook(List<AidChild> children, int year, LedgerWords standing, Path file) {
        String title = title(year, standing);
        try {
            workbooks.write(file, List.of(SheetPlan.of(words.say("schooling.aid.title"), title,
                    words.say("schooling.aid.subtitle", standing.divisions().officeTitle(), standing.day()), columns(), children).withoutSpareRows()), Map.of());
            return Optional.empty();
        } catch (CannotWrite failed) {
            return Optional.of(failed.reason());
        }
    }

    public SheetOutcome sheet(List<AidChild> children, int year, LedgerWords standing, Path file) {
        LocalDate day = standing.day();
        return sheets.write(new LedgerSheet<>(standing.divisions().officeTitle(), title(year, standing), NoticeText.day(day), columns(), children,
                Paper.A4_LANDSCAPE, LedgerSheet.Audience.OFFICE, ""), file);
    }

    private String title(int year, LedgerWords standing) {
        return words.say("schooling.aid.titleOf", standing.divisions().officeName(), Integer.toString(year));
    }
}
