package org.townledger.handoff;

import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.townledger.cases.CaseFilter;
import org.townledger.cases.ExportLedger;
import org.townledger.cases.Ledger;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.ui.LongWork;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;
import org.townledger.workbook.WriteWorkbook;

/** The ledgers as workbooks, for whoever opens a package without this program. They are made in memory. */
public final class ReadableLedgers {

    private final List<Ledger<?>> ledgers;
    private final ListRepository lists;
    private final Wording wording;

    public ReadableLedgers(Collection<Ledger<?>> ledgers, ListRepository lists, Wording wording) {
        this.ledgers = List.copyOf(ledgers);
        this.lists = lists;
        this.wording = wording;
    }

    /**
     * As it was recorded at the end of a day.
     *
     * @param kinds keys of the ledgers that are wanted
     * @return by file name; none where the office had not begun that day
     */
    Map<String, byte[]> asOf(Store store, Set<String> kinds, LocalDate day, LongWork.Progress progress) throws IOException {
        if (!day.isBefore(store.read(Transaction::today))) {
            return of(store, kinds, progress);
        }
        progress.at(Sentence.of("handoff.readable.day", day), 0, 0);
        try (Store then = store.asRecorded(day)) {
            return then.read(lists::office).isEmpty() ? Map.of() : of(then, kinds, progress);
        }
    }

    private Map<String, byte[]> of(Store source, Set<String> kinds, LongWork.Progress progress) throws IOException {
        var workbooks = new LinkedHashMap<String, byte[]>();
        try (FileSystem memory = MemoryFileSystemBuilder.newEmpty().build()) {
            Path folder = Files.createDirectories(memory.getPath("/ledgers"));
            for (Ledger<?> ledger : ledgers) {
                if (kinds.contains(ledger.name().key())) {
                    String title = wording.say(ledger.name().key() + ".title");
                    progress.at(Sentence.of("handoff.readable.ledger", title), workbooks.size(), kinds.size());
                    Path file = folder.resolve(title + ".xlsx");
                    Optional<Sentence> refused = export(source, ledger).run(CaseFilter.ALL, file);
                    if (refused.isPresent()) {
                        throw new IOException(refused.get().key());
                    }
                    workbooks.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        return workbooks;
    }

    private <C> ExportLedger<C> export(Store source, Ledger<C> ledger) {
        return new ExportLedger<>(source, ledger, lists, new WriteWorkbook(wording), wording);
    }
}
