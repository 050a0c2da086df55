package org.townledger.app;

import java.util.List;
import java.util.Optional;
import org.townledger.cases.ChangeCases;
import org.townledger.housing.HousingCase;
import org.townledger.housing.HousingFilter;
import org.townledger.housing.HousingLook;
import org.townledger.housing.PlanHouses;
import org.townledger.medical.MedicalCase;
import org.townledger.medical.MedicalFilter;
import org.townledger.medical.MedicalLook;
import org.townledger.schooling.SchoolingCase;
import org.townledger.schooling.SchoolingFilter;

/** The ledgers in the window, in the order of the navigation; a further ledger is a further line and its method. */
final class LedgerDesks {

    private final DeskAround around;
    private final Wiring wiring;
    private final RegisterSearch search;
    private final List<LedgerDesk<?, ?>> all;

    LedgerDesks(DeskAround around, RegisterSearch search) {
        this.around = around;
        this.wiring = around.wiring();
        this.search = search;
        all = List.of(housing(), new WaterDesk(around, search).desk(), schooling(), medical());
    }

    List<LedgerDesk<?, ?>> all() {
        return all;
    }

    /** @param key of the ledger, as on the command line */
    Optional<LedgerDesk<?, ?>> of(String key) {
        return all.stream().<LedgerDesk<?, ?>>filter(desk -> desk.key().equals(key)).findFirst();
    }

    private LedgerDesk<HousingCase, HousingFilter> housing() {
        var change = new ChangeCases<>(wiring.store, wiring.housing.ledger(), wiring.cases);
        return new LedgerDesk<>(around, wiring.housing, new HousingLook(wiring.wording, new PlanHouses(change)), search.households(), List.of());
    }

    private LedgerDesk<SchoolingCase, SchoolingFilter> schooling() {
        return new SchoolingDesk(around).with(search.members());
    }

    private LedgerDesk<MedicalCase, MedicalFilter> medical() {
        return new LedgerDesk<>(around, wiring.medical, new MedicalLook(wiring.wording), search.members(), List.of());
    }
}
