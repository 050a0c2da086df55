package org.townledger.housing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseState;
import org.townledger.cases.Concerned;
import org.townledger.identity.IdNumber;
import org.townledger.lists.Reference;

/** Houses for tests, from one just found to one that may be closed. */
public final class Houses {

    public static final HousingRules RULES = new HousingRules(Reference.clauses());

    private Houses() {
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static HousingCase found() {
        var whom = new Concerned(null, "王德胜", IdNumber.of("150699199003192211"), "150623100204", "2社", "低保户", 3, "13512345678");
        return HousingCase.found(CaseFile.found(UUID.fromString("01930000-0000-7000-8000-000000000001"), "150623100000", whom, day("2026-03-12"))
                .numbered(new CaseNumber("住", 2026, 12)));
    }

    public static HousingCase graded(Grade grade) {
        return found().with(new Appraisal(grade, null, Parts.UNKNOWN, null, null, day("2026-03-20"), "旗住建局", null, null))
                .in(CaseState.VERIFIED);
    }

    /** Of grade D, rebuilt, accepted and paid for. */
    public static HousingCase complete() {
        return graded(Grade.D)
                .with(new Repair(null, "拆除重建", null, 2026, "第二批", null, day("2026-05-08"), day("2026-09-20"), day("2026-10-08"), true, null, null))
                .with(new Money(null, null, null, null, new BigDecimal("25232.00"), day("2026-10-20"), null, null))
                .in(CaseState.AWAITING_ACCEPTANCE);
    }
}
