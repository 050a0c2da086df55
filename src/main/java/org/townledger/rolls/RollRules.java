package org.townledger.rolls;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;
import org.townledger.people.Membership;

/**
 * Compares a roll with the register: by ID number, and where that does not tell, by name and birth date or village as a
 * question (敖党发〔2024〕20号 第三章一(一)2 义务教育保障(1): 健全数据共享和比对机制). Nothing is guessed. Pure.
 */
public final class RollRules {

    private final Expectation expectation;
    private final Answers answers;
    private final Facts facts;

    /** @param villages the code of a village as a roll writes it; null where the town's list does not have it */
    public RollRules(Expectation expectation, Answers answers, Function<String, @Nullable String> villages) {
        this.expectation = expectation;
        this.answers = answers;
        this.facts = new Facts(expectation, villages);
    }

    /**
     * What came of it.
     *
     * @param expected how many should be on the roll
     * @param agreeing how many of its rows say what the register says
     */
    public record Result(List<Discovery> discoveries, int expected, int agreeing) {

        public Result {
            discoveries = List.copyOf(discoveries);
        }
    }

    /** In the order of the roll, who is missing last and in the order of the register. */
    public Result compare(List<RollEntry> roll, Collection<Membership> register) {
        var index = new RegisterIndex(register, expectation.day());
        Map<RollEntry, Membership> known = known(roll, index);
        Set<String> found = numbersOf(known.values());
        Map<String, Discovery> discoveries = new java.util.LinkedHashMap<>();
        Map<UUID, RollEntry> off = new HashMap<>();
        Set<UUID> asked = new HashSet<>();
        Set<UUID> standing = new HashSet<>();
        int agreeing = 0;
        for (RollEntry entry : roll) {
            Membership member = known.get(entry);
            if (member == null) {
                for (Discovery unclear : unclear(entry, index, found)) {
                    discoveries.putIfAbsent(unclear.key(), unclear);
                    if (unclear.person() != null) {
                        asked.add(unclear.person());
                    }
                }
                continue;
            }
            if (facts.standing(entry) == RollStanding.OFF) {
                off.putIfAbsent(member.person().id(), entry);
                continue;
            }
            standing.add(member.person().id());
            List<String> differs = facts.differing(entry, member);
            if (differs.isEmpty()) {
                agreeing++;
            } else {
                Why why = differs.contains(Facts.LEFT) ? Why.NO_MEMBER : Why.OTHER_FACTS;
                Discovery different = new Discovery(Verdict.DIFFERENT, why, member, entry, differs, expectation.expects(member));
                discoveries.putIfAbsent(different.key(), different);
            }
        }
        List<Membership> expected = register.stream().filter(expectation::expects).toList();
        for (Membership member : expected) {
            UUID person = member.person().id();
            boolean stands = standing.contains(person) || asked.contains(person) && !off.containsKey(person);
            if (!stands && !isTwinStanding(member, index, standing)) {
                Discovery missing = missing(member, off.get(person));
                discoveries.put(missing.key(), missing);
            }
        }
        return new Result(new ArrayList<>(discoveries.values()), expected.size(), agreeing);
    }

    private Discovery missing(Membership member, @Nullable RollEntry off) {
        Why why = off == null ? Why.ON_NO_ROW : facts.isOfAnotherYear(off) ? Why.OTHER_YEAR : Why.NOT_ACTIVE;
        return new Discovery(Verdict.MISSING, why, member, off, List.of(), true);
    }

    /** Who stands in the register twice with one number is found when one of the two is. */
    private static boolean isTwinStanding(Membership member, RegisterIndex index, Set<UUID> standing) {
        return member.person().wholeId().flatMap(number -> index.numbered(number.digits()))
                .filter(other -> standing.contains(other.person().id())).isPresent();
    }

    private Map<RollEntry, Membership> known(List<RollEntry> roll, RegisterIndex index) {
        var known = new HashMap<RollEntry, Membership>();
        for (RollEntry entry : roll) {
            Optional<Membership> member = entry.number() instanceof IdNumber.Valid(String digits) ? index.numbered(digits) : Optional.empty();
            member.or(() -> answers.meant(entry).flatMap(index::person)).ifPresent(found -> known.put(entry, found));
        }
        return known;
    }

    private static Set<String> numbersOf(Collection<Membership> members) {
        return members.stream().flatMap(member -> member.person().wholeId().stream()).map(IdNumber.Valid::digits).collect(Collectors.toSet());
    }

    /** A question for each member who may be meant; without one the person is unknown, or the row itself is the question. */
    private List<Discovery> unclear(RollEntry entry, RegisterIndex index, Set<String> found) {
        Set<UUID> apart = answers.notMeant(entry);
        List<Membership> candidates = candidates(entry, index, found);
        List<Membership> left = candidates.stream().filter(member -> !apart.contains(member.person().id())).toList();
        if (!left.isEmpty()) {
            return left.stream().map(member -> new Discovery(Verdict.QUESTION, why(entry, member), member, entry, List.of(),
                    expectation.expects(member))).toList();
        }
        boolean isUnreadable = entry.hasWrongNumber() || entry.number() instanceof IdNumber.Damaged;
        boolean isQuestion = candidates.isEmpty() && (isUnreadable || entry.name() == null);
        return List.of(isQuestion ? new Discovery(Verdict.QUESTION, why(entry, null), null, entry, List.of(), false)
                : new Discovery(Verdict.UNKNOWN, Why.NOT_IN_REGISTER, null, entry, List.of(), false));
    }

    private List<Membership> candidates(RollEntry entry, RegisterIndex index, Set<String> found) {
        return entry.name() == null ? List.of() : index.named(entry.name().key()).stream()
                .filter(member -> member.person().wholeId().filter(number -> found.contains(number.digits())).isEmpty())
                .filter(member -> facts.mayBeMeant(entry, member)).toList();
    }

    private static Why why(RollEntry entry, @Nullable Membership member) {
        if (entry.number() instanceof IdNumber.Damaged) {
            return Why.DAMAGED_NUMBER;
        }
        if (entry.hasWrongNumber()) {
            return Why.WRONG_NUMBER;
        }
        if (entry.number() == null) {
            return Why.NO_NUMBER;
        }
        return member != null && Objects.requireNonNull(member).person().wholeId().isEmpty() ? Why.REGISTER_LACKS_NUMBER : Why.OTHER_NUMBER;
    }
}
