package org.townledger.app;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.townledger.housing.HousingCase;

@DisplayName("The housing ledger, as every ledger")
class HousingContractTest extends LedgerContract<HousingCase> {

    @Override
    LedgerUse<HousingCase, ?> in(Wiring wiring) {
        return wiring.housing;
    }

    @Override
    Path oldSheet() {
        return HousingTruth.SAMPLES.resolve("housing.xlsx");
    }

    @Override
    Set<String> harmlessHere() {
        return Set.of("grade", "repair", "subsidy");
    }

    /** Nothing hangs on a house. */
    @Override
    void hang(TownOffice in, HousingCase subject) {
    }
}
