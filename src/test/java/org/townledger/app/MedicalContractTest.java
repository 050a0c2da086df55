package org.townledger.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.townledger.medical.FamilyDoctor;
import org.townledger.medical.Insurance;
import org.townledger.medical.MedicalCase;
import org.townledger.medical.Support;
import org.townledger.medical.Visit;
import org.townledger.store.Act;

@DisplayName("The medical ledger, as every ledger")
class MedicalContractTest extends LedgerContract<MedicalCase> {

    @Override
    LedgerUse<MedicalCase, ?> in(Wiring wiring) {
        return wiring.medical;
    }

    @Override
    Path oldSheet() {
        return HousingTruth.SAMPLES.resolve("medical.xlsx");
    }

    /** There is no public version. */
    @Override
    Set<String> harmlessHere() {
        return Set.of();
    }

    @Override
    void hang(TownOffice in, MedicalCase subject) {
        LocalDate day = subject.file().foundOn();
        in.store.write(new Act(TownOffice.CLERK, "Sample"), tx -> in.wiring.medical.ledger().save(tx, subject
                .withSupports(List.of(new Support(null, "临时救助", new BigDecimal("3000.00"), day.plusDays(5)),
                        new Support(null, "临时救助", new BigDecimal("2000.00"), day.plusDays(40)), new Support(null, "社会捐赠", null, null)))
                .withInsurance(List.of(new Insurance(null, null, "斯琴图雅", 2026, "居民医保", new BigDecimal("400.00"), new BigDecimal("260.00"), "定额资助")))
                .with(new FamilyDoctor(true, null, "苏日娜", null, null, List.of(new Visit(null, day.plusDays(9), "苏日娜", "血压 142/88，已嘱按时服药"),
                        new Visit(null, day.plusDays(99), null, null))))));
    }
}
