package org.townledger.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseHistory;
import org.townledger.cases.CaseHistoryRepository;
import org.townledger.cases.Ledger;
import org.townledger.store.Store;

/** Counts the open cases of a day, by the facts' own dates or as the ledger said then. Not for the JavaFX thread. */
public final class ReadFigures {

    private final Store store;
    private final CaseHistoryRepository cases;
    private final Set<String> byName;

    /** @param ledgers whose cases are counted */
    public ReadFigures(Store store, List<Ledger<?>> ledgers, CaseHistoryRepository cases) {
        this.store = store;
        this.cases = cases;
        byName = ledgers.stream().filter(Ledger::hasPublicVersion).map(ledger -> ledger.name().key()).collect(Collectors.toSet());
    }

    public Figures of(LocalDate day, View view) {
        LocalDate before = Figures.lastOfTheMonthBefore(day);
        return switch (view) {
            case FACTS -> {
                List<CaseHistory> all = store.read(cases::all);
                yield figures(day, before, view, openOn(all, day), openOn(all, before));
            }
            case RECORDED -> figures(day, before, view, recordedOn(day), recordedOn(before));
        };
    }

    private static List<Map.Entry<String, CaseFile>> openOn(List<CaseHistory> all, LocalDate day) {
        return open(all.stream().filter(history -> history.isKnownOn(day)).map(history -> Map.entry(history.ledger(), history.on(day))));
    }

    /** What was recorded at the end of that day, in the state that was written then. */
    private List<Map.Entry<String, CaseFile>> recordedOn(LocalDate day) {
        try (Store then = store.asRecorded(day)) {
            return open(then.read(cases::all).stream().map(history -> Map.entry(history.ledger(), history.file())));
        }
    }

    private static List<Map.Entry<String, CaseFile>> open(Stream<Map.Entry<String, CaseFile>> files) {
        return files.filter(entry -> entry.getValue().state().isOpen()).toList();
    }

    private Figures figures(LocalDate day, LocalDate before, View view, List<Map.Entry<String, CaseFile>> open,
                            List<Map.Entry<String, CaseFile>> earlier) {
        return new Figures(day, before, view,
                open.stream().map(entry -> FigureRow.of(entry.getKey(), entry.getValue(), byName.contains(entry.getKey()), day)).toList(),
                earlier.stream().collect(Collectors.toMap(Map.Entry::getKey, _ -> 1, Integer::sum)));
    }
}
