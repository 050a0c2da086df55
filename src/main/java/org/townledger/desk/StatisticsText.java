package org.townledger.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sheet's figures as text, a line each, parts parted by tabs: what kind of line, its key, its name, the ledger, seven figures. */
final class StatisticsText {

    private static final String VILLAGE = "village";
    private static final String MONTH = "month";
    private static final int FIGURES_FROM = 4;

    private StatisticsText() {
    }

    static String of(StatisticsSheet sheet) {
        Stream<String> ledgers = Stream.of("ledgers\t" + String.join("\t", sheet.ledgers()));
        return Stream.of(ledgers, lines(VILLAGE, sheet.villages(), sheet.ledgers()), lines(MONTH, sheet.months(), sheet.ledgers()))
                .flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(String kind, List<StatisticsSheet.Line> lines, List<String> ledgers) {
        return lines.stream().flatMap(line -> ledgers.stream().map(ledger -> String.join("\t", kind, line.key(), line.name(), ledger,
                line.of(ledger).figures().stream().map(String::valueOf).collect(Collectors.joining("\t")))));
    }

    static StatisticsSheet read(YearMonth month, LocalDate end, String text) {
        List<String> all = text.lines().toList();
        List<String> ledgers = Arrays.asList(all.getFirst().split("\t")).subList(1, all.getFirst().split("\t").length);
        return new StatisticsSheet(month, end, ledgers, lines(VILLAGE, all), lines(MONTH, all));
    }

    private static List<StatisticsSheet.Line> lines(String kind, List<String> all) {
        var names = new LinkedHashMap<String, String>();
        var counts = new LinkedHashMap<String, Map<String, MonthCount>>();
        all.stream().map(line -> line.split("\t")).filter(parts -> parts[0].equals(kind)).forEach(parts -> {
            names.put(parts[1], parts[2]);
            counts.computeIfAbsent(parts[1], _ -> new LinkedHashMap<>()).put(parts[3],
                    MonthCount.of(Arrays.stream(parts).skip(FIGURES_FROM).map(Integer::valueOf).toList()));
        });
        var lines = new ArrayList<StatisticsSheet.Line>();
        names.forEach((key, name) -> lines.add(new StatisticsSheet.Line(key, name, counts.getOrDefault(key, Map.of()))));
        return lines;
    }
}
