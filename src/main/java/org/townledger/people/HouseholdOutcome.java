package org.townledger.people;

import java.util.List;
import java.util.UUID;
import org.townledger.wording.Sentence;

/** What came of recording something about a household. */
public sealed interface HouseholdOutcome {

    /**
     * @param household which household to show now
     * @param act       by which it can be undone as one
     * @param questions what the clerk is asked to look at; nothing of it kept the record from being saved
     * @param openCases open cases for which the clerk now has to decide something
     */
    record Recorded(UUID household, UUID act, List<Sentence> questions, List<CaseMention> openCases) implements HouseholdOutcome {

        public Recorded {
            questions = List.copyOf(questions);
            openCases = List.copyOf(openCases);
        }
    }

    /** Nothing was changed. */
    record Refused(List<Obstacle> obstacles) implements HouseholdOutcome {

        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }
}
