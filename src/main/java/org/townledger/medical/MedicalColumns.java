package org.townledger.medical;

import static org.townledger.columns.Column.Place.LIST;
import static org.townledger.columns.Column.Place.SHEET;
import static org.townledger.columns.Column.Place.TABLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseColumns;
import org.townledger.cases.CaseColumns.Whom;
import org.townledger.cases.LedgerWords;
import org.townledger.columns.CellType;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Choice;
import org.townledger.columns.Column;

/**
 * The medical ledger's columns, in the order of the office's sheet; a row a stay. Diagnoses stand on the screen and on
 * the office's own sheet alone: neither in a workbook that goes to a village nor in a machine-readable list.
 */
public final class MedicalColumns {

    static final Whom PATIENT = new Whom("patient", "患者姓名", List.of("患者", "患病人员", "病人姓名", "姓名", "就医人员"));

    private static final CellType<Chronic> CHRONIC = CellTypes.choice(Stream.of(Chronic.values())
            .map(chronic -> Choice.of(chronic, chronic.word())).toList());

    public final CaseColumns<MedicalCase> shared;
    public final Column<MedicalCase, Integer> stay;
    public final Column<MedicalCase, String> head;
    public final Column<MedicalCase, String> disease;
    public final Column<MedicalCase, Boolean> insured;
    public final Column<MedicalCase, String> hospital;
    public final Column<MedicalCase, String> level;
    public final Column<MedicalCase, LocalDate> admittedOn;
    public final Column<MedicalCase, LocalDate> dischargedOn;
    public final Column<MedicalCase, BigDecimal> total;
    public final Column<MedicalCase, BigDecimal> basic;
    public final Column<MedicalCase, BigDecimal> serious;
    public final Column<MedicalCase, BigDecimal> aid;
    public final Column<MedicalCase, BigDecimal> otherAid;
    public final Column<MedicalCase, BigDecimal> selfPaid;
    public final Column<MedicalCase, BigDecimal> outsideCatalogue;
    public final Column<MedicalCase, BigDecimal> selfShare;
    public final Column<MedicalCase, Boolean> oneStop;
    public final Column<MedicalCase, Boolean> payLater;
    public final Column<MedicalCase, String> guaranteeNo;
    public final Column<MedicalCase, LocalDate> guaranteedOn;
    public final Column<MedicalCase, BigDecimal> guaranteeAmount;
    public final Column<MedicalCase, LocalDate> repayDue;
    public final Column<MedicalCase, LocalDate> repaidOn;
    public final Column<MedicalCase, Boolean> contracted;
    public final Column<MedicalCase, Chronic> chronic;
    public final Column<MedicalCase, String> doctor;
    public final Column<MedicalCase, String> doctorPhone;
    public final Column<MedicalCase, LocalDate> contractedOn;
    public final Column<MedicalCase, LocalDate> nextVisit;
    public final Column<MedicalCase, Boolean> livesElsewhere;
    public final Column<MedicalCase, String> elsewhereReason;
    public final Column<MedicalCase, String> measures;
    public final Column<MedicalCase, BigDecimal> lastTwelveMonths;
    public final Column<MedicalCase, MedicalWarning.Level> warning;

    public MedicalColumns(LedgerWords words) {
        MedicalPolicy policy = MedicalPolicy.of(words);
        shared = new CaseColumns<>(MedicalCase::file, words, PATIENT);
        stay = Column.<MedicalCase, Integer>of("stay", "住院次序", CellTypes.COUNT, patient -> patient.shown() + 1).also("第几次").notOn(SHEET);
        head = Column.<MedicalCase, String>of("head", "户主", CellTypes.NAME, patient -> patient.patient().head())
                .also("户主姓名", "户主名字").in("人员信息").wide(20);
        disease = stay("disease", "病种", CaseColumns.listed(words, "disease"), Stay::disease)
                .also("疾病", "诊断", "疾病名称", "出院诊断", "患病情况", "所患疾病").in("就医情况").wide(20);
        insured = stay("insured", "是否参保", CellTypes.YES_NO, Stay::insured).also("参保", "参保情况", "是否参加医保", "基本医保参保").in("就医情况").wide(12);
        hospital = stay("hospital", "就诊医院", CellTypes.TEXT, Stay::hospital).also("医院", "就医医院", "住院医院", "医疗机构", "就诊机构").in("就医情况").wide(28);
        level = stay("hospital_level", "就医地", CaseColumns.listed(words, "hospital_level"), Stay::level).also("医院级别", "就医地点").in("就医情况").notOn(SHEET);
        admittedOn = stay("admitted_on", "入院时间", CellTypes.DATE, Stay::admittedOn)
                .also("入院日期", "住院时间", "住院日期", "就诊时间", "就医时间", "就诊日期").in("就医情况").wide(20);
        dischargedOn = stay("discharged_on", "出院时间", CellTypes.DATE, Stay::dischargedOn).also("出院日期").in("就医情况").notOn(SHEET);
        total = bill("total", "总费用", Bill::total).also("医疗总费用", "住院总费用", "费用合计", "总金额", "医疗费用").wide(20);
        basic = bill("basic", "基本医保报销", Bill::basic).also("基本医保", "基本医疗报销", "医保报销", "基本医疗保险", "基本补偿").wide(20);
        serious = bill("serious", "大病保险报销", Bill::serious).also("大病保险", "大病报销").wide(19);
        aid = bill("aid", "医疗救助", Bill::aid).also("医疗救助金额", "救助金额", "民政救助").wide(19);
        otherAid = bill("other_aid", "其他救助", Bill::otherAid).also("其他补助", "补充保险", "倾斜救助").notOn(SHEET);
        selfPaid = bill("self_paid", "个人自付", Bill::selfPaid).also("自付", "个人负担", "自付金额", "个人自付金额", "自费").wide(19);
        outsideCatalogue = bill("outside_catalogue", "目录外费用", Bill::outsideCatalogue).also("目录外", "自费药").notOn(SHEET);
        selfShare = Column.<MedicalCase, BigDecimal>of("self_share", "自付比例", CellTypes.PERCENT, patient -> patient.stay().bill().selfShare().orElse(null))
                .also("自付比", "个人自付比例", "自付占比").in("费用情况（元）").wide(13);
        oneStop = Column.<MedicalCase, Boolean>of("one_stop", "一站式结算", CellTypes.YES_NO, patient -> patient.stay().bill().oneStop())
                .also("是否一站式结算").in("结算").notOn(SHEET);
        payLater = later("pay_later", "先诊疗后付费", CellTypes.YES_NO, PayLater::granted).also("是否先诊疗后付费");
        guaranteeNo = later("guarantee_no", "担保编号", CellTypes.TEXT, PayLater::guaranteeNo);
        guaranteedOn = later("guaranteed_on", "担保日期", CellTypes.DATE, PayLater::guaranteedOn);
        guaranteeAmount = later("guarantee_amount", "担保金额", CellTypes.MONEY, PayLater::amount);
        repayDue = later("repay_due", "还款期限", CellTypes.DATE, PayLater::repayDue);
        repaidOn = later("repaid_on", "还清日期", CellTypes.DATE, PayLater::repaidOn);
        contracted = doctor("contracted", "家庭医生签约", CellTypes.YES_NO, FamilyDoctor::signed).also("是否签约", "签约", "签约情况", "是否签约家庭医生").wide(14);
        chronic = doctor("chronic_disease", "签约慢病", CHRONIC, FamilyDoctor::chronic).notOn(SHEET);
        doctor = doctor("doctor", "签约医生", CellTypes.NAME, FamilyDoctor::doctor).also("家庭医生").notOn(SHEET);
        doctorPhone = doctor("doctor_phone", "医生电话", CellTypes.PHONE, FamilyDoctor::phone).notOn(SHEET);
        contractedOn = doctor("contracted_on", "签约日期", CellTypes.DATE, FamilyDoctor::signedOn).also("签约时间").notOn(SHEET);
        nextVisit = Column.<MedicalCase, LocalDate>of("next_visit", "下次随访", CellTypes.DATE, patient -> policy.nextVisit(patient).orElse(null))
                .in("家庭医生").only(TABLE);
        livesElsewhere = Column.<MedicalCase, Boolean>of("lives_elsewhere", "外出异地", CellTypes.YES_NO, patient -> patient.patient().livesElsewhere())
                .also("是否外出", "常住外地").in("家庭医生").notOn(SHEET);
        elsewhereReason = Column.<MedicalCase, String>of("elsewhere_reason", "外出说明", CellTypes.TEXT, patient -> patient.patient().elsewhereReason())
                .in("家庭医生").notOn(SHEET);
        measures = Column.<MedicalCase, String>of("measures", "帮扶措施", CellTypes.TEXT, MedicalColumns::measures)
                .also("帮扶情况", "救助措施", "采取措施").in("帮扶").wide(26).eachAtMost(Support.LONGEST_KIND, Support.BETWEEN);
        lastTwelveMonths = Column.<MedicalCase, BigDecimal>of("self_paid_12m", "近12个月自付", CellTypes.MONEY,
                patient -> MedicalWarning.selfPaid(patient.stays(), policy.day())).in("预警").wide(20).only(TABLE, LIST, SHEET);
        warning = Column.<MedicalCase, MedicalWarning.Level>of("warning", "预警", levels(words),
                patient -> policy.warning(patient).map(MedicalWarning::level).orElse(null)).in("预警").wide(12).only(TABLE, LIST, SHEET);
    }

    /** Every column once, in the order of the office's sheet. */
    public List<Column<MedicalCase, ?>> all() {
        return Stream.<Column<MedicalCase, ?>>of(shared.office, shared.number, stay, shared.village.in("所在位置"), shared.group.in("所在位置").notOn(SHEET),
                head, shared.head.in("人员信息"), shared.idNumber.in("人员信息"), shared.idDamaged, shared.familySize.in("人员信息").notOn(SHEET),
                shared.phone.in("人员信息").notOn(SHEET), shared.householdType.in("人员信息"), shared.inRegister,
                disease, insured, hospital, level, admittedOn, dischargedOn,
                total, basic, serious, aid, otherAid, selfPaid, outsideCatalogue, selfShare,
                oneStop, payLater, guaranteeNo, guaranteedOn, guaranteeAmount, repayDue, repaidOn, lastTwelveMonths, warning,
                contracted, chronic, doctor, doctorPhone, contractedOn, nextVisit, livesElsewhere, elsewhereReason, measures,
                shared.assignedTo.in("办理"), shared.foundOn.in("办理"), shared.dueOn.in("办理"),
                shared.state.in("办理"), shared.closed, shared.closedOn.in("办理"), shared.closedBy.in("办理"),
                shared.closeBasis.in("办理"), shared.reopenedOn.in("办理"), shared.closedInOldLedger.in("办理"), shared.note).<Column<MedicalCase, ?>>map(Column::neverPublic).toList();
    }

    private static @Nullable String measures(MedicalCase patient) {
        String kinds = patient.supports().stream().map(Support::kind).distinct().collect(Collectors.joining("、"));
        return kinds.isEmpty() ? null : kinds;
    }

    private static CellType<MedicalWarning.Level> levels(LedgerWords words) {
        return CellTypes.choice(Stream.of(MedicalWarning.Level.values())
                .map(level -> Choice.of(level, words.wording().say("medical.warning." + level.name()))).toList());
    }

    private static <V> Column<MedicalCase, V> stay(String field, String heading, CellType<V> type, Function<Stay, @Nullable V> value) {
        return Column.of(field, heading, type, patient -> value.apply(patient.stay()));
    }

    private static Column<MedicalCase, BigDecimal> bill(String field, String heading, Function<Bill, @Nullable BigDecimal> value) {
        return Column.<MedicalCase, BigDecimal>of(field, heading, CellTypes.MONEY, patient -> value.apply(patient.stay().bill())).in("费用情况（元）");
    }

    private static <V> Column<MedicalCase, V> later(String field, String heading, CellType<V> type, Function<PayLater, @Nullable V> value) {
        return Column.<MedicalCase, V>of(field, heading, type, patient -> value.apply(patient.stay().payLater())).in("结算").notOn(SHEET);
    }

    private static <V> Column<MedicalCase, V> doctor(String field, String heading, CellType<V> type, Function<FamilyDoctor, @Nullable V> value) {
        return Column.<MedicalCase, V>of(field, heading, type, patient -> value.apply(patient.doctor())).in("家庭医生");
    }
}
