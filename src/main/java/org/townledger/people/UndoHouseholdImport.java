package org.townledger.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.townledger.lists.ImportRowMark;
import org.townledger.lists.ImportRun;
import org.townledger.lists.ImportRunRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Undoing;

/** Takes an import of the register back as one. */
public final class UndoHouseholdImport {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param rows how many rows of the file were taken back */
        record Undone(int rows) implements Outcome {
        }

        /** Nothing was changed: some of the households or persons have been worked on since. @param rows how many */
        record ChangedSince(int rows) implements Outcome {
        }

        /** Nothing was changed: these cases stand on the households. */
        record HasCases(List<CaseMention> cases) implements Outcome {

            public HasCases {
                cases = List.copyOf(cases);
            }
        }

        record AlreadyUndone() implements Outcome {
        }
    }

    private final Store store;
    private final HouseholdRepository households;
    private final ImportRunRepository runs;
    private final OpenCases cases;

    public UndoHouseholdImport(Store store, HouseholdRepository households, ImportRunRepository runs, OpenCases cases) {
        this.store = store;
        this.households = households;
        this.runs = runs;
        this.cases = cases;
    }

    public Outcome run(String user, UUID id) {
        return store.write(new Act(user, "UndoHouseholdImport"), tx -> {
            ImportRun run = runs.run(tx, id).orElseThrow();
            if (run.isUndone()) {
                return new Outcome.AlreadyUndone();
            }
            List<ImportRowMark> rows = runs.rowsOf(tx, id);
            Set<UUID> touched = households.householdsNewIn(tx, run.act());
            List<CaseMention> standing = cases.concerning(tx, touched);
            if (!standing.isEmpty()) {
                return new Outcome.HasCases(standing);
            }
            int workedOn = households.workedOnSince(tx, run.act(), touched);
            if (workedOn > 0) {
                return new Outcome.ChangedSince(workedOn);
            }
            return switch (Undoing.run(tx, run.act())) {
                case Undoing.ChangedSince changed -> new Outcome.ChangedSince(changed.entries().size());
                case Undoing.Undone _ -> {
                    runs.markUndone(tx, run);
                    yield new Outcome.Undone(rows.size());
                }
            };
        });
    }
}
