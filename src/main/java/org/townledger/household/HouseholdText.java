package org.townledger.household;

import static org.townledger.household.HouseholdFile.orEmpty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseLife;
import org.townledger.cases.CaseState;
import org.townledger.cases.CaseStep;
import org.townledger.people.Household;
import org.townledger.people.Person;
import org.townledger.sheets.FormSheet.Pair;
import org.townledger.sheets.FormSheet.StepLine;
import org.townledger.wording.Wording;

/** How a household's facts read, the same on the screen and on paper. */
public final class HouseholdText {

    private final Wording words;

    public HouseholdText(Wording words) {
        this.words = words;
    }

    /** Register facts by their labels; an empty value is one that the register lacks. */
    List<Pair> household(HouseholdFile file) {
        Household household = file.family().household();
        return Stream.of(pair("head", file.head()), pair("number", file.number()), pair("village", file.villageName()),
                pair("group", orEmpty(household.group())), pair("type", file.type()),
                pair("members", Integer.toString(file.family().members().size())), pair("phone", orEmpty(household.phone())),
                pair("cadre", cadre(household)), pair("address", orEmpty(household.address()))).toList();
    }

    private Pair pair(String field, String value) {
        return new Pair(words.say("household.field." + field), value);
    }

    /** Name and telephone number of the responsible cadre. */
    String cadre(Household household) {
        return Stream.of(orEmpty(household.cadre()), orEmpty(household.cadrePhone())).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    String place(HouseholdFile file) {
        String group = orEmpty(file.family().household().group());
        return group.isEmpty() ? file.villageName() : file.villageName() + " " + group;
    }

    String age(Person person, LocalDate today) {
        var age = person.ageOn(today);
        return age.isPresent() ? Integer.toString(age.getAsInt()) : "";
    }

    String sex(Person person) {
        return person.sex().map(sex -> words.say("household.sex." + sex.name())).orElse("");
    }

    /** First six and last four digits. */
    String masked(Person person) {
        return person.idNumber() == null ? words.say("household.noId") : person.idNumber().masked();
    }

    /** Since when or how somebody belongs to the household; empty for who has always been a member. */
    String standing(Person person) {
        Person.Departure departure = person.departure();
        if (departure != null) {
            return words.say("household.left." + departure.how().name(), departure.on());
        }
        return person.joinedOn() == null ? "" : words.say("household.joined", person.joinedOn());
    }

    String state(CaseFile file) {
        return words.say(CaseLife.stateName(file.state()));
    }

    /** 发现 2026-03-01　限期 2026-09-01, or when it was settled. */
    String days(CaseFile file) {
        var days = new ArrayList<String>(List.of(words.say("household.found", file.foundOn())));
        if (file.state() == CaseState.CLOSED && file.closedOn() != null) {
            days.add(words.say("household.closed", file.closedOn()));
        } else if (file.state().isOpen() && file.dueOn() != null) {
            days.add(words.say("household.due", file.dueOn()));
        }
        return String.join("　", days);
    }

    String step(CaseStep step) {
        return step.stateAfter() == null ? words.say("cases.step." + step.kind()) : words.say(CaseLife.stateName(step.stateAfter()));
    }

    StepLine line(CaseStep step) {
        return new StepLine(step.happenedOn().toString(), step(step), step.doneBy(), orEmpty(step.note()));
    }

    String matter(Matter matter) {
        return words.say(matter.nameKey());
    }

    /** What was agreed and by when; empty where nothing was. */
    String agreement(Visit visit) {
        String agreed = orEmpty(visit.agreed());
        return visit.agreedBy() == null ? agreed : words.say("household.agreedBy", agreed, visit.agreedBy());
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
