package org.townledger.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.townledger.wording.Sentence;

/**
 * A household as the screen shows it.
 *
 * @param events       newest first
 * @param otherNumbers numbers of the households that the events speak of
 * @param questions    what is to be found out about its members
 */
public record HouseholdView(Family family, String villageName, List<HouseholdEvent> events, Map<UUID, String> otherNumbers,
                            List<CaseMention> openCases, List<Sentence> questions, LocalDate today) {

    public HouseholdView {
        events = List.copyOf(events);
        otherNumbers = Map.copyOf(otherNumbers);
        openCases = List.copyOf(openCases);
        questions = List.copyOf(questions);
    }
}
