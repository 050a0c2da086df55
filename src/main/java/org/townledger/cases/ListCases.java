package org.townledger.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.townledger.columns.Column;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** Lists a ledger: as it is, as it was recorded on a day, or as it was true on a day by the facts' own dates. */
public final class ListCases<C> {

    /**
     * @param columns in the order of the machine-readable list
     * @param rows    by number; several for a case that gathers them
     */
    public record Listing<C>(List<Column<C, ?>> columns, List<C> rows) {
    }

    private final Store store;
    private final Ledger<C> ledger;
    private final CaseRepository cases;
    private final ListRepository lists;
    private final Wording wording;

    public ListCases(Store store, Ledger<C> ledger, CaseRepository cases, ListRepository lists, Wording wording) {
        this.store = store;
        this.ledger = ledger;
        this.cases = cases;
        this.lists = lists;
        this.wording = wording;
    }

    public Listing<C> now(CaseFilter filter) {
        return store.read(tx -> listing(tx, ledger.all(tx, filter)));
    }

    /** What the ledger said at the end of that day. */
    public Listing<C> asRecorded(LocalDate day, CaseFilter filter) {
        try (Store then = store.asRecorded(day)) {
            return then.read(tx -> listing(tx, ledger.all(tx, filter)));
        }
    }

    /** What was true on that day by the dates in the cases, whenever they were recorded. */
    public Listing<C> on(LocalDate day, CaseFilter filter) {
        return store.read(tx -> {
            Map<UUID, List<CaseStep>> courses = cases.allSteps(tx, ledger.name());
            var rows = new ArrayList<C>();
            for (C subject : ledger.all(tx, filter.inStates(java.util.Set.of()))) {
                CaseFile file = ledger.file(subject);
                var history = new CaseHistory(ledger.name().key(), file, courses.getOrDefault(file.id(), List.of()));
                if (history.isKnownOn(day)) {
                    rows.add(ledger.with(ledger.knownOn(subject, day), history.on(day)));
                }
            }
            return listing(tx, rows.stream()
                    .filter(row -> filter.states().isEmpty() || filter.states().contains(ledger.file(row).state())).toList());
        });
    }

    private Listing<C> listing(Transaction tx, List<C> rows) {
        List<Column<C, ?>> all = ledger.columns(LedgerWords.of(tx, lists, wording));
        var ordered = new ArrayList<Column<C, ?>>();
        Stream.concat(Stream.of("office", "case_number", "state", "id_number", "id_damaged"), ledger.listFirst().stream())
                .forEach(field -> ordered.add(all.stream().filter(column -> column.field().equals(field)).findFirst().orElseThrow()));
        all.stream().filter(column -> column.isOn(Column.Place.LIST) && !ordered.contains(column)).forEach(ordered::add);
        return new Listing<>(ordered, rows.stream().flatMap(row -> ledger.rows(row).stream()).toList());
    }
}
