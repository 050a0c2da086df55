package org.townledger.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.lists.ImportRowMark;
import org.townledger.lists.ImportRun;
import org.townledger.lists.ImportRunRepository;
import org.townledger.store.Act;
import org.townledger.store.JournalEntry;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.store.Undoing;
import org.townledger.wording.Wording;

/** Takes an import back as one. The numbers that it gave become void, not free. */
public final class UndoImport<C> {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param withdrawn how many cases went off the ledger */
        record Undone(int withdrawn) implements Outcome {
        }

        /** Nothing was changed: these cases have been worked on since. */
        record ChangedSince(List<String> numbers) implements Outcome {

            public ChangedSince {
                numbers = List.copyOf(numbers);
            }
        }

        record AlreadyUndone() implements Outcome {
        }
    }

    private final Store store;
    private final Ledger<C> ledger;
    private final CaseRepository cases;
    private final CaseNumberRepository numbers;
    private final ImportRunRepository runs;
    private final Wording wording;

    public UndoImport(Store store, Ledger<C> ledger, CaseRepository cases, CaseNumberRepository numbers, ImportRunRepository runs, Wording wording) {
        this.store = store;
        this.ledger = ledger;
        this.cases = cases;
        this.numbers = numbers;
        this.runs = runs;
        this.wording = wording;
    }

    public Outcome run(String user, UUID id) {
        return store.write(new Act(user, "UndoImport"), tx -> {
            ImportRun run = runs.run(tx, id).orElseThrow();
            if (run.isUndone()) {
                return new Outcome.AlreadyUndone();
            }
            List<C> subjects = runs.rowsOf(tx, id).stream().map(ImportRowMark::subject)
                    .flatMap(subject -> ledger.find(tx, subject).stream()).toList();
            List<CaseFile> added = subjects.stream().map(ledger::file).toList();
            List<JournalEntry> entries = tx.entriesOf(run.act());
            List<String> workedOn = workedOn(tx, subjects, entries);
            if (!workedOn.isEmpty()) {
                return new Outcome.ChangedSince(workedOn);
            }
            return switch (Undoing.run(tx, run.act())) {
                case Undoing.ChangedSince changed -> new Outcome.ChangedSince(numbers(tx, changed.entries()));
                case Undoing.Undone _ -> {
                    added.forEach(file -> numbers.voidOne(tx, ledger.name(), java.util.Objects.requireNonNull(file.number()),
                            wording.say("cases.undo.void", run.fileName())));
                    runs.markUndone(tx, run);
                    yield new Outcome.Undone(added.size());
                }
            };
        });
    }

    /** A step or a photo that came after the import changes no row of the import, and yet must not lose its case. */
    private List<String> workedOn(Transaction tx, List<C> added, List<JournalEntry> entries) {
        Set<String> rows = entries.stream().map(JournalEntry::rowId).collect(Collectors.toSet());
        return added.stream()
                .filter(subject -> ledger.isWorkedOn(subject) || !PhotoRepository.ids(tx, ledger.file(subject).id()).isEmpty()
                        || cases.steps(tx, ledger.file(subject).id()).stream()
                        .anyMatch(step -> !rows.contains(step.id().toString())))
                .map(subject -> ledger.file(subject).numberText()).toList();
    }

    private List<String> numbers(Transaction tx, List<JournalEntry> changed) {
        var numbers = new ArrayList<String>();
        for (JournalEntry entry : changed) {
            ledger.find(tx, UUID.fromString(entry.rowId())).map(ledger::file).map(CaseFile::numberText)
                    .filter(number -> !numbers.contains(number)).ifPresent(numbers::add);
        }
        return numbers;
    }
}
