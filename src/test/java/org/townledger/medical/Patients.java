package org.townledger.medical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseState;
import org.townledger.cases.Concerned;
import org.townledger.identity.IdNumber;
import org.townledger.lists.Reference;

/** Patients for tests, from one just found to one whose case may be closed. */
public final class Patients {

    public static final MedicalRules RULES = new MedicalRules(Reference.clauses());
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The income of 2023, half of it for those who are closely watched. */
    public static final MedicalLines LINES = new MedicalLines(new BigDecimal("28136"), 2023, 2025, new BigDecimal("0.5"), BigDecimal.ONE,
            Set.of("脱贫享受政策户", "脱贫不稳定户", "边缘易致贫户", "突发严重困难户"), new BigDecimal("0.8"));
    public static final MedicalPolicy POLICY = new MedicalPolicy(TODAY, Optional.of(LINES),
            Map.of(Chronic.HYPERTENSION, 4, Chronic.DIABETES, 4, Chronic.TUBERCULOSIS, 12, Chronic.PSYCHOSIS, 4));

    private static final UUID HEAD = UUID.fromString("01930000-0000-7000-8000-00000000000a");
    private static final UUID CHILD = UUID.fromString("01930000-0000-7000-8000-00000000000b");

    private Patients() {
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    public static @Nullable BigDecimal maybe(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }

    public static MedicalCase found() {
        var whom = new Concerned(UUID.fromString("01930000-0000-7000-8000-0000000000ff"), "王德胜", IdNumber.of("150699199003192211"),
                "150623100204", "2社", "边缘易致贫户", 2, null);
        return MedicalCase.found(CaseFile.found(UUID.fromString("01930000-0000-7000-8000-000000000001"), "150623100000", whom, day("2026-03-12"))
                .numbered(new CaseNumber("医", 2026, 12))).ofHousehold(List.of(new Member(HEAD, "王德胜"), new Member(CHILD, "王小明")));
    }

    public static Bill bill(@Nullable String total, @Nullable String basic, @Nullable String serious, @Nullable String aid, @Nullable String self) {
        return new Bill(maybe(total), maybe(basic), maybe(serious), maybe(aid), null, maybe(self), null, null);
    }

    public static Stay stay(String admitted, @Nullable String disease, Bill bill) {
        return new Stay(null, day(admitted), null, "旗人民医院", "旗内", disease, true, bill, PayLater.NONE);
    }

    /** Paid 18,516 yuan in twelve months, which is above the line of 14,068 yuan. */
    public static MedicalCase warned() {
        return found().with(stay("2026-03-10", "高血压", bill("60000", "30000", "8000", "3484", "18516"))).in(CaseState.VERIFIED);
    }

    /** Warned, supported, insured, visited. */
    public static MedicalCase complete() {
        return warned().withSupports(List.of(new Support(null, "临时救助", yuan("4448"), day("2026-10-20"))))
                .withInsurance(List.of(insured(HEAD, "王德胜", "已参保"), insured(CHILD, "王小明", "异地参保")))
                .with(new FamilyDoctor(true, null, "苏日娜", null, day("2026-01-05"), List.of(new Visit(null, day("2026-10-15"), "苏日娜", "血压平稳"))))
                .in(CaseState.AWAITING_ACCEPTANCE);
    }

    private static Insurance insured(UUID person, String name, String status) {
        return new Insurance(null, person, name, 2026, status, yuan("400"), null, null);
    }
}
