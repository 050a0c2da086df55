package org.townledger.app;

import java.util.List;
import java.util.Optional;
import org.townledger.cases.ChangeCases;
import org.townledger.cases.LedgerWords;
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

    private final Wiring wiring;
    private final WindowTools tools;
    private final FileChoices files;
    private final LedgerWords standing;
    private final Runnable written;
    private final RegisterSearch search;
    private final List<LedgerDesk<?, ?>> all;

    /** @param standing the words of the lists as they stand at the start @param written after a case was saved or moved */
    LedgerDesks(Wiring wiring, WindowTools tools, FileChoices files, LedgerWords standing, RegisterSearch search, Runnable written) {
        this.wiring = wiring;
        this.tools = tools;
        this.files = files;
        this.standing = standing;
        this.search = search;
        this.written = written;
        all = List.of(housing(), new WaterDesk(wiring, tools, files, standing, search, written).desk(), schooling(), medical());
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
        return new LedgerDesk<>(wiring, tools, files, wiring.housing, new HousingLook(wiring.wording, new PlanHouses(change)),
                search.households(), standing, List.of(), written);
    }

    private LedgerDesk<SchoolingCase, SchoolingFilter> schooling() {
        return new SchoolingDesk(wiring, tools, files, written).with(search.members(), standing);
    }

    private LedgerDesk<MedicalCase, MedicalFilter> medical() {
        return new LedgerDesk<>(wiring, tools, files, wiring.medical, new MedicalLook(wiring.wording), search.members(), standing,
                List.of(), written);
    }
}
