package org.townledger.banner;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.townledger.handoff.Verdict;
import org.townledger.lists.Divisions;
import org.townledger.ui.EmptyState;
import org.townledger.ui.PagingTable;
import org.townledger.ui.ShortList;
import org.townledger.ui.TableColumnSpec;
import org.townledger.ui.Tasks;
import org.townledger.wording.Wording;

/** The records that a package brought and no later one brought again. */
final class BroughtTable {

    private final Wording words;
    private final PagingTable<TownRecord> table;
    private volatile List<TownRecord> shown = List.of();
    private volatile Divisions divisions = new Divisions("", List.of());

    /** @param kinds names of the kinds of record by key */
    BroughtTable(Wording words, Tasks tasks, Map<String, String> kinds) {
        this.words = words;
        table = new PagingTable<>(words, tasks, Stream.of(
                TableColumnSpec.<TownRecord>of("kind", words.say("banner.compare.kind"), record -> kinds.getOrDefault(record.kind(), record.kind())).wide(9),
                TableColumnSpec.<TownRecord>of("number", words.say("banner.remarks.number"), TownRecord::number).wide(14),
                TableColumnSpec.<TownRecord>of("village", words.say("banner.remarks.village"), record -> divisions.name(record.village())).wide(12),
                TableColumnSpec.<TownRecord>of("verdict", words.say("banner.compare.verdict"), this::verdict)
                        .styled(record -> record.verdict() == Verdict.RETURNED ? "urgent" : "").wide(7),
                TableColumnSpec.<TownRecord>of("reason", words.say("banner.remarks.text"), record -> record.reason() == null ? "" : record.reason()).givingWay())
                .map(TableColumnSpec::unsorted).toList(), TownRecord::id, new ShortList<>(() -> shown)).withoutTicks();
        table.setEmptyState(new EmptyState(Feather.INBOX, words.say("banner.compare.nothing"), words.say("banner.compare.nothing.says")));
    }

    void show(StackPane place, List<TownRecord> records, Divisions named) {
        shown = List.copyOf(records);
        divisions = named;
        place.getChildren().setAll(table);
        table.reload();
    }

    private String verdict(TownRecord record) {
        return record.gone() ? words.say("banner.verdict.gone") : record.verdict() == null ? "" : words.say("banner.verdict." + record.verdict());
    }
}
