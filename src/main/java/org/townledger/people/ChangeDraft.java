package org.townledger.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.townledger.wording.Sentence;

/** What the rules gather while they look at something that happened; not shared between threads. */
final class ChangeDraft {

    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<Sentence> questions = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<TypePeriod> types = new ArrayList<>();
    private final List<HouseholdEvent> events = new ArrayList<>();
    private final List<CaseConsequence> consequences = new ArrayList<>();
    private final List<UUID> gone = new ArrayList<>();

    void refuseIf(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) {
            obstacles.add(Obstacle.at(field, key, arguments));
        }
    }

    void refuse(List<Obstacle> more) {
        obstacles.addAll(more);
    }

    boolean isRefused() {
        return !obstacles.isEmpty();
    }

    void ask(String key, Object... arguments) {
        questions.add(Sentence.of(key, arguments));
    }

    void ask(List<Sentence> more) {
        questions.addAll(more);
    }

    void save(Household household) {
        households.add(household);
    }

    void save(Person person) {
        persons.add(person);
    }

    void save(TypePeriod type) {
        types.add(type);
    }

    /** A person who was entered twice; not one who went. */
    void strike(Person person) {
        gone.add(person.id());
    }

    void add(HouseholdEvent event) {
        events.add(event);
    }

    void add(CaseConsequence consequence) {
        consequences.add(consequence);
    }

    /** @param shown the household to show afterwards */
    Ruling ruling(UUID shown) {
        return isRefused() ? new Ruling.Refused(obstacles)
                : new Ruling.Allowed(shown, new HouseholdChange(households, persons, types, events, consequences, gone), questions);
    }
}
