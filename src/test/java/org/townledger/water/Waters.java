package org.townledger.water;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseState;
import org.townledger.cases.Concerned;
import org.townledger.identity.IdNumber;
import org.townledger.lists.DatedValue;
import org.townledger.lists.Reference;

/** Drinking-water issues for tests, from one just found to one that may be closed. */
public final class Waters {

    public static final WaterRules RULES = new WaterRules(Reference.clauses());
    static final Map<String, DatedValue> VALUES = Reference.values(UUID::randomUUID).stream()
            .collect(Collectors.toMap(DatedValue::name, value -> value));
    public static final WaterStandard STANDARD = WaterStandard.of(name -> Optional.ofNullable(VALUES.get(name)));
    public static final Optional<DatedValue> RECHECK_DAYS = Optional.ofNullable(VALUES.get(WaterLedger.RECHECK_DAYS));
    static final Measured.Tasting GOOD = new Measured.Tasting(true, true, true);

    private Waters() {
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static WaterCase found() {
        var whom = new Concerned(null, "王德胜", IdNumber.of("150699199003192211"), "150623100204", "2社", "低保户", 3, "13512345678");
        return WaterCase.found(CaseFile.found(UUID.fromString("01930000-0000-7000-8000-000000000002"), "150623100000", whom, day("2026-03-12"))
                        .numbered(new CaseNumber("水", 2026, 12)))
                .with(new Issue(Subject.HOUSEHOLD, "水量不足", "机井出水量小", "干部排查", 3, 9, "嘎查机井", "分散供水"))
                .found(measured("2026-03-12", "15", "30", "88", Measured.Tasting.UNKNOWN));
    }

    /** Mended, measured again and good. */
    public static WaterCase complete() {
        return found().with(works("2026-04-02", "2026-05-20")).remeasured(measured("2026-05-22", "45", "9", "96", GOOD))
                .in(CaseState.AWAITING_ACCEPTANCE);
    }

    public static Works works(String started, String fixed) {
        return new Works("拉水送水", orNull(started), "新打机井", "镇水管站", orNull(started), orNull(fixed), "已整改", new BigDecimal("38000.00"));
    }

    public static Measured measured(String day, String litres, String minutes, String guarantee, Measured.Tasting tasting) {
        return new Measured(orNull(day), decimal(litres), new Measured.Fetching(null, decimal(minutes), null, null), decimal(guarantee), tasting);
    }

    static WaterTest test(String day, String indicator, boolean passed) {
        return new WaterTest(UUID.randomUUID(), day(day), "GB 5749-2022", indicator, "0.9", "1.0", false, "旗疾控中心", passed);
    }

    static List<WaterTest> tests(WaterTest... tests) {
        return List.of(tests);
    }

    static LocalDate orNull(String iso) {
        return iso == null ? null : day(iso);
    }

    static BigDecimal decimal(String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
