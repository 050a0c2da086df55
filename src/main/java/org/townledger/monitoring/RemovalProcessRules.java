package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.townledger.cases.Blocker;
import org.townledger.cases.ClosingNeeds;
import org.townledger.lists.Clause;
import org.townledger.wording.Sentence;

/**
 * In which order a removal goes its way (敖党发〔2024〕20号 第三章一(一)1(3): 怎么进、怎么出，规范履行风险消除程序). Pure: no
 * clock, no database.
 */
public final class RemovalProcessRules {

    private static final String PROCESS = "monitoring-6";

    private final ClosingNeeds needs;

    public RemovalProcessRules(Map<String, Clause> clauses) {
        needs = new ClosingNeeds("monitoring.remove.", clauses);
    }

    /** What stands in the way of that step on that day. @param notice only with the appraisal */
    public List<Blocker> blockers(Monitoring monitoring, RemovalStep step, Noted noted, Notice notice, LocalDate today) {
        Removal removal = monitoring.removal();
        Optional<RemovalStep> next = monitoring.state() == MonitoringState.REMOVING ? removal.next() : Optional.empty();
        if (next.isEmpty() || next.get() != step) {
            return List.of(needs.need(field(step), "notNext", PROCESS, name(step),
                    next.map(due -> Sentence.of("monitoring.remove.due", name(due))).orElseGet(() -> Sentence.of("monitoring.remove.notProposed"))));
        }
        var found = new ArrayList<Blocker>();
        LocalDate day = noted.on();
        if (day == null) {
            found.add(needs.need(field(step), "undated", PROCESS, name(step)));
            return found;
        }
        if (day.isAfter(today)) {
            found.add(needs.need(field(step), "inFuture", PROCESS, name(step), day));
        }
        if (step != RemovalStep.MARK && noted.isSilent()) {
            found.add(needs.need(field(step), "silent." + step, PROCESS));
        }
        RemovalStep before = RemovalStep.values()[step.ordinal() - 1];
        removal.dayOf(before).filter(day::isBefore)
                .ifPresent(earlier -> found.add(needs.need(field(step), "order", PROCESS, name(step), day, name(before), earlier)));
        if (step == RemovalStep.APPRAISE) {
            addNotice(day, notice, found);
        }
        if (step == RemovalStep.REVIEW && !removal.notice().isOverOn(day)) {
            found.add(needs.need(field(step), "noticeRunning", PROCESS, name(step), day, removal.notice().overOn().map(String::valueOf).orElse("")));
        }
        return found;
    }

    private void addNotice(LocalDate day, Notice notice, List<Blocker> found) {
        if (notice.from() == null || notice.days() == null) {
            found.add(needs.need("removal_notice_from", "noticeMissing", PROCESS));
        } else if (notice.from().isBefore(day)) {
            found.add(needs.need("removal_notice_from", "noticeEarly", PROCESS, notice.from(), day));
        }
    }

    public Blocker nothingToWithdraw() {
        return needs.need("removal_proposed_on", "nothingToWithdraw", PROCESS);
    }

    /** How a step is called. */
    public static Sentence name(RemovalStep step) {
        return Sentence.of("monitoring.step." + step);
    }

    private static String field(RemovalStep step) {
        return switch (step) {
            case PROPOSE -> "removal_proposed_on";
            case VISIT -> "removal_visited_on";
            case APPRAISE -> "removal_appraised_on";
            case REVIEW -> "removal_reviewed_on";
            case APPROVE -> "removal_approved_on";
            case MARK -> "removed_on";
        };
    }
}
