package org.townledger.desk;

import java.time.LocalDate;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Store;

/** All that the desk shows at once. Not for the JavaFX thread. */
public final class ReadDesk {

    /** What is to be done is of today; the figures are of the day that was asked for. */
    public record Desk(WorkList work, Figures figures, Divisions divisions, LastRecorded recorded) {
    }

    private final Store store;
    private final ReadWork work;
    private final ReadFigures figures;
    private final ListRepository lists;
    private final LastRecordedRepository recorded;

    public ReadDesk(Store store, ReadWork work, ReadFigures figures, ListRepository lists, LastRecordedRepository recorded) {
        this.store = store;
        this.work = work;
        this.figures = figures;
        this.lists = lists;
        this.recorded = recorded;
    }

    public Desk run(LocalDate day, View view) {
        return new Desk(work.now(), figures.of(day, view), store.read(lists::divisions), store.read(recorded::read));
    }

    public ReadWork work() {
        return work;
    }
}
