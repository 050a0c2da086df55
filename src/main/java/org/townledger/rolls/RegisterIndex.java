package org.townledger.rolls;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.townledger.people.Membership;

/** The register by number, name and person, so that a roll of thousands is compared in one go. */
final class RegisterIndex {

    private final LocalDate day;
    private final Map<String, Membership> byNumber = new HashMap<>();
    private final Map<String, List<Membership>> byName = new HashMap<>();
    private final Map<UUID, Membership> byPerson = new HashMap<>();

    RegisterIndex(Collection<Membership> register, LocalDate day) {
        this.day = day;
        for (Membership member : register) {
            byPerson.put(member.person().id(), member);
            member.person().wholeId().ifPresent(number -> byNumber.merge(number.digits(), member, this::nearer));
            byName.computeIfAbsent(member.person().name().key(), _ -> new ArrayList<>()).add(member);
        }
    }

    /** Who went to another household stands twice: the membership of the day counts, else the last. */
    private Membership nearer(Membership one, Membership other) {
        if (one.standsOn(day) != other.standsOn(day)) {
            return one.standsOn(day) ? one : other;
        }
        return one.person().id().compareTo(other.person().id()) >= 0 ? one : other;
    }

    Optional<Membership> numbered(String digits) {
        return Optional.ofNullable(byNumber.get(digits));
    }

    Optional<Membership> person(UUID id) {
        return Optional.ofNullable(byPerson.get(id));
    }

    /** Members on the day with this name. */
    List<Membership> named(String nameKey) {
        return byName.getOrDefault(nameKey, List.of()).stream().filter(member -> member.standsOn(day)).toList();
    }
}
