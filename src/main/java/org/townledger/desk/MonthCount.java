package org.townledger.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseHistory;
import org.townledger.cases.CaseState;

/**
 * What became of cases in a month, by the facts' own dates. A case is counted by where it stood before the month and where
 * it stands at its end, so that the figures always agree: before + found + reopened - closed - dismissed = open.
 *
 * @param before  open on the last day of the month before
 * @param open    at the end
 * @param overdue of these, past their day due
 */
public record MonthCount(int before, int found, int reopened, int closed, int dismissed, int open, int overdue) {

    public static final MonthCount NONE = new MonthCount(0, 0, 0, 0, 0, 0, 0);

    public MonthCount {
        if (before + found + reopened - closed - dismissed != open || overdue > open) {
            throw new IllegalArgumentException("figures that do not agree");
        }
    }

    /** @param end the month's last day, or an earlier one up to which it is counted */
    public static MonthCount of(CaseHistory history, YearMonth month, LocalDate end) {
        LocalDate eve = month.atDay(1).minusDays(1);
        if (!history.isKnownOn(end)) {
            return NONE;
        }
        boolean known = history.isKnownOn(eve);
        boolean openBefore = known && history.on(eve).state().isOpen();
        CaseFile then = history.on(end);
        boolean opened = !known || openBefore;
        boolean isOpen = then.state().isOpen();
        return new MonthCount(one(openBefore), one(!known), one(known && !openBefore && isOpen),
                one(opened && then.state() == CaseState.CLOSED), one(opened && then.state() == CaseState.DISMISSED), one(isOpen),
                one(then.isOverdue(end)));
    }

    public static MonthCount sum(Stream<MonthCount> counts) {
        return counts.reduce(NONE, MonthCount::plus);
    }

    public MonthCount plus(MonthCount other) {
        return new MonthCount(before + other.before, found + other.found, reopened + other.reopened, closed + other.closed,
                dismissed + other.dismissed, open + other.open, overdue + other.overdue);
    }

    /** In the order of the sheet. */
    List<Integer> figures() {
        return List.of(before, found, reopened, closed, dismissed, open, overdue);
    }

    static MonthCount of(List<Integer> figures) {
        return new MonthCount(figures.get(0), figures.get(1), figures.get(2), figures.get(3), figures.get(4), figures.get(5), figures.get(6));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
