package org.townledger.people;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.townledger.lists.ImportRowMark;
import org.townledger.lists.ImportRun;
import org.townledger.lists.ImportRunRepository;
import org.townledger.lists.ListRepository;
import org.townledger.lists.SourceFile;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;

/** Takes an office's roll of households and persons into the register: all of it in one transaction. */
public final class ImportHouseholds {

    /** As on the command line and in the list of imports. */
    public static final String KIND = "households";

    /** @param run under which the import stands in the list and can be undone */
    public record Imported(RegisterImportPlan plan, UUID run) {
    }

    private final Store store;
    private final HouseholdRepository households;
    private final ListRepository lists;
    private final ImportRunRepository runs;

    public ImportHouseholds(Store store, HouseholdRepository households, ListRepository lists, ImportRunRepository runs) {
        this.store = store;
        this.households = households;
        this.lists = lists;
        this.runs = runs;
    }

    /** The columns that a roll is read by. */
    public RegisterColumns columns() {
        return store.read(tx -> RegisterColumns.of(tx, lists));
    }

    /**
     * What the import would do; nothing is changed.
     *
     * @param villages a village's code for each way of writing it that was unclear
     */
    public RegisterImportPlan plan(SourceFile file, Map<String, String> villages) {
        return store.read(tx -> plan(tx, file, villages));
    }

    /**
     * @param rowsDone is told how many rows are in
     * @throws CancellationException if the thread is interrupted; nothing was changed then
     */
    public Imported run(String user, SourceFile file, Map<String, String> villages, IntConsumer rowsDone) {
        return store.write(new Act(user, "ImportHouseholds"), tx -> {
            RegisterImportPlan plan = plan(tx, file, villages);
            UUID run = tx.newId();
            runs.save(tx, new ImportRun(run, KIND, file.fileName(), file.sha256(), tx.actId(), tx.now(), user, plan.tally(),
                    null, null));
            int done = 0;
            for (RegisterImportPlan.PlannedHousehold household : plan.households()) {
                households.save(tx, household.change());
                household.rows().forEach(row -> remember(tx, run, row));
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                done += household.rows().size();
                rowsDone.accept(done);
            }
            return new Imported(plan, run);
        });
    }

    private RegisterImportPlan plan(Transaction tx, SourceFile file, Map<String, String> villages) {
        RegisterColumns columns = RegisterColumns.of(tx, lists);
        var planner = new HouseholdPlanner(tx, households, runs, columns, lists.divisions(tx), villages);
        return new RegisterImportPlan(HouseholdBlocks.of(file, columns).stream().map(planner::plan).toList());
    }

    private void remember(Transaction tx, UUID run, RegisterImportPlan.Row row) {
        boolean isNews = switch (row.verdict()) {
            case IMPORTED, CHANGED -> true;
            case UNCHANGED, REFUSED -> false;
        };
        if (isNews && row.person() != null) {
            runs.remember(tx, new ImportRowMark(tx.newId(), run, KIND, row.hash(), row.occurrence(),
                    row.source().rowNumber(), row.person()));
        }
    }
}
