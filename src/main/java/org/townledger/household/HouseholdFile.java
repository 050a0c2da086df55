package org.townledger.household;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.townledger.cases.CaseStep;
import org.townledger.people.Family;
import org.townledger.people.Person;
import org.townledger.people.TypePeriod;

/**
 * Everything that the office has of a household (一户一档).
 *
 * @param office      as the office signs
 * @param villageName of the household's village
 * @param cases       in all ledgers, those of one beside each other, open ones first
 * @param visits      newest first
 * @param visitDays   days between two visits, as the office set them
 */
public record HouseholdFile(String office, Family family, String villageName, List<FiledCase> cases, List<Visit> visits,
                            int visitDays, LocalDate today) {

    public HouseholdFile {
        cases = List.copyOf(cases);
        visits = List.copyOf(visits);
    }

    /** A step in the course of one of the cases. */
    public record CourseLine(FiledCase filed, CaseStep step) {
    }

    /** The courses of all cases as one, newest first. */
    public List<CourseLine> course() {
        return cases.stream().flatMap(filed -> filed.steps().reversed().stream().map(step -> new CourseLine(filed, step)))
                .sorted(Comparator.comparing((CourseLine line) -> line.step().happenedOn()).reversed()).toList();
    }

    public List<FiledCase> openCases() {
        return cases.stream().filter(FiledCase::isOpen).toList();
    }

    public Optional<Visit> lastVisit() {
        return visits.stream().findFirst();
    }

    /** The head's name; empty where the household has none at present. */
    public String head() {
        return family.head().map(Person::name).map(name -> name.text()).orElse("");
    }

    public String type() {
        return family.typeOn(today).map(TypePeriod::word).orElse("");
    }

    public String number() {
        return orEmpty(family.household().number());
    }

    static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
