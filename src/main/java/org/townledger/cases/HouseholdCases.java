package org.townledger.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.PersonName;
import org.townledger.people.CaseConsequence;
import org.townledger.people.CaseMention;
import org.townledger.people.OpenCases;
import org.townledger.people.Person;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** What happens to a household's open cases when something happens to the household, in every ledger alike. */
public final class HouseholdCases implements OpenCases {

    private final CaseRepository cases;
    private final Wording wording;

    public HouseholdCases(CaseRepository cases, Wording wording) {
        this.cases = cases;
        this.wording = wording;
    }

    @Override
    public List<CaseMention> of(Transaction tx, UUID household) {
        return cases.openOf(tx, household).stream().map(file -> new CaseMention(file.id(), file.numberText())).toList();
    }

    @Override
    public List<CaseMention> concerning(Transaction tx, Collection<UUID> households) {
        return cases.allOf(tx, households).stream().map(file -> new CaseMention(file.id(), file.numberText())).toList();
    }

    @Override
    public void follow(Transaction tx, CaseConsequence consequence, LocalDate day) {
        for (CaseFile file : cases.openOf(tx, consequence.household())) {
            switch (consequence) {
                case CaseConsequence.HeadChanged(UUID _, Person from, Person to) -> {
                    Concerned whom = file.concerned();
                    cases.change(tx, file.concerning(new Concerned(whom.household(), to.name().text(), to.idNumber(), whom.village(),
                            whom.group(), whom.householdType(), whom.familySize(), whom.phone())));
                    note(tx, file, day, wording.say("cases.follow.headChanged", from.name().text(), to.name().text()));
                }
                case CaseConsequence.StaysAfterSplit _ -> note(tx, file, day, wording.say("cases.follow.split"));
                case CaseConsequence.GoesAlong(UUID _, UUID into) -> {
                    cases.change(tx, file.concerning(file.concerned().inHousehold(into)));
                    note(tx, file, day, wording.say("cases.follow.joined"));
                }
                case CaseConsequence.PersonGoesAlong(UUID _, Person person, UUID into) -> {
                    if (concerns(file, person)) {
                        cases.change(tx, file.concerning(file.concerned().inHousehold(into)));
                        note(tx, file, day, wording.say("cases.follow.united", person.name().text()));
                    }
                }
                case CaseConsequence.HouseholdGone _ -> note(tx, file, day, wording.say("cases.follow.gone"));
            }
        }
    }

    private static boolean concerns(CaseFile file, Person person) {
        Concerned whom = file.concerned();
        return whom.wholeId().isPresent() && person.wholeId().isPresent() ? whom.wholeId().equals(person.wholeId())
                : PersonName.of(whom.head()).key().equals(person.name().key());
    }

    private void note(Transaction tx, CaseFile file, LocalDate day, @Nullable String text) {
        cases.addStep(tx, new CaseStep(tx.newId(), file.id(), "HOUSEHOLD", null, day, tx.user(), text));
    }
}
