package org.townledger.twins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.townledger.identity.IdNumber;

/**
 * Which entries may be one and the same. Names are common here, so a name alone says nothing; two whole ID numbers that
 * differ (GB 11643: one person, one number) say that they are two. Pure.
 */
public final class TwinRules {

    private static final Comparator<TwinPair> ORDER = Comparator.comparing(TwinPair::certainty)
            .thenComparing(pair -> pair.first().realm()).thenComparing(pair -> pair.first().village())
            .thenComparing(pair -> pair.first().name().key()).thenComparing(pair -> pair.first().id());

    private TwinRules() {
    }

    /**
     * Only entries with one ID number or one name are compared, so that a register of twenty thousand takes no longer
     * than sorting it.
     *
     * @param apart what a clerk has told apart
     * @return the certain first
     */
    public static List<TwinPair> pairs(Collection<Candidate> candidates, Set<Apart> apart) {
        Map<Apart, TwinPair> found = new HashMap<>();
        judge(candidates, candidate -> candidate.wholeId().orElse(null), apart, found);
        judge(candidates, candidate -> candidate.name().key(), apart, found);
        return found.values().stream().sorted(ORDER).toList();
    }

    private static void judge(Collection<Candidate> candidates, Function<Candidate, @Nullable String> key, Set<Apart> apart,
                              Map<Apart, TwinPair> found) {
        Map<String, List<Candidate>> alike = new HashMap<>();
        for (Candidate candidate : candidates) {
            String value = key.apply(candidate);
            if (value != null) {
                alike.computeIfAbsent(candidate.realm() + "/" + value, _ -> new ArrayList<>()).add(candidate);
            }
        }
        for (List<Candidate> group : alike.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    Apart both = Apart.of(group.get(i).id(), group.get(j).id());
                    if (!apart.contains(both)) {
                        judge(group.get(i), group.get(j)).ifPresent(pair -> found.put(both, pair));
                    }
                }
            }
        }
    }

    /** Empty where they are not offered. */
    public static Optional<TwinPair> judge(Candidate one, Candidate other) {
        Candidate first = one.id().compareTo(other.id()) <= 0 ? one : other;
        Candidate second = first == one ? other : one;
        Set<Likeness> alike = likenesses(first, second);
        if (alike.contains(Likeness.SAME_ID)) {
            return Optional.of(new TwinPair(first, second, Certainty.CERTAIN, List.copyOf(alike)));
        }
        if (idsContradict(first.idNumber(), second.idNumber()) || !first.name().key().equals(second.name().key())) {
            return Optional.empty();
        }
        if (alike.contains(Likeness.SAME_BIRTH_DATE) || alike.contains(Likeness.SAME_PHONE)) {
            return Optional.of(new TwinPair(first, second, Certainty.LIKELY, List.copyOf(alike)));
        }
        return alike.isEmpty() || factsContradict(first, second) ? Optional.empty()
                : Optional.of(new TwinPair(first, second, Certainty.POSSIBLE, List.copyOf(alike)));
    }

    private static Set<Likeness> likenesses(Candidate one, Candidate other) {
        Set<Likeness> alike = EnumSet.noneOf(Likeness.class);
        if (one.wholeId().isPresent() && one.wholeId().equals(other.wholeId())) {
            alike.add(Likeness.SAME_ID);
        }
        if (alike.isEmpty() && one.birthDate() != null && other.birthDate() != null) {
            if (one.birthDate().equals(other.birthDate())) {
                alike.add(Likeness.SAME_BIRTH_DATE);
            } else if (isNear(one.birthDate(), other.birthDate())) {
                alike.add(Likeness.NEAR_BIRTH_DATE);
            }
        }
        if (one.phone() != null && other.phone() != null) {
            if (one.phone().equals(other.phone())) {
                alike.add(Likeness.SAME_PHONE);
            } else if (isNear(one.phone(), other.phone())) {
                alike.add(Likeness.NEAR_PHONE);
            }
        }
        if (one.village().equals(other.village())) {
            alike.add(Likeness.SAME_VILLAGE);
        }
        return alike;
    }

    /** Whole numbers that differ, or a damaged one that no completing could make the other. */
    private static boolean idsContradict(@Nullable IdNumber one, @Nullable IdNumber other) {
        if (one == null || other == null) {
            return false;
        }
        String certainOfOne = certain(one);
        String certainOfOther = certain(other);
        return !certainOfOne.startsWith(certainOfOther) && !certainOfOther.startsWith(certainOfOne);
    }

    private static String certain(IdNumber number) {
        return number instanceof IdNumber.Damaged(String kept) ? kept : number.written();
    }

    private static boolean factsContradict(Candidate one, Candidate other) {
        boolean sexes = one.sex() != null && other.sex() != null && one.sex() != other.sex();
        boolean births = one.birthDate() != null && other.birthDate() != null && !isNear(one.birthDate(), other.birthDate());
        return sexes || births;
    }

    /** Day and month exchanged, one of them misread, or the year off by one. */
    static boolean isNear(LocalDate one, LocalDate other) {
        boolean year = one.getYear() == other.getYear();
        boolean month = one.getMonth() == other.getMonth();
        boolean day = one.getDayOfMonth() == other.getDayOfMonth();
        boolean exchanged = one.getDayOfMonth() == other.getMonthValue() && one.getMonthValue() == other.getDayOfMonth();
        return year && (month || day || exchanged) || month && day && Math.abs(one.getYear() - other.getYear()) == 1;
    }

    /** One digit misread, or two neighbours exchanged. */
    static boolean isNear(String one, String other) {
        if (one.length() != other.length() || one.length() < 7) {
            return false;
        }
        List<Integer> differ = new ArrayList<>();
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                differ.add(i);
            }
        }
        boolean exchanged = differ.size() == 2 && differ.get(1) - differ.get(0) == 1
                && one.charAt(differ.get(0)) == other.charAt(differ.get(1)) && one.charAt(differ.get(1)) == other.charAt(differ.get(0));
        return differ.size() == 1 || exchanged;
    }

    /** Two entries of a clerk's verdict, whichever of them was looked at first. */
    public record Apart(UUID first, UUID second) {

        public static Apart of(UUID one, UUID other) {
            return one.compareTo(other) <= 0 ? new Apart(one, other) : new Apart(other, one);
        }
    }
}
