package org.townledger.housing;

import static org.townledger.columns.Column.Place.SHEET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
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

/** The housing ledger's columns, in the order of the office's sheet. */
public final class HousingColumns {

    private static final CellType<Grade> GRADES = CellTypes.choice(Stream.of(Grade.values())
            .map(grade -> Choice.of(grade, grade.name(), grade + "级危房", grade + "级房屋", grade + "类")).toList());
    private static final CellType<PartGrade> PART_GRADES = CellTypes.choice(Stream.of(PartGrade.values())
            .map(grade -> Choice.of(grade, grade.name())).toList());
    private static final CellType<Boolean> SAFE = CellTypes.choice(List.of(Choice.of(true, "安全", "是"), Choice.of(false, "危险", "否", "不安全")));
    private static final CellType<Boolean> PASSED = CellTypes.choice(List.of(
            Choice.of(true, "合格", "验收合格", "通过", "已通过", "是", "√", "达标", "已验收"), Choice.of(false, "不合格", "验收不合格", "未通过", "否", "×", "不达标")));

    public final CaseColumns<HousingCase> shared;
    public final Column<HousingCase, String> archiveNo;
    public final Column<HousingCase, String> subsidyClass;
    public final Column<HousingCase, String> address;
    public final Column<HousingCase, Integer> built;
    public final Column<HousingCase, String> structure;
    public final Column<HousingCase, BigDecimal> area;
    public final Column<HousingCase, Grade> grade;
    public final Column<HousingCase, String> standard;
    public final Column<HousingCase, Boolean> siteSafe;
    public final Column<HousingCase, PartGrade> foundation;
    public final Column<HousingCase, PartGrade> walls;
    public final Column<HousingCase, PartGrade> timber;
    public final Column<HousingCase, PartGrade> concrete;
    public final Column<HousingCase, PartGrade> roof;
    public final Column<HousingCase, PartGrade> envelope;
    public final Column<HousingCase, String> disasterMeasure;
    public final Column<HousingCase, String> overruleReason;
    public final Column<HousingCase, LocalDate> appraisedOn;
    public final Column<HousingCase, String> appraiserUnit;
    public final Column<HousingCase, String> appraiser;
    public final Column<HousingCase, String> reportNo;
    public final Column<HousingCase, String> rebuildReason;
    public final Column<HousingCase, String> repair;
    public final Column<HousingCase, String> buildMode;
    public final Column<HousingCase, Integer> planYear;
    public final Column<HousingCase, String> planBatch;
    public final Column<HousingCase, LocalDate> appliedOn;
    public final Column<HousingCase, LocalDate> startedOn;
    public final Column<HousingCase, LocalDate> finishedOn;
    public final Column<HousingCase, LocalDate> acceptedOn;
    public final Column<HousingCase, Boolean> acceptance;
    public final Column<HousingCase, String> newStructure;
    public final Column<HousingCase, BigDecimal> newArea;
    public final Column<HousingCase, BigDecimal> totalCost;
    public final Column<HousingCase, BigDecimal> loan;
    public final Column<HousingCase, BigDecimal> selfFunded;
    public final Column<HousingCase, BigDecimal> subsidyApplied;
    public final Column<HousingCase, BigDecimal> subsidy;
    public final Column<HousingCase, LocalDate> paidOn;
    public final Column<HousingCase, String> voucher;
    public final Column<HousingCase, String> noSubsidyReason;
    public final Column<HousingCase, String> otherHouse;
    public final Column<HousingCase, Grade> otherHouseGrade;
    public final Column<HousingCase, LocalDate> villageNoticeFrom;
    public final Column<HousingCase, LocalDate> villageNoticeTo;
    public final Column<HousingCase, LocalDate> townNoticeFrom;
    public final Column<HousingCase, LocalDate> townNoticeTo;
    public final Column<HousingCase, LocalDate> bannerNoticeFrom;
    public final Column<HousingCase, LocalDate> bannerNoticeTo;

    public HousingColumns(LedgerWords words) {
        shared = new CaseColumns<>(HousingCase::file, words);
        archiveNo = house("archive_no", "档案编号", CellTypes.TEXT, House::archiveNo).also("档案号").notOn(SHEET);
        subsidyClass = house("subsidy_class", "补助对象类别", CaseColumns.listed(words, "subsidy_class"), House::subsidyClass)
                .also("危改对象类别", "六类对象").notOn(SHEET).wide(26);
        address = house("address", "地址", CellTypes.TEXT, House::address).also("家庭住址", "住址", "房屋地址", "详细地址").notOn(SHEET).wide(34);
        built = house("built", "建造年份", CellTypes.YEAR, House::built)
                .also("建造年代", "建房年份", "建房年代", "建成年份", "建成年代", "建房时间", "建造时间").in("房屋信息").wide(13);
        structure = house("structure", "结构", CaseColumns.listed(words, "structure"), House::structure)
                .also("结构类型", "房屋结构", "结构形式", "原房结构").in("房屋信息").wide(15);
        area = house("area", "面积（㎡）", CellTypes.AREA, House::area)
                .also("面积", "建筑面积", "房屋面积", "住房面积", "原房面积").in("房屋信息").wide(15);
        grade = appraisal("grade", "鉴定等级", GRADES, Appraisal::grade)
                .also("等级", "危房等级", "房屋等级", "危险等级", "鉴定结果", "评定等级", "鉴定结论").in("鉴定情况").wide(11).forThePublic();
        appraisedOn = appraisal("appraised_on", "鉴定日期", CellTypes.DATE, Appraisal::appraisedOn)
                .also("鉴定时间", "评定时间", "评定日期").in("鉴定情况").wide(20);
        appraiserUnit = appraisal("appraiser_unit", "鉴定单位", CellTypes.TEXT, Appraisal::unit)
                .also("鉴定机构", "评定单位", "评定机构").in("鉴定情况").wide(26);
        appraiser = appraisal("appraiser", "鉴定人", CellTypes.TEXT, Appraisal::appraiser).also("鉴定人员").in("鉴定情况").notOn(SHEET);
        reportNo = appraisal("report_no", "鉴定报告编号", CellTypes.TEXT, Appraisal::reportNo).also("报告编号", "鉴定报告号").in("鉴定情况").notOn(SHEET);
        standard = appraisal("grade_standard", "鉴定标准", CaseColumns.listed(words, "grade_standard"), Appraisal::standard)
                .in("鉴定情况").notOn(SHEET).wide(30);
        siteSafe = part("site_safe", "场地", SAFE, Parts::siteSafe).also("场地安全", "场地安全性");
        foundation = part("foundation", "地基基础", PART_GRADES, Parts::foundation).also("地基");
        walls = part("walls", "承重墙", PART_GRADES, Parts::walls).also("墙体");
        timber = part("timber", "木构件", PART_GRADES, Parts::timber).also("木柱梁檩", "木屋架");
        concrete = part("concrete", "混凝土构件", PART_GRADES, Parts::concrete).also("混凝土柱梁");
        roof = part("roof", "屋面", PART_GRADES, Parts::roof).also("屋盖", "楼屋盖");
        envelope = part("envelope", "围护", PART_GRADES, Parts::envelope).also("围护墙", "围护结构");
        disasterMeasure = appraisal("disaster_measure", "防灾措施", CaseColumns.listed(words, "disaster_measure"), Appraisal::disasterMeasure)
                .in("各部位").notOn(SHEET);
        overruleReason = appraisal("overrule_reason", "等级改定理由", CellTypes.LONG_TEXT, Appraisal::overruleReason).in("各部位").notOn(SHEET);
        rebuildReason = repair("rebuild_reason", "改造原因", CaseColumns.listed(words, "rebuild_reason"), Repair::reason).notOn(SHEET);
        repair = repair("repair", "改造方式", CaseColumns.listed(words, "repair"), Repair::mode)
                .also("改造类型", "整改方式", "解决方式", "改造措施", "安置方式").wide(25).forThePublic();
        buildMode = repair("build_mode", "建设方式", CaseColumns.listed(words, "build_mode"), Repair::buildMode).also("建房方式").notOn(SHEET);
        planYear = repair("plan_year", "计划年度", CellTypes.YEAR, Repair::planYear).also("列入年度计划", "改造年度", "年度", "计划年份", "年度计划").notOn(SHEET).wide(13);
        planBatch = repair("plan_batch", "计划批次", CaseColumns.listed(words, "plan_batch"), Repair::planBatch).also("批次").notOn(SHEET).wide(13);
        appliedOn = repair("applied_on", "申请日期", CellTypes.DATE, Repair::appliedOn).also("申请时间").notOn(SHEET);
        startedOn = repair("started_on", "开工日期", CellTypes.DATE, Repair::startedOn).also("开工时间", "动工时间", "动工日期", "开工").wide(20);
        finishedOn = repair("finished_on", "竣工日期", CellTypes.DATE, Repair::finishedOn)
                .also("竣工时间", "完工日期", "完工时间", "完成时间", "竣工").wide(20);
        acceptedOn = repair("accepted_on", "验收日期", CellTypes.DATE, Repair::acceptedOn)
                .also("验收时间", "竣工验收日期", "竣工验收时间", "验收").wide(20);
        acceptance = repair("acceptance", "验收结果", PASSED, Repair::accepted).also("验收结论", "是否合格", "验收情况", "验收是否合格").wide(14);
        newStructure = repair("new_structure", "改造后结构", CaseColumns.listed(words, "structure"), Repair::newStructure).also("新房结构").notOn(SHEET);
        newArea = repair("new_area", "改造后面积（㎡）", CellTypes.AREA, Repair::newArea).also("改造后面积", "新房面积").notOn(SHEET);
        totalCost = money("total_cost", "总投资（元）", Money::totalCost).also("总投资", "总造价", "工程总造价").notOn(SHEET);
        loan = money("loan", "农户贷款（元）", Money::loan).also("农户贷款", "贷款").notOn(SHEET);
        selfFunded = money("self_funded", "自筹（元）", Money::selfFunded).also("自筹", "自筹资金", "农户自筹").notOn(SHEET);
        subsidyApplied = money("subsidy_applied", "申请补助（元）", Money::subsidyApplied).also("申请补助", "申请补助金额", "计划补助").notOn(SHEET);
        subsidy = money("subsidy", "实际补助（元）", Money::subsidy)
                .also("补助资金", "补助金额", "实际补助", "补助", "补助款", "补助标准", "补贴资金", "补贴金额", "补贴", "补助额", "发放补助")
                .wide(21).forThePublic();
        paidOn = Column.<HousingCase, LocalDate>of("paid_on", "拨付日期", CellTypes.DATE, house -> house.money().paidOn())
                .also("打卡发放日期", "拨付时间", "发放时间", "打卡时间", "打卡日期", "兑付时间", "发放日期", "补助时间").in("资金").notOn(SHEET);
        voucher = Column.<HousingCase, String>of("pay_voucher", "拨付凭证", CellTypes.TEXT, house -> house.money().voucher())
                .also("打款凭证", "凭证号").in("资金").notOn(SHEET);
        noSubsidyReason = Column.<HousingCase, String>of("no_subsidy_reason", "不补助原因", CellTypes.LONG_TEXT, house -> house.money().noSubsidyReason())
                .also("未补助原因").in("资金").notOn(SHEET);
        otherHouse = Column.<HousingCase, String>of("other_house", "另有住房", CellTypes.TEXT, house -> house.otherHouse().where())
                .also("其他住房", "现住房屋").in("另有住房").notOn(SHEET);
        otherHouseGrade = Column.<HousingCase, Grade>of("other_house_grade", "另有住房等级", GRADES, house -> house.otherHouse().grade())
                .in("另有住房").notOn(SHEET);
        villageNoticeFrom = notice("village_notice_from", "村公示起", Notices::villageFrom);
        villageNoticeTo = notice("village_notice_to", "村公示止", Notices::villageTo);
        townNoticeFrom = notice("town_notice_from", "镇公示起", Notices::townFrom);
        townNoticeTo = notice("town_notice_to", "镇公示止", Notices::townTo);
        bannerNoticeFrom = notice("banner_notice_from", "旗公示起", Notices::bannerFrom);
        bannerNoticeTo = notice("banner_notice_to", "旗公示止", Notices::bannerTo);
    }

    /** Every column once, in the order of the office's sheet. */
    public List<Column<HousingCase, ?>> all() {
        return Arrays.asList(shared.office, shared.number, shared.village.in("所在位置"), shared.group.in("所在位置"),
                shared.head.in("户主信息"), shared.idNumber.in("户主信息"), shared.idDamaged, shared.familySize.in("户主信息"),
                shared.phone.in("户主信息"), shared.householdType.in("户主信息"), shared.inRegister,
                subsidyClass, archiveNo, address, built, structure, area,
                grade, appraisedOn, appraiserUnit, appraiser, reportNo, standard,
                siteSafe, foundation, walls, timber, concrete, roof, envelope, disasterMeasure, overruleReason,
                rebuildReason, repair, buildMode, planYear, planBatch, appliedOn, startedOn, finishedOn, acceptedOn, acceptance,
                newStructure, newArea, totalCost, loan, selfFunded, subsidyApplied, subsidy, paidOn, voucher, noSubsidyReason,
                otherHouse, otherHouseGrade, villageNoticeFrom, villageNoticeTo, townNoticeFrom, townNoticeTo,
                bannerNoticeFrom, bannerNoticeTo, shared.assignedTo.in("办理"), shared.foundOn.in("办理"), shared.dueOn.in("办理"),
                shared.state.in("办理"), shared.closed, shared.closedOn.in("办理"), shared.closedBy.in("办理"),
                shared.closeBasis.in("办理"), shared.reopenedOn.in("办理"), shared.closedInOldLedger.in("办理"), shared.note);
    }

    private static <V> Column<HousingCase, V> house(String field, String heading, CellType<V> type, Function<House, @Nullable V> value) {
        return Column.of(field, heading, type, house -> value.apply(house.house()));
    }

    private static <V> Column<HousingCase, V> appraisal(String field, String heading, CellType<V> type, Function<Appraisal, @Nullable V> value) {
        return Column.of(field, heading, type, house -> value.apply(house.appraisal()));
    }

    private static <V> Column<HousingCase, V> part(String field, String heading, CellType<V> type, Function<Parts, @Nullable V> value) {
        return Column.<HousingCase, V>of(field, heading, type, house -> value.apply(house.appraisal().parts())).in("各部位").notOn(SHEET).wide(13);
    }

    private static <V> Column<HousingCase, V> repair(String field, String heading, CellType<V> type, Function<Repair, @Nullable V> value) {
        return Column.<HousingCase, V>of(field, heading, type, house -> value.apply(house.repair())).in("改造情况");
    }

    private static Column<HousingCase, BigDecimal> money(String field, String heading, Function<Money, @Nullable BigDecimal> value) {
        return Column.<HousingCase, BigDecimal>of(field, heading, CellTypes.MONEY, house -> value.apply(house.money())).in("资金");
    }

    private static Column<HousingCase, LocalDate> notice(String field, String heading, Function<Notices, @Nullable LocalDate> value) {
        return Column.<HousingCase, LocalDate>of(field, heading, CellTypes.DATE, house -> value.apply(house.notices())).in("公示").notOn(SHEET);
    }
}
