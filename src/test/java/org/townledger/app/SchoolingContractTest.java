package org.townledger.app;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.townledger.schooling.SchoolingCase;

@DisplayName("The schooling ledger, as every ledger")
class SchoolingContractTest extends LedgerContract<SchoolingCase> {

    @Override
    LedgerUse<SchoolingCase, ?> in(Wiring wiring) {
        return wiring.schooling;
    }

    @Override
    Path oldSheet() {
        return HousingTruth.SAMPLES.resolve("schooling.xlsx");
    }

    @Override
    Set<String> harmlessHere() {
        return Set.of();
    }
}
