package org.townledger.people;

import java.util.List;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;

/** What the register's forms offer. @param nextNumber the 户编号 that a new household may take */
public record RegisterChoices(Divisions divisions, List<String> types, List<String> relations, List<String> cadres,
                              List<HouseholdChoice> households, String nextNumber) {

    public RegisterChoices {
        types = List.copyOf(types);
        relations = List.copyOf(relations);
        cadres = List.copyOf(cadres);
        households = List.copyOf(households);
    }

    public List<Division> villages() {
        return divisions.villages();
    }
}
