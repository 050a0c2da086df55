package org.townledger.handoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.townledger.lists.Divisions;
import org.townledger.sheets.FileSheet;
import org.townledger.sheets.FormBlock;
import org.townledger.sheets.FormSheet.Group;
import org.townledger.sheets.FormSheet.Pair;
import org.townledger.sheets.FormTable;
import org.townledger.sheets.FormTable.Column;
import org.townledger.wording.Wording;

/** A package's hand-over sheet (交接单): what went, by ledger and village, to be signed and sealed at both ends. */
final class HandoffSheet {

    private static final List<String> KINDS = List.of("housing", "water", "schooling", "medical", "monitoring", "household", "supply");

    /** Lines left free for a seal, which may reach over the words. */
    private static final int SEAL_LINES = 5;

    private final Wording words;

    HandoffSheet(Wording words) {
        this.words = words;
    }

    /** @param to the office that it is sealed for, by its own name @param reminders what the check found; empty where that is not known any more */
    FileSheet of(HandoffPackage made, List<HandoffCount> counts, Divisions divisions, String to, List<String> reminders) {
        var blocks = new ArrayList<FormBlock>();
        blocks.add(new Group(words.say("handoff.sheet.package"), facts(made, divisions, to)));
        blocks.add(byLedger(counts));
        blocks.add(byVillage(counts, divisions));
        if (!reminders.isEmpty()) {
            blocks.add(reminders(reminders));
        }
        blocks.add(seals());
        String number = words.say("handoff.sheet.number", PackageNumber.printed(made.number()));
        return new FileSheet(divisions.officeTitle(), words.say("handoff.sheet.title"), number, blocks,
                List.of(words.say("handoff.sheet.givenBy"), words.say("handoff.sheet.takenBy"), words.say("handoff.sheet.takenOn")), words.say("handoff.sheet.footer"));
    }

    private List<Pair> facts(HandoffPackage made, Divisions divisions, String to) {
        var text = new HandoffText(words);
        String before = made.number() == 1 ? words.say("handoff.sheet.first") : words.say("handoff.number", PackageNumber.printed(made.number() - 1));
        return List.of(pair("from", divisions.officeTitle()), pair("to", to),
                pair("number", words.say("handoff.number", PackageNumber.printed(made.number()))), pair("before", before),
                pair("day", HandoffText.day(made).toString()), pair("upTo", made.upTo().toString()),
                pair("content", text.content(made)), pair("photos", words.say("handoff.sheet.photos.count", made.photos())),
                pair("file", made.fileName()), pair("size", HandoffText.size(made.bytes())),
                pair("hash", made.shortHash()), pair("by", made.madeBy()),
                pair("check", words.say(made.findings() == 0 ? "handoff.sheet.check.fine" : "handoff.sheet.check.found", made.findings())));
    }

    private Pair pair(String key, String value) {
        return new Pair(words.say("handoff.sheet.pair." + key), value);
    }

    private FormTable byLedger(List<HandoffCount> counts) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(words.say("handoff.column.ledger"), 40));
        Stream.of("total", "carried", "added", "changed", "closed", "photos").forEach(column -> columns.add(Column.centred(words.say("handoff.column." + column), 22)));
        Map<String, HandoffCount> byKind = sums(counts, HandoffCount::kind);
        List<List<String>> rows = byKind.entrySet().stream().sorted(Comparator.comparingInt(entry -> place(entry.getKey())))
                .map(entry -> row(kind(entry.getKey()), entry.getValue())).collect(Collectors.toList());
        rows.add(row(words.say("handoff.total"), counts.stream().reduce(HandoffCount::plus).orElseGet(() -> new HandoffCount("", "", 0, 0, 0, 0, 0))));
        return new FormTable(words.say("handoff.sheet.byLedger"), columns, rows, "");
    }

    private static List<String> row(String name, HandoffCount count) {
        return Stream.concat(Stream.of(name), IntStream.of(count.total(), count.carried(), count.added(), count.changed(), count.closed(), count.photos())
                .mapToObj(Integer::toString)).toList();
    }

    /** A line a village; how many records of each ledger lie in the package. */
    private FormTable byVillage(List<HandoffCount> counts, Divisions divisions) {
        List<String> kinds = counts.stream().map(HandoffCount::kind).distinct().sorted(Comparator.comparingInt(HandoffSheet::place)).toList();
        var columns = new ArrayList<Column>();
        columns.add(Column.of(words.say("handoff.sheet.village"), 46));
        kinds.forEach(kind -> columns.add(Column.centred(kind(kind), 22)));
        columns.add(Column.centred(words.say("handoff.total"), 20));
        Map<String, List<HandoffCount>> byVillage = counts.stream().filter(count -> count.carried() > 0)
                .collect(Collectors.groupingBy(HandoffCount::village, TreeMap::new, Collectors.toList()));
        List<List<String>> rows = byVillage.entrySet().stream().map(village -> line(village(village.getKey(), divisions), village.getValue(), kinds))
                .collect(Collectors.toList());
        if (rows.size() > 1) {
            rows.add(line(words.say("handoff.total"), counts, kinds));
        }
        return new FormTable(words.say("handoff.sheet.byVillage"), columns, rows, words.say("handoff.sheet.nothing"));
    }

    private String village(String code, Divisions divisions) {
        return code.isBlank() ? words.say("handoff.sheet.noVillage") : divisions.name(code);
    }

    private static List<String> line(String name, List<HandoffCount> counts, List<String> kinds) {
        Map<String, HandoffCount> byKind = sums(counts, HandoffCount::kind);
        var line = new ArrayList<String>();
        line.add(name);
        kinds.forEach(kind -> line.add(byKind.containsKey(kind) ? Integer.toString(byKind.get(kind).carried()) : "0"));
        line.add(Integer.toString(counts.stream().mapToInt(HandoffCount::carried).sum()));
        return line;
    }

    private static Map<String, HandoffCount> sums(List<HandoffCount> counts, Function<HandoffCount, String> by) {
        return counts.stream().collect(Collectors.toMap(by, count -> count, HandoffCount::plus));
    }

    private static int place(String kind) {
        int at = KINDS.indexOf(kind);
        return at < 0 ? KINDS.size() : at;
    }

    private String kind(String kind) {
        return words.say("handoff.kind." + kind);
    }

    private FormTable reminders(List<String> reminders) {
        List<List<String>> rows = IntStream.range(0, reminders.size()).mapToObj(at -> List.of(Integer.toString(at + 1), reminders.get(at))).toList();
        return new FormTable(words.say("handoff.sheet.reminders"), List.of(Column.centred(words.say("handoff.sheet.no"), 10), Column.of(words.say("handoff.sheet.what"), 172)), rows, "");
    }

    /** Room for both seals. */
    private FormTable seals() {
        String room = words.say("handoff.sheet.sealHere") + "\n".repeat(SEAL_LINES) + words.say("handoff.sheet.head");
        return new FormTable(words.say("handoff.sheet.seals"), List.of(Column.of(words.say("handoff.sheet.pair.from"), 91), Column.of(words.say("handoff.sheet.pair.to"), 91)),
                List.of(List.of(room, room)), "");
    }
}
