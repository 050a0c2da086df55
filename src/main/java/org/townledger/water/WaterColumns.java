package org.townledger.water;

import static org.townledger.columns.Column.Place.EXPORT;
import static org.townledger.columns.Column.Place.IMPORT;
import static org.townledger.columns.Column.Place.LIST;
import static org.townledger.columns.Column.Place.SHEET;
import static org.townledger.columns.Column.Place.TABLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseColumns;
import org.townledger.cases.LedgerWords;
import org.townledger.columns.CellType;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Choice;
import org.townledger.columns.Column;
import org.townledger.wording.Wording;

/** The water ledger's columns, in the order of the office's sheet. */
public final class WaterColumns {

    public static final CellType<BigDecimal> LITRES = CellTypes.decimal(1, "升/人·日", "升/人·天", "升/(人·日)", "升/人日", "升", "l/(人·d)", "l");
    public static final CellType<BigDecimal> MINUTES = CellTypes.decimal(1, "分钟", "分", "min");
    private static final CellType<Boolean> PASSED = CellTypes.choice(List.of(Choice.of(true, "合格", "达标", "无反弹"), Choice.of(false, "不合格", "反弹", "不达标")));
    private static final String ISSUE = "问题情况";
    private static final String WORKS = "整改情况";
    private static final String AFTER = "整改后";

    public final CaseColumns<WaterCase> shared;
    public final Column<WaterCase, Subject> concerns;
    public final Column<WaterCase, Integer> households;
    public final Column<WaterCase, Integer> persons;
    public final Column<WaterCase, String> supply;
    public final Column<WaterCase, String> supplyMode;
    public final Column<WaterCase, String> problem;
    public final Column<WaterCase, String> description;
    public final Column<WaterCase, String> source;
    public final Indicators before;
    public final Indicators after;
    public final Column<WaterCase, Safety> safety;
    public final Column<WaterCase, String> emergency;
    public final Column<WaterCase, LocalDate> emergencyOn;
    public final Column<WaterCase, String> measure;
    public final Column<WaterCase, String> unit;
    public final Column<WaterCase, LocalDate> startedOn;
    public final Column<WaterCase, LocalDate> fixedOn;
    public final Column<WaterCase, String> outcome;
    public final Column<WaterCase, BigDecimal> funds;
    public final Column<WaterCase, LocalDate> recheckDueOn;
    public final Column<WaterCase, LocalDate> recheckedOn;
    public final Column<WaterCase, Boolean> recheck;

    /** One measuring. */
    public record Indicators(Column<WaterCase, LocalDate> day, Column<WaterCase, BigDecimal> litres, Column<WaterCase, Boolean> piped,
                             Column<WaterCase, BigDecimal> minutes, Column<WaterCase, Integer> metres, Column<WaterCase, Integer> climb,
                             Column<WaterCase, BigDecimal> guarantee, Column<WaterCase, Boolean> clear, Column<WaterCase, Boolean> tasteless,
                             Column<WaterCase, Boolean> harmless, Column<WaterCase, Level> quality) {
    }

    public WaterColumns(LedgerWords words) {
        WaterStandard standard = WaterStandard.of(words::value);
        shared = new CaseColumns<>(WaterCase::file, words);
        concerns = issue("concerns", "涉及对象", words(words.wording(), Subject.values(), "water.subject."), Issue::concerns).also("问题对象").notOn(SHEET);
        households = issue("households", "涉及户数", CellTypes.COUNT, Issue::households).also("户数", "影响户数").in("农牧户").wide(12);
        persons = issue("persons", "涉及人数", CellTypes.COUNT, Issue::persons).also("影响人数", "涉及人口").in("农牧户").wide(12);
        supply = issue("supply", "供水工程名称", CellTypes.TEXT, Issue::supply).also("供水工程", "工程名称", "水源", "水源名称", "水源地", "供水点").in("供水情况").wide(30);
        supplyMode = issue("supply_mode", "供水方式", CaseColumns.listed(words, "water_supply_mode"), Issue::supplyMode)
                .also("供水类型", "供水形式").in("供水情况").wide(19);
        problem = issue("problem", "问题类型", CaseColumns.listed(words, "water_problem"), Issue::problem)
                .also("存在问题", "问题类别", "饮水问题", "问题").wide(23).forThePublic();
        description = issue("description", "问题描述", CellTypes.LONG_TEXT, Issue::description).also("具体问题", "问题说明", "问题详情", "具体情况").wide(28);
        source = issue("source", "问题来源", CaseColumns.listed(words, "water_source"), Issue::source).also("来源", "线索来源", "发现渠道", "发现方式").wide(22);
        before = indicators("", "", ISSUE, WaterCase::before, water -> standard.levels(water.before(), water.testsBefore()).quality(), words);
        after = indicators("_after", AFTER, AFTER, WaterCase::after, water -> standard.levels(water.after(), water.testsAfter()).quality(), words);
        safety = Column.<WaterCase, Safety>of("safety", "饮水安全评价", words(words.wording(), Safety.values(), "water.safety."),
                water -> WaterRules.levels(water, standard).safety().orElse(null)).only(TABLE, LIST, EXPORT);
        emergency = works("emergency", "应急措施", CaseColumns.listed(words, "water_emergency"), Works::emergency).also("临时措施").notOn(SHEET);
        emergencyOn = works("emergency_on", "应急日期", CellTypes.DATE, Works::emergencyOn).also("应急时间").notOn(SHEET);
        measure = works("measure", "整改措施", CaseColumns.listed(words, "water_measure"), Works::measure)
                .also("解决措施", "整改方式", "处理措施", "措施").wide(25).forThePublic();
        unit = works("unit", "责任单位", CellTypes.TEXT, Works::unit).also("整改单位", "牵头单位").notOn(SHEET).wide(26);
        startedOn = works("started_on", "开工日期", CellTypes.DATE, Works::startedOn).also("开工时间", "整改开始时间", "开始整改日期").notOn(SHEET);
        fixedOn = works("fixed_on", "完成日期", CellTypes.DATE, Works::fixedOn).also("完成时间", "整改完成时间", "整改完成日期", "完工日期", "完工时间").wide(20);
        outcome = works("outcome", "整改结果", CaseColumns.listed(words, "water_outcome"), Works::outcome).also("整改情况", "处理结果", "完成情况").wide(17).forThePublic();
        funds = works("funds", "整改资金（元）", CellTypes.MONEY, Works::funds).also("整改资金", "投入资金", "资金", "资金（元）").notOn(SHEET);
        recheckDueOn = Column.<WaterCase, LocalDate>of("recheck_due_on", "回头看期限", CellTypes.DATE, water -> water.rechecks().dueOn())
                .in("回头看").notOn(SHEET);
        recheckedOn = Column.<WaterCase, LocalDate>of("rechecked_on", "回头看日期", CellTypes.DATE,
                water -> water.rechecks().last().map(Rechecks.Recheck::doneOn).orElse(null)).in("回头看").only(TABLE, LIST, EXPORT);
        recheck = Column.<WaterCase, Boolean>of("recheck", "回头看结果", PASSED,
                water -> water.rechecks().last().map(Rechecks.Recheck::passed).orElse(null)).in("回头看").only(TABLE, LIST, EXPORT);
    }

    /** Every column once, in the order of the office's sheet. */
    public List<Column<WaterCase, ?>> all() {
        return Arrays.asList(shared.office, shared.number, shared.village, shared.group.notOn(SHEET), shared.head.in("农牧户"),
                shared.idNumber.in("农牧户"), shared.idDamaged, shared.familySize.notOn(SHEET), shared.phone.notOn(SHEET),
                shared.householdType.neverPublic().notOn(SHEET), shared.inRegister, concerns, households, persons, supply, supplyMode,
                problem, description, before.litres, before.minutes, before.guarantee, before.day, before.piped, before.metres,
                before.climb, before.clear, before.tasteless, before.harmless, before.quality, safety,
                source.in(ISSUE), shared.foundOn.in(ISSUE), emergency, emergencyOn, measure, shared.assignedTo.in(WORKS), unit,
                shared.dueOn.in(WORKS), startedOn, fixedOn, outcome, funds,
                after.day, after.litres, after.minutes, after.guarantee, after.piped, after.metres, after.climb, after.clear,
                after.tasteless, after.harmless, after.quality, recheckDueOn, recheckedOn, recheck,
                shared.state.forThePublic(), shared.closed, shared.closedOn.notOn(SHEET), shared.closedBy, shared.closeBasis,
                shared.reopenedOn, shared.closedInOldLedger, shared.note);
    }

    private static Indicators indicators(String tail, String opening, String group, Function<WaterCase, Measured> measured,
                                         Function<WaterCase, @Nullable Level> quality, LedgerWords words) {
        boolean onPaper = tail.isEmpty();
        Function<WaterCase, Measured.Fetching> fetching = measured.andThen(Measured::fetching);
        Function<WaterCase, Measured.Tasting> tasting = measured.andThen(Measured::tasting);
        Column<WaterCase, BigDecimal> litres = Column.<WaterCase, BigDecimal>of("litres" + tail, opening + "水量（升/人·日）", LITRES, measured.andThen(Measured::litres))
                .also(opening + "水量", opening + "人均水量", opening + "人均用水量", opening + "用水量").in(group).wide(15);
        Column<WaterCase, BigDecimal> minutes = Column.<WaterCase, BigDecimal>of("minutes" + tail, opening + "取水往返时间（分钟）", MINUTES, fetching.andThen(Measured.Fetching::minutes))
                .also(opening + "取水往返时间", opening + "取水时间", opening + "往返时间", opening + "取水往返", opening + "打水来回", opening + "打水往返", opening + "来回时间").in(group).wide(17);
        Column<WaterCase, BigDecimal> guarantee = Column.<WaterCase, BigDecimal>of("guarantee" + tail, opening + "供水保证率", CellTypes.PERCENT, measured.andThen(Measured::guarantee))
                .also(opening + "保证率", opening + "供水保障率", opening + "保障率").in(group).wide(15);
        return new Indicators(
                hidden(Column.of("measured" + tail + "_on", (opening.isEmpty() ? "发现时" : opening) + "测量日期", CellTypes.DATE, measured.andThen(Measured::day)), group),
                onPaper ? litres : litres.notOn(SHEET), hidden(Column.of("piped" + tail, opening + "供水入户", CellTypes.YES_NO, fetching.andThen(Measured.Fetching::piped)), group),
                onPaper ? minutes : minutes.notOn(SHEET),
                hidden(Column.of("metres" + tail, opening + "取水水平距离（米）", CellTypes.COUNT, fetching.andThen(Measured.Fetching::metres)), group),
                hidden(Column.of("climb" + tail, opening + "取水垂直距离（米）", CellTypes.COUNT, fetching.andThen(Measured.Fetching::climb)), group),
                onPaper ? guarantee : guarantee.notOn(SHEET),
                hidden(Column.of("water_clear" + tail, opening + "无肉眼可见杂质", CellTypes.YES_NO, tasting.andThen(Measured.Tasting::clear)), group),
                hidden(Column.of("water_tasteless" + tail, opening + "无异色异味", CellTypes.YES_NO, tasting.andThen(Measured.Tasting::tasteless)), group),
                hidden(Column.of("water_harmless" + tail, opening + "长期饮用无不良反应", CellTypes.YES_NO, tasting.andThen(Measured.Tasting::harmless)), group),
                hidden(Column.of("quality" + tail, opening + "水质评价", words(words.wording(), Level.values(), "water.level."), quality), group).notOn(IMPORT));
    }

    private static <V> Column<WaterCase, V> hidden(Column<WaterCase, V> column, String group) {
        return column.in(group).notOn(SHEET);
    }

    /** An enum in the office's words; its machine form is its own name. */
    private static <E extends Enum<E>> CellType<E> words(Wording wording, E[] values, String key) {
        return CaseColumns.plainly(CellTypes.choice(Stream.of(values).map(value -> Choice.of(value, wording.say(key + value.name()))).toList()),
                value -> value.name().toLowerCase(Locale.ROOT));
    }

    private static <V> Column<WaterCase, V> issue(String field, String heading, CellType<V> type, Function<Issue, @Nullable V> value) {
        return Column.<WaterCase, V>of(field, heading, type, water -> value.apply(water.issue())).in(ISSUE);
    }

    private static <V> Column<WaterCase, V> works(String field, String heading, CellType<V> type, Function<Works, @Nullable V> value) {
        return Column.<WaterCase, V>of(field, heading, type, water -> value.apply(water.works())).in(WORKS);
    }
}
