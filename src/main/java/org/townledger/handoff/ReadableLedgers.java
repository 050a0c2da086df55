package org.townledger.handoff;

import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** @param kinds keys of the ledgers that are wanted @return by file name */
    Map<String, byte[]> of(Store source, Set<String> kinds) throws IOException {
        var workbooks = new LinkedHashMap<String, byte[]>();
        try (FileSystem memory = MemoryFileSystemBuilder.newEmpty().build()) {
            Path folder = Files.createDirectories(memory.getPath("/ledgers"));
            for (Ledger<?> ledger : ledgers) {
                if (kinds.contains(ledger.name().key())) {
                    Path file = folder.resolve(wording.say(ledger.name().key() + ".title") + ".xlsx");
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
