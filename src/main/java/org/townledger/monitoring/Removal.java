package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the removal of a household's risk has come (敖党发〔2024〕20号 第三章一(一)1(3): 规范履行风险消除程序).
 *
 * @param way      null until it is proposed
 * @param proposal who proposed it
 * @param approval number of the banner's document
 * @param markedOn when the risk was marked as removed
 */
public record Removal(@Nullable RemovalWay way, Noted proposal, Noted visit, Noted appraisal, Notice notice, Noted review,
                      Noted approval, @Nullable LocalDate markedOn) {

    public static final Removal NONE = new Removal(null, Noted.NONE, Noted.NONE, Noted.NONE, Notice.NONE, Noted.NONE, Noted.NONE, null);

    public Removal {
        if (proposal.isDone() && way == null) {
            throw new IllegalArgumentException("whoever proposes a removal says in which way the risk ended");
        }
    }

    public static Removal proposed(RemovalWay way, LocalDate day, String by) {
        return new Removal(way, Noted.of(day, by), Noted.NONE, Noted.NONE, Notice.NONE, Noted.NONE, Noted.NONE, null);
    }

    /** The step that comes next; empty where the risk is removed. */
    public Optional<RemovalStep> next() {
        return java.util.Arrays.stream(RemovalStep.values()).filter(step -> dayOf(step).isEmpty()).findFirst();
    }

    public Optional<LocalDate> dayOf(RemovalStep step) {
        return Optional.ofNullable(switch (step) {
            case PROPOSE -> proposal.on();
            case VISIT -> visit.on();
            case APPRAISE -> appraisal.on();
            case REVIEW -> review.on();
            case APPROVE -> approval.on();
            case MARK -> markedOn;
        });
    }

    /** The removal one step further. @param hung only with the appraisal */
    Removal with(RemovalStep step, Noted noted, Notice hung) {
        return switch (step) {
            case PROPOSE -> new Removal(way, noted, visit, appraisal, notice, review, approval, markedOn);
            case VISIT -> new Removal(way, proposal, noted, appraisal, notice, review, approval, markedOn);
            case APPRAISE -> new Removal(way, proposal, visit, noted, hung, review, approval, markedOn);
            case REVIEW -> new Removal(way, proposal, visit, appraisal, notice, noted, approval, markedOn);
            case APPROVE -> new Removal(way, proposal, visit, appraisal, notice, review, noted, markedOn);
            case MARK -> new Removal(way, proposal, visit, appraisal, notice, review, approval, noted.on());
        };
    }
}
