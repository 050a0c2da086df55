package org.townledger.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.people.Family;
import org.townledger.people.Household;
import org.townledger.people.HouseholdFilter;
import org.townledger.people.HouseholdRepository;
import org.townledger.people.RegisterRow;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Gathers what the office has of a household: register, cases in all ledgers, visits. Not for the JavaFX thread. */
public final class ReadHouseholdFile {

    private static final String AREA = "household";

    private final Store store;
    private final HouseholdRepository households;
    private final CasesOfHousehold cases;
    private final VisitRepository visits;
    private final ListRepository lists;

    public ReadHouseholdFile(Store store, HouseholdRepository households, CasesOfHousehold cases, VisitRepository visits,
                             ListRepository lists) {
        this.store = store;
        this.households = households;
        this.cases = cases;
        this.visits = visits;
        this.lists = lists;
    }

    /** @throws IllegalStateException where there is none: whoever asks has just seen it */
    public HouseholdFile of(UUID household) {
        return store.read(tx -> of(tx, household));
    }

    /** Each as it stands at the same moment. */
    public List<HouseholdFile> of(List<UUID> wanted) {
        return store.read(tx -> wanted.stream().map(household -> of(tx, household)).toList());
    }

    private HouseholdFile of(Transaction tx, UUID household) {
        Family family = households.family(tx, household)
                .orElseThrow(() -> new IllegalStateException("no household " + household));
        Divisions divisions = lists.divisions(tx);
        return new HouseholdFile(divisions.officeTitle(), family, divisions.name(family.household().village()),
                cases.of(tx, household), visits.of(tx, household), lists.number(tx, AREA + ".visit_days"), tx.today());
    }

    public Optional<UUID> numbered(String householdNo) {
        return store.read(tx -> households.byNumber(tx, householdNo).map(Household::id));
    }

    /** The households that the filter leaves, by their number. @param cadre who is responsible for them; null for any */
    public List<UUID> matching(HouseholdFilter filter, @Nullable String cadre) {
        return store.read(tx -> households.rows(tx, filter).stream().map(RegisterRow::household)
                .filter(household -> cadre == null || cadre.equals(household.cadre())).map(Household::id).distinct().toList());
    }
}
