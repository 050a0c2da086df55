package org.townledger.cases;

import java.util.Optional;
import java.util.UUID;
import org.townledger.identity.IdNumber;
import org.townledger.store.Act;
import org.townledger.store.Store;

/** Finds in the register, by their whole ID numbers, the people whom it did not have when their cases came in (待核). */
public final class LinkCases {

    private final Store store;
    private final CaseRepository cases;
    private final HouseholdLookup register;

    public LinkCases(Store store, CaseRepository cases, HouseholdLookup register) {
        this.store = store;
        this.cases = cases;
        this.register = register;
    }

    /** @return how many cases were linked */
    public int run(String user) {
        return store.write(new Act(user, "LinkCases"), tx -> {
            int linked = 0;
            for (CaseFile file : cases.notInRegister(tx)) {
                Optional<UUID> household = file.concerned().wholeId().flatMap((IdNumber.Valid id) -> register.household(tx, id));
                if (household.isPresent()) {
                    cases.change(tx, file.concerning(file.concerned().inHousehold(household.get())));
                    linked++;
                }
            }
            return linked;
        });
    }
}
