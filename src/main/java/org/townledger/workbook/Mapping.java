package org.townledger.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.townledger.columns.Column;
import org.townledger.workbook.Target.AsNote;
import org.townledger.workbook.Target.Ignored;
import org.townledger.workbook.Target.ToColumn;

/** Which foreign column goes where. No two go into the same column of the ledger. */
public record Mapping(List<Entry> entries) {

    private static final String NOTE = "note";
    private static final String IGNORE = "ignore";
    private static final String FIELD = "field:";

    public record Entry(SourceColumn source, Target target) {
    }

    public Mapping {
        entries = List.copyOf(entries);
        var taken = new HashSet<String>();
        for (Entry entry : entries) {
            if (entry.target() instanceof ToColumn(var column) && !taken.add(column.field())) {
                throw new IllegalArgumentException("two source columns go into " + column.field());
            }
        }
    }

    public Optional<SourceColumn> sourceOf(Column<?, ?> column) {
        return entries.stream().filter(e -> goesInto(e.target(), column))
                .map(Entry::source).findFirst();
    }

    /** With the clerk's choice; who held the same column before becomes a note. */
    public Mapping with(SourceColumn source, Target target) {
        var changed = new ArrayList<Entry>();
        for (Entry entry : entries) {
            boolean isChosen = entry.source().equals(source);
            boolean isOusted = !isChosen && target instanceof ToColumn(var column) && goesInto(entry.target(), column);
            changed.add(isChosen ? new Entry(source, target) : isOusted ? new Entry(entry.source(), new AsNote()) : entry);
        }
        return new Mapping(changed);
    }

    /** To be kept until a file with the same headings comes again: heading key to {@code field:…}, note or ignore. */
    public Map<String, String> toMap() {
        var kept = new LinkedHashMap<String, String>();
        var keys = new Header(0, 0, entries.stream().map(Entry::source).toList()).keys();
        for (int i = 0; i < keys.size(); i++) {
            kept.put(keys.get(i), switch (entries.get(i).target()) {
                case ToColumn(var column) -> FIELD + column.field();
                case AsNote() -> NOTE;
                case Ignored() -> IGNORE;
            });
        }
        return kept;
    }

    /** What was kept for these headings; empty where it names a field or a heading that is no longer there. */
    public static Optional<Mapping> remembered(Header header, List<? extends Column<?, ?>> columns, Map<String, String> kept) {
        var entries = new ArrayList<Entry>();
        var keys = header.keys();
        for (int i = 0; i < keys.size(); i++) {
            var target = target(kept.getOrDefault(keys.get(i), ""), columns);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            entries.add(new Entry(header.columns().get(i), target.get()));
        }
        return Optional.of(new Mapping(entries));
    }

    private static boolean goesInto(Target target, Column<?, ?> column) {
        return target instanceof ToColumn(var taken) && taken.field().equals(column.field());
    }

    private static Optional<Target> target(String kept, List<? extends Column<?, ?>> columns) {
        if (kept.equals(NOTE)) {
            return Optional.of(new AsNote());
        }
        if (kept.equals(IGNORE)) {
            return Optional.of(new Ignored());
        }
        return columns.stream().filter(column -> kept.equals(FIELD + column.field())).findFirst().map(ToColumn::new);
    }
}
