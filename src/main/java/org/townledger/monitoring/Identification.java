package org.townledger.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a household came to be monitored: visit and authorisation, appraisal and notice, comparison, review, approval
 * (敖党发〔2024〕20号 第三章一(一)1(1)).
 *
 * @param clue          when the clue came; its text is a word of the dated list {@code clue_source}
 * @param greenFrom     when help began before the papers (绿色通道); null on the ordinary way
 * @param visit         who went to the household
 * @param authorisation the paper on which the household lets its means be looked up
 * @param appraisal     who judged it in the village
 * @param comparison    what comparing with the departments' data came to
 * @param review        who reviewed it in the town
 * @param approval      number of the banner's document
 */
public record Identification(Noted clue, @Nullable LocalDate greenFrom, Noted visit, Noted authorisation, Noted appraisal,
                             Notice notice, Noted comparison, Noted review, Noted approval) {

    public static final Identification NONE = new Identification(Noted.NONE, null, Noted.NONE, Noted.NONE, Noted.NONE,
            Notice.NONE, Noted.NONE, Noted.NONE, Noted.NONE);

    public static Identification clue(String source, LocalDate day) {
        return NONE.withClue(Noted.of(day, source));
    }

    /** The day of the banner's approval; on the green channel the day on which help began. */
    public Optional<LocalDate> identifiedOn() {
        return Optional.ofNullable(greenFrom == null ? approval.on() : greenFrom);
    }

    public boolean isGreen() {
        return greenFrom != null;
    }

    public Identification withClue(Noted newClue) {
        return new Identification(newClue, greenFrom, visit, authorisation, appraisal, notice, comparison, review, approval);
    }

    public Identification greenFrom(@Nullable LocalDate day) {
        return new Identification(clue, day, visit, authorisation, appraisal, notice, comparison, review, approval);
    }

    public Identification visited(Noted newVisit, Noted newAuthorisation) {
        return new Identification(clue, greenFrom, newVisit, newAuthorisation, appraisal, notice, comparison, review, approval);
    }

    public Identification appraised(Noted newAppraisal, Notice newNotice) {
        return new Identification(clue, greenFrom, visit, authorisation, newAppraisal, newNotice, comparison, review, approval);
    }

    public Identification compared(Noted newComparison) {
        return new Identification(clue, greenFrom, visit, authorisation, appraisal, notice, newComparison, review, approval);
    }

    public Identification approved(Noted newReview, Noted newApproval) {
        return new Identification(clue, greenFrom, visit, authorisation, appraisal, notice, comparison, newReview, newApproval);
    }
}
