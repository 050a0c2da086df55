package org.townledger.twins;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.store.Act;
import org.townledger.store.JournalEntry;
import org.townledger.store.Store;
import org.townledger.store.Undoing;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Makes two of what was made one, as new entries; a number that became void is a case again. */
public final class UndoJoin {

    /** What came of it. */
    public sealed interface Outcome {

        record Undone(TwinJoin join) implements Outcome {
        }

        /** Nothing was changed. */
        record Refused(Sentence reason) implements Outcome {
        }
    }

    /** What a clerk calls the rows that a join touches. */
    private static final List<String> NAMED = List.of("person", "household", "household_event", "case_file", "case_step", "voided_number");

    private final Store store;
    private final TwinRepository twins;
    private final Wording wording;

    public UndoJoin(Store store, TwinRepository twins, Wording wording) {
        this.store = store;
        this.twins = twins;
        this.wording = wording;
    }

    public Outcome run(String user, UUID id) {
        return store.write(new Act(user, "UndoJoin"), tx -> {
            TwinJoin join = twins.join(tx, id).orElseThrow();
            if (join.isUndone()) {
                return new Outcome.Refused(Sentence.of("twins.undo.already"));
            }
            return switch (Undoing.run(tx, join.act())) {
                case Undoing.ChangedSince(List<JournalEntry> entries) -> new Outcome.Refused(Sentence.of("twins.undo.changed", names(entries)));
                case Undoing.Undone _ -> {
                    TwinJoin undone = join.undone(tx.now(), tx.user());
                    twins.save(tx, undone);
                    yield new Outcome.Undone(undone);
                }
            };
        });
    }

    /** Newest first, undone ones too. */
    public List<TwinJoin> all() {
        return store.read(twins::joins);
    }

    private String names(List<JournalEntry> entries) {
        return entries.stream().map(entry -> NAMED.contains(entry.table()) ? entry.table() : "other").distinct()
                .map(name -> wording.say("twins.changed." + name)).collect(Collectors.joining(wording.say("twins.comma")));
    }
}
