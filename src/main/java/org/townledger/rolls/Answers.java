package org.townledger.rolls;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What clerks have said to questions of this kind of roll, so that nobody is asked twice.
 *
 * @param same  the person meant by a roll's entry, by the entry's key
 * @param apart those who are not meant by it
 */
public record Answers(Map<String, UUID> same, Map<String, Set<UUID>> apart) {

    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        same = Map.copyOf(same);
        apart = Map.copyOf(apart);
    }

    Optional<UUID> meant(RollEntry entry) {
        return Optional.ofNullable(same.get(entry.key()));
    }

    Set<UUID> notMeant(RollEntry entry) {
        return apart.getOrDefault(entry.key(), Set.of());
    }
}
