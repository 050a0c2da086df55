package org.townledger.app;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.townledger.medical.MedicalCase;

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
}
