package org.townledger.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.townledger.wording.Sentence;

/** Gathers what a ledger's cases have to be done for, by the days in them. Pure: no clock, no database. */
public final class DueWork {

    /** Name of the dated value that says how many days ahead the desk looks. */
    public static final String SOON_DAYS = "desk" + ".soon_days";

    private final String area;
    private final boolean byName;
    private final LocalDate today;
    private final int soonDays;
    private final List<Work> found = new ArrayList<>();

    /** @param byName whether the case is told by whom it concerns; by its number where that is a child or a patient */
    public DueWork(String area, boolean byName, LocalDate today, int soonDays) {
        this.area = area;
        this.byName = byName;
        this.today = today;
        this.soonDays = soonDays;
    }

    public static DueWork of(Ledger<?> ledger, LedgerWords words) {
        return new DueWork(ledger.name().key(), ledger.hasPublicVersion(), words.day(), days(words, SOON_DAYS, 0));
    }

    /** A number of days that the office set. @param unset where it set none */
    public static int days(LedgerWords words, String name, int unset) {
        return words.value(name).map(value -> value.value().intValue()).orElse(unset);
    }

    public LocalDate today() {
        return today;
    }

    /** What is furthest ahead on the list. */
    public LocalDate horizon() {
        return today.plusDays(soonDays);
    }

    /** The case's own day due: the first of what keeps it from being closed, or that it may be. */
    public void settle(CaseFile file, Supplier<List<Blocker>> blockers) {
        LocalDate due = file.dueOn();
        if (!file.state().isOpen() || due == null || WorkKind.due(due, today, soonDays).isEmpty()) {
            return;
        }
        Blocker first = blockers.get().stream().findFirst().orElse(null);
        if (first == null) {
            by(file, due, null, Sentence.of("cases.work.closable"));
        } else {
            by(file, due, first.field(), first.what());
        }
    }

    /** Something with a day. @param day null where it is not due at all */
    public void by(CaseFile file, @Nullable LocalDate day, @Nullable String field, Sentence what) {
        if (day != null) {
            WorkKind.due(day, today, soonDays).ifPresent(kind -> add(file, kind, day, field, what));
        }
    }

    public void warn(CaseFile file, String field, Sentence what) {
        add(file, WorkKind.WARNING, null, field, what);
    }

    private void add(CaseFile file, WorkKind kind, @Nullable LocalDate day, @Nullable String field, Sentence what) {
        String whom = byName ? file.concerned().head() : file.numberText();
        found.add(new Work(kind, area, file.id(), whom, what, day, field));
    }

    /** Each field of a case once, for its most urgent reason. */
    public List<Work> all() {
        var told = new HashSet<List<Object>>();
        return found.stream().sorted(Comparator.comparing(Work::kind))
                .filter(work -> told.add(java.util.Arrays.asList(work.subject(), work.field()))).toList();
    }
}
