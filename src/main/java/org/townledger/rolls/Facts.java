package org.townledger.rolls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.people.Membership;
import org.townledger.people.Person;

/** What a roll says of a person beside what the register says. */
final class Facts {

    static final String LEFT = "left_on";
    private static final int KEPT = 15;

    private final Expectation expectation;
    private final Function<String, @Nullable String> villages;

    Facts(Expectation expectation, Function<String, @Nullable String> villages) {
        this.expectation = expectation;
        this.villages = villages;
    }

    RollStanding standing(RollEntry entry) {
        return isOfAnotherYear(entry) ? RollStanding.OFF : RollStanding.of(expectation.kind(), entry.status());
    }

    boolean isOfAnotherYear(RollEntry entry) {
        Integer year = entry.year();
        return expectation.kind() == RollKind.INSURANCE && year != null && year != expectation.insured();
    }

    /** The names of the facts that differ; what one side does not say differs in nothing. */
    List<String> differing(RollEntry entry, Membership member) {
        var differs = new ArrayList<String>();
        Person person = member.person();
        if (entry.name() != null && !entry.name().key().equals(person.name().key())) {
            differs.add("name");
        }
        if (entry.birthDate() != null && person.birthDate().filter(birth -> !birth.equals(entry.birthDate())).isPresent()) {
            differs.add("birth_date");
        }
        if (entry.sex() != null && person.sex().filter(sex -> sex != entry.sex()).isPresent()) {
            differs.add("sex");
        }
        String village = village(entry);
        if (village != null && !village.equals(member.household().village())) {
            differs.add("village");
        }
        if (standing(entry) == RollStanding.UNSURE) {
            differs.add("status");
        }
        if (!member.standsOn(expectation.day()) && person.departure() != null) {
            differs.add(LEFT);
        }
        return differs;
    }

    /**
     * Whether an entry whose number does not tell may mean a member of the same name: the birth dates or the villages
     * agree, or the roll says nothing else, and nothing contradicts.
     */
    boolean mayBeMeant(RollEntry entry, Membership member) {
        if (numbersContradict(entry.number(), member.person().idNumber())) {
            return false;
        }
        LocalDate ofRoll = entry.knownBirthDate();
        LocalDate ofRegister = member.person().birthDate().orElse(null);
        if (ofRoll != null && ofRegister != null) {
            return ofRoll.equals(ofRegister) || isSlip(ofRoll, ofRegister) && isSameVillage(entry, member);
        }
        boolean saysNothingElse = ofRoll == null && village(entry) == null;
        return isSameVillage(entry, member) || saysNothingElse;
    }

    /** What is left of a damaged number begins otherwise. Two whole numbers may be one person's with a slip in one. */
    private static boolean numbersContradict(@Nullable IdNumber ofRoll, @Nullable IdNumber ofRegister) {
        return ofRoll instanceof IdNumber.Damaged(String kept) && ofRegister instanceof IdNumber.Valid(String digits)
                && !digits.startsWith(kept.substring(0, Math.min(kept.length(), KEPT)));
    }

    /** The year, the month or the day is another, or month and day are exchanged. */
    private static boolean isSlip(LocalDate one, LocalDate other) {
        int alike = (one.getYear() == other.getYear() ? 1 : 0) + (one.getMonth() == other.getMonth() ? 1 : 0)
                + (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
        boolean exchanged = one.getYear() == other.getYear() && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        return alike == 2 || exchanged;
    }

    private boolean isSameVillage(RollEntry entry, Membership member) {
        return member.household().village().equals(village(entry));
    }

    private @Nullable String village(RollEntry entry) {
        return entry.village() == null ? null : villages.apply(entry.village());
    }
}
