package org.townledger.cases;

import java.util.List;

/** Finds households of the register as one types a name, its initials, the tail of an ID number or of a phone. */
@FunctionalInterface
public interface PersonSearch {

    /**
     * @param person    who was found, the head or another member
     * @param concerned the household as a case would name it
     * @param detail    village and head, to tell people of one name apart
     */
    record Found(String person, Concerned concerned, String detail) {
    }

    /** The likeliest first; empty where nobody fits. Not for the JavaFX thread. */
    List<Found> find(String typed);
}
