package org.townledger.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.townledger.cases.Blocker;
import org.townledger.cases.ClosingNeeds;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.Clause;

/** What may be written down of measures, income and findings (敖党发〔2024〕20号 第三章一(一)1(2)(3)). Pure. */
public final class EvidenceRules {

    static final String KINDS = "monitoring_measure";
    private static final String HELP = "monitoring-2";
    private static final String STANDARD = "monitoring-3";

    private final ClosingNeeds needs;

    public EvidenceRules(Map<String, Clause> clauses) {
        needs = new ClosingNeeds("monitoring.evidence.", clauses);
    }

    public List<Blocker> blockers(Measure measure, LedgerWords words) {
        var found = new ArrayList<Blocker>();
        if (words.list(KINDS).stream().noneMatch(item -> item.word().equals(measure.kind()))) {
            found.add(needs.need("kind", "kind", HELP, measure.kind()));
        }
        LocalDate started = measure.startedOn();
        if (started != null && started.isAfter(words.day())) {
            found.add(needs.need("started_on", "startsLater", HELP, started));
        }
        if (started != null && measure.endsOn() != null && measure.endsOn().isBefore(started)) {
            found.add(needs.need("ends_on", "endsBefore", HELP, measure.endsOn(), started));
        }
        if (measure.amount() != null && measure.amount().signum() < 0) {
            found.add(needs.need("amount", "amount", HELP));
        }
        return found;
    }

    public List<Blocker> blockers(YearMonth month, LocalDate today) {
        return month.isAfter(YearMonth.from(today)) ? List.of(needs.need("month", "monthLater", STANDARD, month)) : List.of();
    }

    /** @param evidence on what the finding rests; due */
    public List<Blocker> blockers(Monitoring monitoring, LocalDate day, String evidence, LocalDate today) {
        var found = new ArrayList<Blocker>();
        if (evidence.isBlank()) {
            found.add(needs.need("evidence", "silent", STANDARD));
        }
        if (day.isAfter(today)) {
            found.add(needs.need("found_on", "foundLater", STANDARD, day));
        }
        monitoring.identification().identifiedOn().filter(day::isBefore)
                .ifPresent(identified -> found.add(needs.need("found_on", "foundBefore", STANDARD, day, identified)));
        if (!monitoring.state().isOpen()) {
            found.add(needs.need("found_on", "over", STANDARD));
        }
        return found;
    }
}
