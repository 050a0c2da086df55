package org.townledger.people;

import java.util.List;
import org.townledger.lists.Division;

/** What the register's forms offer. @param nextNumber the 户编号 that a new household may take */
public record RegisterChoices(List<Division> villages, List<String> types, List<String> relations, List<String> cadres,
                              List<HouseholdChoice> households, String nextNumber) {

    public RegisterChoices {
        villages = List.copyOf(villages);
        types = List.copyOf(types);
        relations = List.copyOf(relations);
        cadres = List.copyOf(cadres);
        households = List.copyOf(households);
    }
}
