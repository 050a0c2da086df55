package org.townledger.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.townledger.columns.CellTypes;
import org.townledger.columns.Column;
import org.townledger.lists.ListRepository;
import org.townledger.sheets.LedgerSheet;
import org.townledger.sheets.Paper;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetWriter;
import org.townledger.store.ChainState;
import org.townledger.store.CheckChain;
import org.townledger.store.Store;
import org.townledger.wording.Wording;

/** The office's log on paper, as it is filtered: A4 across, with the filter, whether the log is whole, and the line to sign on. */
public final class PrintAudit {

    /** As many acts as go on paper at once. */
    static final int MOST = 2000;
    private static final int CHANGES = 6;

    private final Store store;
    private final ReadAudit read;
    private final CheckChain check;
    private final ListRepository lists;
    private final SheetWriter sheets;
    private final Wording words;

    public PrintAudit(Store store, ReadAudit read, CheckChain check, ListRepository lists, SheetWriter sheets, Wording words) {
        this.store = store;
        this.read = read;
        this.check = check;
        this.lists = lists;
        this.sheets = sheets;
        this.words = words;
    }

    private record Line(ActLine act, String changes) {
    }

    public SheetOutcome run(AuditFilter filter, Path file) {
        ChainState chain = check.run();
        List<Line> lines = read.all(filter, MOST).stream().map(act -> new Line(act, changes(act))).toList();
        String office = store.read(tx -> lists.divisions(tx).officeTitle());
        String name = store.read(tx -> lists.divisions(tx).officeName());
        String title = words.say("audit.sheet.title", name);
        return sheets.write(new LedgerSheet<>(office, title, filtered(filter, lines.size()), columns(), lines, Paper.A4_LANDSCAPE,
                LedgerSheet.Audience.OFFICE, words.say(chain instanceof ChainState.Whole ? "audit.sheet.whole" : "audit.sheet.broken",
                chain instanceof ChainState.Whole(long entries) ? Long.toString(entries) : Long.toString(broken(chain)))), file);
    }

    private static long broken(ChainState chain) {
        return switch (chain) {
            case ChainState.Whole whole -> whole.entries();
            case ChainState.Altered altered -> altered.entry().sequence();
            case ChainState.Missing missing -> missing.sequence();
        };
    }

    /** What was filtered by, in a line. */
    String filtered(AuditFilter filter, int shown) {
        var parts = new ArrayList<String>();
        if (filter.from() != null || filter.to() != null) {
            parts.add(words.say("audit.sheet.period", filter.from() == null ? "" : filter.from(), filter.to() == null ? "" : filter.to()));
        }
        if (filter.user() != null) {
            parts.add(words.say("audit.sheet.user", filter.user()));
        }
        if (filter.act() != null) {
            parts.add(words.say("audit.sheet.act", read.words().act(filter.act())));
        }
        if (filter.area() != null) {
            parts.add(words.say("audit.area." + filter.area()));
        }
        if (filter.text() != null) {
            parts.add(words.say("audit.sheet.text", filter.text()));
        }
        String by = parts.isEmpty() ? words.say("audit.sheet.all") : String.join(words.say("audit.undo.comma"), parts);
        long all = read.count(filter);
        return all > shown ? words.say("audit.sheet.cut", by, shown, all) : words.say("audit.sheet.filter", by, shown);
    }

    private List<Column<Line, ?>> columns() {
        return List.of(column("at", line -> ChangeWords.moment(line.act().at())).wide(34), column("user", line -> line.act().user()).wide(20),
                column("act", line -> line.act().undone() ? words.say("audit.sheet.undone", read.words().act(line.act().name())) : read.words().act(line.act().name())).wide(30),
                column("subjects", line -> String.join(words.say("audit.undo.comma"), line.act().subjects())).wide(48),
                Column.<Line, Integer>of("rows", words.say("audit.column.rows"), CellTypes.COUNT, line -> line.act().rows()).wide(12),
                column("changes", Line::changes).wide(114));
    }

    private Column<Line, String> column(String field, Function<Line, String> value) {
        return Column.of(field, words.say("audit.column." + field), CellTypes.TEXT, value::apply);
    }

    private String changes(ActLine act) {
        List<String> said = read.changes(act.id()).stream().filter(change -> change.kind() == RecordChange.Kind.CHANGED)
                .flatMap(change -> change.fields().stream().map(field -> words.say("audit.sheet.change", field.name(), ChangeCards.says(words, change.kind(), field)))).toList();
        String first = said.stream().limit(CHANGES).collect(Collectors.joining(words.say("audit.sheet.next")));
        return said.size() > CHANGES ? words.say("audit.sheet.more", first, said.size()) : first;
    }
}
