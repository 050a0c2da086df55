package org.townledger.handoff;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.townledger.lists.ListRepository;
import org.townledger.sheets.SheetOutcome;
import org.townledger.sheets.SheetWriter;
import org.townledger.store.Store;
import org.townledger.wording.Wording;

/** Prints a package's hand-over sheet, also of one that went long ago. */
public final class PrintHandoffSheet {

    private final Store store;
    private final ListRepository lists;
    private final Function<UUID, List<HandoffCount>> counts;
    private final SheetWriter sheets;
    private final HandoffSheet sheet;

    /** @param counts of a package, by ledger and village */
    public PrintHandoffSheet(Store store, ListRepository lists, Function<UUID, List<HandoffCount>> counts, SheetWriter sheets, Wording words) {
        this.store = store;
        this.lists = lists;
        this.counts = counts;
        this.sheets = sheets;
        this.sheet = new HandoffSheet(words);
    }

    /** @param to the office that it is sealed for, by its own name @param reminders what the check found, where that is known */
    public SheetOutcome run(HandoffPackage made, String to, List<String> reminders, Path target) {
        return sheets.files(List.of(sheet.of(made, counts.apply(made.id()), store.read(lists::divisions), to, reminders)), target);
    }
}
