package org.townledger.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.DueWork;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.cases.WorkSource;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** Visits that are due, and what was agreed on the last one (联户干部排查, 敖党发〔2024〕20号 第三章一(一)1(1)). */
public final class VisitWork implements WorkSource {

    private static final String AREA = "household";

    private final VisitRepository visits;

    public VisitWork(VisitRepository visits) {
        this.visits = visits;
    }

    @Override
    public List<Work> work(Transaction tx, LedgerWords words) {
        int soon = DueWork.days(words, DueWork.SOON_DAYS, 0);
        var found = new ArrayList<Work>();
        for (DueVisit visit : visits.due(tx, words.day().plusDays(soon))) {
            add(found, visit, visit.agreedBy(), "household.work.agreed", words.day(), soon);
            add(found, visit, visit.nextDue(), "household.work.visit", words.day(), soon);
        }
        return found;
    }

    private static void add(List<Work> found, DueVisit visit, @Nullable LocalDate day, String what, LocalDate today, int soon) {
        if (day != null) {
            WorkKind.due(day, today, soon).ifPresent(kind ->
                    found.add(new Work(kind, AREA, visit.household(), visit.head(), Sentence.of(what, visit.visited()), day, null)));
        }
    }
}
