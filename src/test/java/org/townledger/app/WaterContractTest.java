package org.townledger.app;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.townledger.water.WaterCase;

@DisplayName("The water ledger, as every ledger")
class WaterContractTest extends LedgerContract<WaterCase> {

    @Override
    LedgerUse<WaterCase, ?> in(Wiring wiring) {
        return wiring.water;
    }

    @Override
    Path oldSheet() {
        return HousingTruth.SAMPLES.resolve("water.xlsx");
    }

    @Override
    Set<String> harmlessHere() {
        return Set.of("problem", "measure", "outcome", "state");
    }
}
