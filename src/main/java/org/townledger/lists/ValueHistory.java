package org.townledger.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that one dated value ever was. @param rows the later after the earlier, at least one */
record ValueHistory(ValueLabel label, List<DatedValue> rows) {

    ValueHistory {
        rows = List.copyOf(rows);
    }

    /** In the order of the reference; what it does not know comes last. @param values as the repository reads them */
    static List<ValueHistory> of(List<DatedValue> values, Map<String, ValueLabel> labels) {
        Map<String, List<DatedValue>> byName = new LinkedHashMap<>();
        labels.keySet().forEach(name -> byName.put(name, new ArrayList<>()));
        values.forEach(value -> byName.computeIfAbsent(value.name(), _ -> new ArrayList<>()).add(value));
        return byName.entrySet().stream().filter(named -> !named.getValue().isEmpty())
                .map(named -> new ValueHistory(labels.getOrDefault(named.getKey(), ValueLabel.unknown(named.getKey())), named.getValue()))
                .toList();
    }

    String name() {
        return label.name();
    }

    DatedValue latest() {
        return rows.getLast();
    }

    /** What stands on the day; else what comes next; else what stood last. */
    DatedValue shownOn(LocalDate day) {
        return rows.reversed().stream().filter(row -> row.standsOn(day)).findFirst()
                .or(() -> rows.stream().filter(row -> isToCome(row, day)).findFirst()).orElse(latest());
    }

    /** The one row that may still be corrected: the latest, as long as it has not ended. */
    Optional<DatedValue> correctableOn(LocalDate today) {
        return Optional.of(latest()).filter(row -> !isPast(row, today));
    }

    /** Whether a row that stands or is to come is unverified; what has passed is no longer asked after. */
    boolean isUnverifiedOn(LocalDate today) {
        return rows.stream().anyMatch(row -> row.unverified() && !isPast(row, today));
    }

    /** What a draft follows: the latest for a new figure, the one before it for a correction. */
    Optional<DatedValue> before(@Nullable UUID corrected) {
        int at = rows.size() - (corrected == null ? 1 : 2);
        return at < 0 ? Optional.empty() : Optional.of(rows.get(at));
    }

    Optional<DatedValue> row(@Nullable UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    static boolean isPast(DatedValue row, LocalDate today) {
        return row.lastDay() != null && row.lastDay().isBefore(today);
    }

    static boolean isToCome(DatedValue row, LocalDate today) {
        return row.firstDay() != null && row.firstDay().isAfter(today);
    }
}
