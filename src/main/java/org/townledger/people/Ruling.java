package org.townledger.people;

import java.util.List;
import java.util.UUID;
import org.townledger.wording.Sentence;

/** What the rules say to something that is to be recorded. */
sealed interface Ruling {

    /**
     * @param household which household to show afterwards
     * @param questions what the clerk is asked to look at
     */
    record Allowed(UUID household, HouseholdChange change, List<Sentence> questions) implements Ruling {

        public Allowed {
            questions = List.copyOf(questions);
        }
    }

    record Refused(List<Obstacle> obstacles) implements Ruling {

        public Refused {
            obstacles = List.copyOf(obstacles);
            if (obstacles.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }
}
