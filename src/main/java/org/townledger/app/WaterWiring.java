package org.townledger.app;

import org.townledger.lists.Reference;
import org.townledger.water.SupplyRepository;
import org.townledger.water.WaterChecksRepository;
import org.townledger.water.WaterLedger;
import org.townledger.water.WaterRepository;
import org.townledger.water.WaterRules;

/** The objects of the water ledger alone. */
final class WaterWiring {

    final SupplyRepository supplies = new SupplyRepository();
    final WaterRepository repository;
    final WaterLedger ledger;

    WaterWiring(Wiring wiring) {
        repository = new WaterRepository(wiring.cases, supplies, new WaterChecksRepository());
        ledger = new WaterLedger(repository, new WaterRules(Reference.clauses()), wiring.lists);
    }
}
