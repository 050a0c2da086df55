package org.townledger.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.townledger.store.Act;
import org.townledger.water.Rechecks;
import org.townledger.water.WaterCase;
import org.townledger.water.WaterTest;

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

    @Override
    void hang(TownOffice in, WaterCase subject) {
        LocalDate day = subject.file().foundOn();
        in.store.write(new Act(TownOffice.CLERK, "Sample"), tx -> {
            var test = new WaterTest(null, day.plusDays(1), "GB 5749-2022", "氟化物", "1.6", "1.2", true, "旗疾控中心", false);
            var again = new WaterTest(null, day.plusDays(1), "GB 5749-2022", "氟化物", "1.6", "1.2", true, "旗疾控中心", false);
            in.wiring.waterWorks.ledger.save(tx, subject.tested(List.of(test, again)));
            in.wiring.waterWorks.repository.add(tx, subject.file().id(), new Rechecks.Recheck(tx.newId(), day.plusDays(90), true, "水量足、水质好", "苏日娜"));
            return true;
        });
    }
}
