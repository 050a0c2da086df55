package org.townledger.schooling;

import static org.townledger.columns.Column.Place.LIST;
import static org.townledger.columns.Column.Place.SHEET;
import static org.townledger.columns.Column.Place.TABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseColumns;
import org.townledger.cases.LedgerWords;
import org.townledger.columns.CellType;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Choice;
import org.townledger.columns.Column;
import org.townledger.identity.IdNumber;
import org.townledger.identity.Sex;

/** The schooling ledger's columns, in the order of the office's sheet. None is ever public: they are on children. */
public final class SchoolingColumns {

    private static final CellType<Sex> SEXES = CellTypes.choice(List.of(Choice.of(Sex.MALE, "男", "男性", "男孩", "M", "1"),
            Choice.of(Sex.FEMALE, "女", "女性", "女孩", "F", "2")));
    private static final CellType<Boolean> BOARDING = CellTypes.choice(List.of(Choice.of(true, "寄宿", "是", "住校", "住宿", "√"),
            Choice.of(false, "走读", "否", "不寄宿", "不住校", "非寄宿", "×")));
    private static final CaseColumns.Whom STUDENT = new CaseColumns.Whom("student", "学生姓名",
            List.of("姓名", "学生", "学生名字", "孩子姓名", "儿童姓名", "少年姓名"));

    public final CaseColumns<SchoolingCase> shared;
    public final Column<SchoolingCase, Sex> sex;
    public final Column<SchoolingCase, String> studentNo;
    public final Column<SchoolingCase, String> guardian;
    public final Column<SchoolingCase, String> guardianRelation;
    public final Column<SchoolingCase, String> guardianPhone;
    public final Column<SchoolingCase, String> school;
    public final Column<SchoolingCase, String> grade;
    public final Column<SchoolingCase, String> schoolClass;
    public final Column<SchoolingCase, Boolean> boarding;
    public final Column<SchoolingCase, String> specialGroups;
    public final Column<SchoolingCase, String> absence;
    public final Column<SchoolingCase, String> reason;
    public final Column<SchoolingCase, Integer> visits;
    public final Column<SchoolingCase, String> adminPhone;
    public final Column<SchoolingCase, String> eduOwner;
    public final Column<SchoolingCase, String> eduPhone;
    public final Column<SchoolingCase, String> measures;
    public final Column<SchoolingCase, LocalDate> returnedOn;
    public final Column<SchoolingCase, String> placement;
    public final Column<SchoolingCase, LocalDate> statusFrom;
    public final Column<SchoolingCase, LocalDate> statusTo;
    public final Column<SchoolingCase, String> statusProof;
    public final Column<SchoolingCase, String> approvalNo;
    public final Column<SchoolingCase, String> teacher;
    public final Column<SchoolingCase, Integer> lessons;
    public final Column<SchoolingCase, LocalDate> teachingSince;
    public final Column<SchoolingCase, LocalDate> graduatedOn;
    public final Column<SchoolingCase, LocalDate> lastCheck;
    public final Column<SchoolingCase, Boolean> inSchool;
    public final Column<SchoolingCase, String> summonsNo;
    public final Column<SchoolingCase, String> orderNo;

    public SchoolingColumns(LedgerWords words) {
        shared = new CaseColumns<>(SchoolingCase::file, words, STUDENT);
        sex = Column.of("sex", "性别", SEXES, SchoolingColumns::sex).also("学生性别").wide(10);
        studentNo = student("student_no", "学籍号", CellTypes.TEXT, Student::number)
                .also("学籍号码", "学籍编号", "全国学籍号", "学籍辅号").wide(38);
        guardian = guardian("guardian", "监护人姓名", CellTypes.NAME, Guardian::name).also("姓名", "监护人", "家长", "家长姓名", "法定监护人").wide(20);
        guardianRelation = guardian("guardian_relation", "与学生关系", CaseColumns.listed(words, "guardian_relation"), Guardian::relation)
                .also("监护人关系", "关系", "监护人与学生关系").notOn(SHEET).wide(16);
        guardianPhone = guardian("guardian_phone", "监护人电话", CellTypes.PHONE, Guardian::phone)
                .also("联系方式", "联系电话", "电话", "监护人联系电话", "监护人联系方式", "家长电话", "家长联系电话").wide(24);
        school = schooling("school", "学校", CellTypes.TEXT, Student::school)
                .also("就读学校", "学校名称", "所在学校", "原就读学校", "学籍学校").wide(28);
        grade = schooling("grade", "年级", CellTypes.TEXT, Student::grade).also("就读年级", "所在年级").wide(14);
        schoolClass = schooling("school_class", "班级", CellTypes.TEXT, Student::schoolClass).also("所在班级", "就读班级", "班别").notOn(SHEET).wide(14);
        boarding = schooling("boarding", "是否寄宿", BOARDING, Student::boarding).also("寄宿", "住宿", "是否住校").notOn(SHEET).wide(14);
        specialGroups = student("special_group", "特殊群体", CellTypes.TEXT, Student::specialGroups)
                .also("特殊群体类型", "特殊类型", "儿童类别", "重点群体", "学生类别").notOn(SHEET).wide(20);
        absence = absence("absence", "失学辍学类型", CaseColumns.listed(words, "absence"), Absence::kind)
                .also("辍学类型", "失学类型", "失辍学类型", "辍学情况", "失学情况", "学生状态", "就学状态", "在校状态", "类型").wide(18);
        reason = absence("reason", "原因", CaseColumns.listed(words, "absence_reason"), Absence::reason)
                .also("失学辍学原因", "辍学原因", "失学原因", "未入学原因", "未上学原因", "不在校原因").wide(22);
        visits = Column.<SchoolingCase, Integer>of("visits", "劝返次数", CellTypes.COUNT, SchoolingCase::visits)
                .also("劝返数", "劝学次数", "动员次数", "入户劝返次数", "家访次数").in("劝返情况").wide(11);
        adminPhone = lines("admin_phone", "责任人电话", CellTypes.PHONE, Lines::adminPhone)
                .also("责任人联系电话", "包联干部电话", "包村干部电话");
        eduOwner = lines("edu_owner", "教育线责任人", CellTypes.NAME, Lines::eduOwner).also("学校责任人", "班主任", "校长", "包保教师", "教师责任人");
        eduPhone = lines("edu_phone", "教育线电话", CellTypes.PHONE, Lines::eduPhone).also("学校责任人电话", "班主任电话", "校长电话");
        measures = absence("measures", "措施", CaseColumns.listed(words, "schooling_measure"), Absence::measures)
                .also("劝返措施", "帮扶措施", "采取措施", "已采取措施", "控辍措施").in("劝返情况").wide(26);
        returnedOn = back("returned_on", "复学时间", CellTypes.DATE, Return::returnedOn)
                .also("复学日期", "返校时间", "返校日期", "复学").wide(20);
        placement = back("placement", "安置方式", CaseColumns.listed(words, "placement"), Return::placement)
                .also("复学安置方式", "安置", "就读方式", "复学方式", "安置情况").wide(18);
        statusFrom = status("status_from", "法定手续起", CellTypes.DATE, LawfulStatus::from).also("休学起", "缓学起", "批准起");
        statusTo = status("status_to", "法定手续止", CellTypes.DATE, LawfulStatus::to).also("休学止", "缓学止", "批准止");
        statusProof = status("status_proof", "证明材料", CellTypes.TEXT, LawfulStatus::proof).also("证明", "佐证材料", "转学回执");
        approvalNo = status("approval_no", "批准文号", CellTypes.TEXT, LawfulStatus::approvalNo).also("批准书编号", "审批文号");
        teacher = teaching("teacher", "送教教师", CellTypes.NAME, HomeTeaching::teacher).also("送教老师");
        lessons = teaching("lessons", "每月送教次数", CellTypes.COUNT, HomeTeaching::lessons).also("送教次数");
        teachingSince = teaching("teaching_since", "送教开始日期", CellTypes.DATE, HomeTeaching::since).also("送教时间", "送教起");
        graduatedOn = absence("graduated_on", "初中毕业日期", CellTypes.DATE, Absence::graduatedOn).also("毕业日期", "毕业时间").notOn(SHEET);
        lastCheck = computed("last_check", "最近回访", CellTypes.DATE, child -> child.log().lastCheck().map(SchoolCheck::day).orElse(null));
        inSchool = computed("in_school", "回访在校", CellTypes.YES_NO, child -> child.log().lastCheck().map(SchoolCheck::inSchool).orElse(null));
        summonsNo = computed("summons_no", "督促入学通知书", CellTypes.TEXT, child -> standing(child, NoticeKind.SUMMONS));
        orderNo = computed("order_no", "责令改正通知书", CellTypes.TEXT, child -> standing(child, NoticeKind.ORDER));
    }

    /** Every column once, in the order of the office's sheet. */
    public List<Column<SchoolingCase, ?>> all() {
        return Stream.<Column<SchoolingCase, ?>>of(shared.office, shared.number, shared.village, shared.group, shared.head, sex,
                shared.idNumber, shared.idDamaged, studentNo, guardian, guardianRelation, guardianPhone, shared.phone.notOn(SHEET),
                school, grade, schoolClass, boarding, shared.householdType, shared.familySize.notOn(SHEET), shared.inRegister,
                specialGroups, absence, reason, shared.foundOn, visits, shared.assignedTo.in("劝返情况"), adminPhone, eduOwner,
                eduPhone, measures, returnedOn, placement, statusFrom, statusTo, statusProof, approvalNo, teacher, lessons,
                teachingSince, graduatedOn, lastCheck, inSchool, summonsNo, orderNo, shared.dueOn.in("办理").notOn(SHEET),
                shared.state.in("办理"), shared.closed, shared.closedOn.in("办理").notOn(SHEET), shared.closedBy.in("办理"),
                shared.closeBasis.in("办理"), shared.reopenedOn.in("办理"), shared.closedInOldLedger.in("办理"), shared.note)
                .<Column<SchoolingCase, ?>>map(Column::neverPublic).toList();
    }

    private static @Nullable Sex sex(SchoolingCase child) {
        Sex typed = child.student().typedSex();
        return typed == null ? child.file().concerned().wholeId().map(IdNumber.Valid::sex).orElse(null) : typed;
    }

    private static @Nullable String standing(SchoolingCase child, NoticeKind kind) {
        return child.log().standing(kind).map(Notice::number).orElse(null);
    }

    private static <V> Column<SchoolingCase, V> student(String field, String heading, CellType<V> type, Function<Student, @Nullable V> value) {
        return Column.of(field, heading, type, child -> value.apply(child.student()));
    }

    private static <V> Column<SchoolingCase, V> schooling(String field, String heading, CellType<V> type, Function<Student, @Nullable V> value) {
        return student(field, heading, type, value).in("就学情况");
    }

    private static <V> Column<SchoolingCase, V> guardian(String field, String heading, CellType<V> type, Function<Guardian, @Nullable V> value) {
        return Column.<SchoolingCase, V>of(field, heading, type, child -> value.apply(child.guardian())).in("监护人");
    }

    private static <V> Column<SchoolingCase, V> lines(String field, String heading, CellType<V> type, Function<Lines, @Nullable V> value) {
        return Column.<SchoolingCase, V>of(field, heading, type, child -> value.apply(child.lines())).in("劝返情况").notOn(SHEET);
    }

    private static <V> Column<SchoolingCase, V> absence(String field, String heading, CellType<V> type, Function<Absence, @Nullable V> value) {
        return Column.of(field, heading, type, child -> value.apply(child.absence()));
    }

    private static <V> Column<SchoolingCase, V> back(String field, String heading, CellType<V> type, Function<Return, @Nullable V> value) {
        return Column.<SchoolingCase, V>of(field, heading, type, child -> value.apply(child.back())).in("劝返情况");
    }

    private static <V> Column<SchoolingCase, V> status(String field, String heading, CellType<V> type, Function<LawfulStatus, @Nullable V> value) {
        return Column.<SchoolingCase, V>of(field, heading, type, child -> value.apply(child.status())).in("法定手续").notOn(SHEET);
    }

    private static <V> Column<SchoolingCase, V> teaching(String field, String heading, CellType<V> type, Function<HomeTeaching, @Nullable V> value) {
        return Column.<SchoolingCase, V>of(field, heading, type, child -> value.apply(child.teaching())).in("送教上门").notOn(SHEET);
    }

    /** What follows from the log and is written there alone. */
    private static <V> Column<SchoolingCase, V> computed(String field, String heading, CellType<V> type, Function<SchoolingCase, @Nullable V> value) {
        return Column.of(field, heading, type, value).only(TABLE, LIST);
    }
}
