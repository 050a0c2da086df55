package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Blocker;
import org.townledger.cases.ClosingNeeds;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.Clause;
import org.townledger.wording.Sentence;

/**
 * What stands in the way of identifying a household (敖党发〔2024〕20号 第三章一(一)1(1): 入户和授权、评议公示、数据比对、审核公告、
 * 系统管理和绿色通道). Pure: no clock, no database.
 */
public final class IdentificationRules {

    public static final String TYPES = "monitored_type";
    static final String NOTICE_DAYS = RemovalRules.AREA + ".notice_days";
    private static final String PROCESS = "monitoring-1";

    private final ClosingNeeds needs;

    public IdentificationRules(Map<String, Clause> clauses) {
        needs = new ClosingNeeds("monitoring.identify.", clauses);
    }

    /** A step by its field; its text is due with its day. */
    private record Step(String field, @Nullable LocalDate on, boolean silent, @Nullable LocalDate notBefore) {

        Step(String field, Noted noted) {
            this(field, noted.on(), noted.isSilent(), null);
        }
    }

    /** What may not be written down so; empty where all may. The steps after a clue may be open as yet. */
    public List<Blocker> blockers(Monitoring monitoring, LedgerWords words) {
        var found = new ArrayList<Blocker>();
        Identification way = monitoring.identification();
        if (words.list(TYPES).stream().noneMatch(item -> item.word().equals(monitoring.type()))) {
            found.add(needs.need("type", "type", PROCESS, monitoring.type()));
        }
        if (!way.clue().isDone()) {
            found.add(needs.need("clue_on", "clue", PROCESS));
        }
        addOrder(way, words.day(), found);
        if (way.isGreen() && way.clue().on() != null && way.greenFrom().isBefore(way.clue().on())) {
            found.add(needs.need("green_from", "order", PROCESS, name("green_from"), way.greenFrom(), name("clue_on"), way.clue().on()));
        }
        return found;
    }

    private void addOrder(Identification way, LocalDate today, List<Blocker> found) {
        Step missing = null;
        Step before = null;
        for (Step step : steps(way)) {
            LocalDate on = step.on();
            if (on == null) {
                missing = missing == null ? step : missing;
                continue;
            }
            if (on.isAfter(today)) {
                found.add(needs.need(step.field(), "inFuture", PROCESS, name(step.field()), on));
            }
            if (step.silent()) {
                found.add(needs.need(step.field(), "silent." + step.field(), PROCESS));
            }
            if (missing != null && !way.isGreen()) {
                found.add(needs.need(missing.field(), "missing", PROCESS, name(missing.field()), name(step.field())));
                missing = null;
            }
            if (before != null && before.on() != null && on.isBefore(before.on())) {
                found.add(needs.need(step.field(), "order", PROCESS, name(step.field()), on, name(before.field()), before.on()));
            }
            if (step.notBefore() != null && on.isBefore(step.notBefore())) {
                found.add(needs.need(step.field(), "noticeRunning", PROCESS, name(step.field()), on, step.notBefore()));
            }
            before = step;
        }
    }

    private static List<Step> steps(Identification way) {
        Notice notice = way.notice();
        LocalDate over = notice.overOn().orElse(null);
        return List.of(new Step("clue_on", way.clue()), new Step("visited_on", way.visit()), new Step("authorised_on", way.authorisation()),
                new Step("appraised_on", way.appraisal()), new Step("notice_from", notice.from(), notice.days() == null, null),
                new Step("compared_on", way.comparison()),
                new Step("reviewed_on", way.review().on(), way.review().isSilent(), over),
                new Step("approved_on", way.approval().on(), way.approval().isSilent(), over));
    }

    /** The next step of an identification that is under way; empty where it is complete. @return its field */
    public static Optional<String> next(Identification way) {
        return steps(way).stream().filter(step -> step.on() == null).map(Step::field).findFirst();
    }

    /** The papers that are owed where help began first. @return their fields */
    public static List<String> owed(Identification way) {
        return way.isGreen() ? steps(way).stream().filter(step -> step.on() == null).map(Step::field).toList() : List.of();
    }

    /** How a step is called. */
    public static Sentence name(String field) {
        return Sentence.of("monitoring.day." + field);
    }

    /** How long a notice hangs by what stands today; empty where the office has not set it. */
    public static Optional<Integer> noticeDays(LedgerWords words) {
        return words.value(NOTICE_DAYS).map(value -> value.value().intValue());
    }

    /** A household is monitored once at a time. */
    public Blocker alreadyOpen() {
        return needs.need("household", "alreadyOpen", PROCESS);
    }

    /** What stands in the way of laying a clue aside. */
    public List<Blocker> dropBlockers(Monitoring monitoring, LocalDate day, String reason, LocalDate today) {
        var found = new ArrayList<Blocker>();
        if (monitoring.state() != MonitoringState.IDENTIFYING) {
            found.add(needs.need("dropped_on", "dropTooLate", PROCESS));
        }
        if (day.isAfter(today)) {
            found.add(needs.need("dropped_on", "inFuture", PROCESS, name("dropped_on"), day));
        }
        if (reason.isBlank()) {
            found.add(needs.need("dropped_on", "silent.dropped_on", PROCESS));
        }
        return found;
    }
}
