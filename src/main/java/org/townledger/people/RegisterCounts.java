package org.townledger.people;

import java.util.Map;

/** How large the register is. @param byVillage households by the village's 12-digit code */
public record RegisterCounts(int households, int persons, Map<String, Integer> byVillage) {

    public RegisterCounts {
        byVillage = Map.copyOf(byVillage);
    }
}
