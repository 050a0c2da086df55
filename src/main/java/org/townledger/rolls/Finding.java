package org.townledger.rolls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;

/**
 * What a comparison brought up, with both sides as they stood then, and what became of it.
 *
 * @param key      the same for the same finding of the same roll
 * @param differs  names of the facts that differ
 * @param expected whether the member should be on the roll
 * @param register null where the register has nobody who may be meant
 * @param roll     null where nobody stands on the roll
 * @param settling null while it is open
 */
public record Finding(UUID id, UUID comparison, Verdict verdict, String key, Why why, List<String> differs, boolean expected,
                      @Nullable RegisterSide register, @Nullable RollSide roll, @Nullable Settling settling) {

    /** @param number whole, damaged or none; @param village 12-digit code; @param leftOn where no member any more */
    public record RegisterSide(UUID person, UUID household, String name, @Nullable IdNumber number, @Nullable LocalDate birthDate,
                               String village, @Nullable LocalDate leftOn) {
    }

    /** @param number as written, damaged with a question mark a digit; @param entry by which the person is known on another copy */
    public record RollSide(String sheet, int row, String entry, @Nullable String name, @Nullable String number,
                           @Nullable LocalDate birthDate, @Nullable String village, @Nullable String detail) {
    }

    /** How a finding came to its end. */
    public enum How {
        /** It is a case now. */
        CASE,
        /** Somebody looked: nothing is wrong, or it was put right. */
        CHECKED,
        /** Told to those who see to medical insurance. */
        HANDED,
        /** The clerk says: the same person. */
        SAME,
        /** The clerk says: another person. */
        APART,
        /** Compared again, the roll and the register agree. */
        AGREES
    }

    /** @param caseId the case that it became */
    public record Settling(How how, Instant at, String by, @Nullable UUID caseId, @Nullable String note) {
    }

    public Finding {
        differs = List.copyOf(differs);
    }

    public boolean isOpen() {
        return settling == null;
    }

    Finding settled(@Nullable Settling newSettling) {
        return new Finding(id, comparison, verdict, key, why, differs, expected, register, roll, newSettling);
    }

    /** The name by which a list calls whom it is about. */
    public String name() {
        return register != null ? register.name() : roll != null && roll.name() != null ? roll.name() : "";
    }

    /** The ID number that counts: the register's, else the roll's where it is one; null where neither has one. */
    public @Nullable IdNumber number() {
        if (register != null && register.number() != null) {
            return register.number();
        }
        if (roll == null || roll.number() == null) {
            return null;
        }
        return IdNumber.of(roll.number()) instanceof IdNumber.Wrong ? null : IdNumber.of(roll.number());
    }

    /** The entry of a question once nobody in the register is meant by it. */
    Finding asUnknown(UUID newId) {
        RollSide side = Objects.requireNonNull(roll);
        return new Finding(newId, comparison, Verdict.UNKNOWN, Discovery.key(Verdict.UNKNOWN, side.entry()), Why.NOT_IN_REGISTER,
                List.of(), false, null, side, null);
    }

    /** The member of a question once it is clear that the entry means somebody else. */
    Finding asMissing(UUID newId) {
        RegisterSide side = Objects.requireNonNull(register);
        return new Finding(newId, comparison, Verdict.MISSING, Discovery.key(Verdict.MISSING, side.person().toString()), Why.ON_NO_ROW,
                List.of(), true, side, null, null);
    }

    static Finding of(UUID id, UUID comparison, Discovery found) {
        var member = found.member();
        var entry = found.entry();
        RegisterSide register = member == null ? null : new RegisterSide(member.person().id(), member.household().id(),
                member.person().name().text(), member.person().idNumber(), member.person().birthDate().orElse(null), member.household().village(),
                member.person().departure() == null ? null : member.person().departure().on());
        RollSide roll = entry == null ? null : new RollSide(entry.sheet(), entry.row(), entry.key(), entry.name() == null ? null : entry.name().text(),
                entry.number() == null ? blankToNull(entry.writtenNumber()) : entry.number().written(), entry.knownBirthDate(), entry.village(),
                blankToNull(entry.detail()));
        return new Finding(id, comparison, found.verdict(), found.key(), found.why(), found.differs(), found.expected(), register, roll, null);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
