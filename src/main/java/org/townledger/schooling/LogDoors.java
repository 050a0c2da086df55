package org.townledger.schooling;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.townledger.cases.Contradiction;
import org.townledger.ui.Tasks;

/** What the panes of a child's log call, and whom they tell. */
final class LogDoors {

    private final SchoolingLook.Ways ways;
    private final Supplier<LocalDate> today;
    private final Tasks tasks;
    private final BooleanSupplier unsaved;
    private final Consumer<SchoolingCase> written;

    /**
     * @param unsaved whether the case's fields hold what is not saved yet
     * @param written takes the case as it stands after an entry
     */
    LogDoors(SchoolingLook.Ways ways, Supplier<LocalDate> today, BooleanSupplier unsaved, Consumer<SchoolingCase> written) {
        this.ways = ways;
        this.today = today;
        this.tasks = ways.tasks();
        this.unsaved = unsaved;
        this.written = written;
    }

    LogActs acts() {
        return ways.acts();
    }

    String user() {
        return ways.user();
    }

    LocalDate today() {
        return today.get();
    }

    boolean isUnsaved() {
        return unsaved.getAsBoolean();
    }

    void print(Notice notice) {
        ways.print().accept(notice);
    }

    void run(Callable<LogOutcome> act, Consumer<List<Contradiction>> refused) {
        run(act, refused, () -> { });
    }

    /** @param done before the panes show the case anew */
    void run(Callable<LogOutcome> act, Consumer<List<Contradiction>> refused, Runnable done) {
        tasks.run(act, outcome -> {
            switch (outcome) {
                case LogOutcome.Written(SchoolingCase child) -> {
                    done.run();
                    written.accept(child);
                }
                case LogOutcome.Refused(List<Contradiction> reasons) -> refused.accept(reasons);
            }
        });
    }
}
