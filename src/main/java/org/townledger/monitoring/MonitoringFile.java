package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.townledger.identity.PersonName;
import org.townledger.people.Family;
import org.townledger.people.Person;

/**
 * All that is known of a monitored household on a day.
 *
 * @param recorded   whether it stands in the records, or only has a monitored type in the register
 * @param earlier    other times that it was monitored
 * @param way        in which way the conditions were judged
 * @param conditions in the order of the check sheet
 * @param unanswered risks for which nothing is done
 */
public record MonitoringFile(LocalDate today, String office, Family family, String village, boolean recorded, Situation situation,
                             List<Monitoring> earlier, RemovalWay way, List<Condition> conditions, List<String> unanswered) {

    public MonitoringFile {
        earlier = List.copyOf(earlier);
        conditions = List.copyOf(conditions);
        unanswered = List.copyOf(unanswered);
    }

    public Monitoring monitoring() {
        return situation.monitoring();
    }

    public UUID id() {
        return monitoring().id();
    }

    public String head() {
        return family.head().map(Person::name).map(PersonName::text).orElse("");
    }

    public String number() {
        String number = family.household().number();
        return number == null ? "" : number;
    }

    public int members() {
        return situation.members().size();
    }

    public Progress progress() {
        return Progress.of(conditions, LabourRules.isWithoutLabour(situation, today));
    }
}
