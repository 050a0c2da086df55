package org.townledger.lists;

import java.util.List;

/** What came of looking for a village by a written name. */
public sealed interface VillageFound {

    record Found(Division village) implements VillageFound {
    }

    /** More than one village may be meant; the clerk decides. */
    record Ambiguous(String written, List<Division> candidates) implements VillageFound {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    record Unknown(String written) implements VillageFound {
    }
}
