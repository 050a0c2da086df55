package org.townledger.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.townledger.cases.CaseHistory;

/**
 * A month's figures of all ledgers: a line a village, and a line a month of the year so far.
 *
 * @param end      up to which day it is counted: the month's last, or the day of the making where the month is not over
 * @param ledgers  keys, in their order
 * @param villages every village that has a case
 * @param months   of the year, up to this one, for the whole town
 */
public record StatisticsSheet(YearMonth month, LocalDate end, List<String> ledgers, List<Line> villages, List<Line> months) {

    /** @param key a village's code, or the number of a month @param name as it was called when the sheet was made @param counts by ledger */
    public record Line(String key, String name, Map<String, MonthCount> counts) {

        public Line {
            counts = Map.copyOf(counts);
        }

        public MonthCount of(String ledger) {
            return counts.getOrDefault(ledger, MonthCount.NONE);
        }

        /** Over all ledgers. */
        public MonthCount all() {
            return MonthCount.sum(counts.values().stream());
        }
    }

    public StatisticsSheet {
        ledgers = List.copyOf(ledgers);
        villages = List.copyOf(villages);
        months = List.copyOf(months);
    }

    /** @param name a village's by its code */
    public static StatisticsSheet of(Collection<CaseHistory> cases, YearMonth month, LocalDate today, List<String> ledgers, Function<String, String> name) {
        LocalDate end = end(month, today);
        Map<String, List<CaseHistory>> byVillage = cases.stream().filter(history -> history.isKnownOn(end))
                .collect(Collectors.groupingBy(history -> history.file().concerned().village(), TreeMap::new, Collectors.toList()));
        List<Line> villages = byVillage.entrySet().stream()
                .map(village -> new Line(village.getKey(), name.apply(village.getKey()), counts(village.getValue(), month, end))).toList();
        var months = new ArrayList<Line>();
        for (int at = 1; at <= month.getMonthValue(); at++) {
            YearMonth one = month.withMonth(at);
            months.add(new Line(Integer.toString(at), one.toString(), counts(cases, one, end(one, today))));
        }
        return new StatisticsSheet(month, end, ledgers, villages, months);
    }

    private static LocalDate end(YearMonth month, LocalDate today) {
        return month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
    }

    private static Map<String, MonthCount> counts(Collection<CaseHistory> cases, YearMonth month, LocalDate end) {
        var counts = new LinkedHashMap<String, MonthCount>();
        cases.forEach(history -> counts.merge(history.ledger(), MonthCount.of(history, month, end), MonthCount::plus));
        return counts;
    }

    /** What the villages' lines add up to. */
    public Line total(String name) {
        return new Line("", name, ledgers.stream().collect(Collectors.toMap(ledger -> ledger,
                ledger -> MonthCount.sum(villages.stream().map(line -> line.of(ledger))))));
    }
}
