package org.townledger.schooling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.Concerned;
import org.townledger.identity.IdNumber;
import org.townledger.identity.SampleIdNumbers;
import org.townledger.lists.Reference;

/** Children for tests, from one just found missing to one whose case may be closed. */
public final class Children {

    public static final SchoolingRules RULES = new SchoolingRules(Reference.clauses());
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final SchoolingFigures FIGURES = new SchoolingFigures(TODAY, 30, 6, 16);

    private Children() {
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Born in May 2013, found missing in March 2026. */
    public static SchoolingCase away(String absence) {
        return bornOn(day("2013-05-12"), absence);
    }

    public static SchoolingCase bornOn(LocalDate birth, String absence) {
        var whom = new Concerned(null, "苏日古嘎", IdNumber.of(SampleIdNumbers.of(birth, 31)), "150623100204", "2社", "低保户", 4, null);
        var file = CaseFile.found(UUID.fromString("01930000-0000-7000-8000-000000000001"), "150623100000", whom, day("2026-03-12"))
                .numbered(new CaseNumber("学", 2026, 12)).assigned("孟克");
        return SchoolingCase.found(file).with(new Absence(absence, "厌学", null, 2, null))
                .with(new Guardian("巴雅尔", "父亲", "13700001111"))
                .with(new Student(null, null, "敖镇中学", "七年级", null, true, null));
    }

    /** Back in school since September, and found there in October. */
    public static SchoolingCase returned() {
        return away("辍学").with(new Return(day("2026-09-01"), "普通班就读")).with(checks(check("2026-10-09", true)));
    }

    public static SchoolingCase onLeave() {
        return away("休学").with(new LawfulStatus(day("2026-03-20"), day("2027-03-19"), "旗医院诊断证明", "敖教批〔2026〕1号"));
    }

    public static SchoolingCase taughtAtHome() {
        return away("送教上门").with(new HomeTeaching("乌云", 4, day("2026-04-01")));
    }

    public static SchoolCheck check(String on, boolean inSchool) {
        return new SchoolCheck(UUID.randomUUID(), day(on), inSchool, "孟克", null, "郭海燕");
    }

    public static SchoolingLog checks(SchoolCheck... checks) {
        return new SchoolingLog(List.of(), List.of(), List.of(checks));
    }

    public static Persuasion persuasion(String on) {
        return new Persuasion(UUID.randomUUID(), day(on), "孟克、乌云", "父亲", "入户", "同意返校", null, "郭海燕");
    }

    public static Notice notice(NoticeKind kind, String on) {
        return new Notice(UUID.randomUUID(), UUID.randomUUID(), kind, "敖教督〔2026〕1号", "督促入学通知书", 2026, 1, day(on), day(on).plusDays(6), "巴雅尔：", "正文",
                "郭海燕", null);
    }

    public static SchoolingLog notices(Notice... notices) {
        return new SchoolingLog(List.of(), List.of(notices), List.of());
    }
}
