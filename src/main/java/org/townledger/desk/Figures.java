package org.townledger.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many cases were open on a day, by ledger and village, and against the last day of the month before.
 *
 * @param day    of the figures
 * @param before the day that they are compared with
 * @param open   every open case of the day
 * @param earlier open cases of the day before, by ledger
 */
public record Figures(LocalDate day, LocalDate before, View view, List<FigureRow> open, Map<String, Integer> earlier) {

    /** A village's open cases. */
    public record Village(String code, int open, int overdue) {
    }

    public Figures {
        open = List.copyOf(open);
        earlier = Map.copyOf(earlier);
    }

    /** With which day a day is compared. */
    public static LocalDate lastOfTheMonthBefore(LocalDate day) {
        return day.withDayOfMonth(1).minusDays(1);
    }

    public List<FigureRow> of(String ledger) {
        return open.stream().filter(row -> row.ledger().equals(ledger)).toList();
    }

    /** How many more there are than on the day before. */
    public int change(String ledger) {
        return of(ledger).size() - earlier.getOrDefault(ledger, 0);
    }

    /** The villages that have any, those with most first. */
    public List<Village> villages() {
        return open.stream().collect(Collectors.groupingBy(FigureRow::village)).entrySet().stream()
                .map(village -> new Village(village.getKey(), village.getValue().size(), (int) village.getValue().stream().filter(FigureRow::overdue).count()))
                .sorted(Comparator.comparing(Village::open).reversed().thenComparing(Village::code)).toList();
    }
}
