package org.townledger.housing;

import java.util.UUID;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.NewCase;
import org.townledger.store.PageByKey;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Setting;
import org.townledger.store.PageRequest;
import org.townledger.store.Store;
import org.townledger.ui.Page;

/** What the ledger's screen reads, each in one transaction. Not for the JavaFX thread. */
public final class ReadHouses {

    private final Store store;
    private final HousingRepository houses;
    private final CaseRepository cases;
    private final ListRepository lists;

    public ReadHouses(Store store, HousingRepository houses, CaseRepository cases, ListRepository lists) {
        this.store = store;
        this.houses = houses;
        this.cases = cases;
        this.lists = lists;
    }

    /** What a new case starts from. */
    public NewCase beginning() {
        return store.read(tx -> {
            Setting days = lists.setting(tx, HousingRepository.LEDGER.key() + ".due_days").orElseThrow();
            return new NewCase(tx.newId(), lists.office(tx).orElseThrow(), tx.today(), Integer.parseInt(days.value()), days.unverified());
        });
    }

    public boolean sortsBy(String field) {
        return houses.sortsBy(field);
    }

    public Page<HousingCase> page(HousingFilter filter, org.townledger.ui.PageRequest wanted) {
        return store.read(tx -> PageByKey.page(wanted, "urgency", request -> houses.page(tx, filter, request)));
    }

    public HousingFigures figures(HousingFilter filter) {
        return store.read(tx -> {
            boolean mayHoldD = filter.grade() == null || filter.grade() == Grade.D;
            long wholly = mayHoldD ? houses.page(tx, filter.graded(Grade.D), PageRequest.first("urgency", false, 1)).total() : 0;
            return new HousingFigures(houses.counts(tx, filter), wholly, cases.years(tx, HousingRepository.LEDGER));
        });
    }

    public OpenHouse open(UUID id) {
        return store.read(tx -> new OpenHouse(houses.find(tx, id).orElseThrow(), cases.steps(tx, id)));
    }
}
