package org.townledger.schooling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Contradiction;
import org.townledger.wording.Sentence;

/**
 * What may be written down of a child one by one, and when the town may issue which notice (《义务教育法》 11, 13, 58).
 * Pure: no clock, no database.
 */
public final class LogRules {

    /** What a notice is to say. @param complyBy the day that it sets; unused for an approval */
    public record Wish(NoticeKind kind, @Nullable LocalDate complyBy) {
    }

    /** What keeps a persuasion from being written down; empty where nothing does. */
    public List<Contradiction> persuasion(SchoolingCase child, @Nullable LocalDate day, @Nullable String persuaders,
                                          @Nullable String result, LocalDate today) {
        var wrong = new ArrayList<Contradiction>();
        open(child).ifPresent(wrong::add);
        day(child, "happened_on", day, child.file().foundOn(), "schooling.log.beforeFound", today).ifPresent(wrong::add);
        missing("persuaders", persuaders, "schooling.log.noPersuader").ifPresent(wrong::add);
        missing("result", result, "schooling.log.noResult").ifPresent(wrong::add);
        return wrong;
    }

    /** What keeps a look after the return from being written down. */
    public List<Contradiction> check(SchoolingCase child, @Nullable LocalDate day, @Nullable String by, LocalDate today) {
        var wrong = new ArrayList<Contradiction>();
        open(child).ifPresent(wrong::add);
        LocalDate returnedOn = child.back().returnedOn();
        if (returnedOn == null) {
            wrong.add(new Contradiction("checked_on", Sentence.of("schooling.log.notReturned")));
            return wrong;
        }
        day(child, "checked_on", day, returnedOn, "schooling.log.beforeReturn", today).ifPresent(wrong::add);
        missing("checked_by", by, "schooling.log.noChecker").ifPresent(wrong::add);
        return wrong;
    }

    private static Optional<Contradiction> day(SchoolingCase child, String field, @Nullable LocalDate day, LocalDate first,
                                               String tooEarly, LocalDate today) {
        if (day == null) {
            return Optional.of(new Contradiction(field, Sentence.of("schooling.log.noDay")));
        }
        if (day.isBefore(first)) {
            return Optional.of(new Contradiction(field, Sentence.of(tooEarly, day, first)));
        }
        return day.isAfter(today) ? Optional.of(new Contradiction(field, Sentence.of("schooling.log.notYet", day))) : Optional.empty();
    }

    private static Optional<Contradiction> missing(String field, @Nullable String text, String key) {
        return text == null || text.isBlank() ? Optional.of(new Contradiction(field, Sentence.of(key))) : Optional.empty();
    }

    /** Who did not write an entry down cannot change it. */
    Optional<Contradiction> own(String writer, String user) {
        return writer.equals(user) ? Optional.empty()
                : Optional.of(new Contradiction("recorded_by", Sentence.of("schooling.log.ofAnother", writer)));
    }

    /** A closed case is not written into. */
    Optional<Contradiction> open(SchoolingCase child) {
        return child.file().state().isOpen() ? Optional.empty()
                : Optional.of(new Contradiction("state", Sentence.of("cases.save.closed", child.file().numberText())));
    }

    /** What keeps a notice from being issued; empty where the town may issue it. */
    public List<Contradiction> notice(SchoolingCase child, Wish wish, SchoolingFigures figures) {
        var wrong = new ArrayList<Contradiction>();
        open(child).ifPresent(wrong::add);
        missing("guardian", child.guardian().name(), "schooling.notice.noGuardian").ifPresent(wrong::add);
        switch (wish.kind()) {
            case APPROVAL -> addApproval(child, wrong);
            case SUMMONS -> addSummons(child, wish, figures, wrong);
            case ORDER -> addOrder(child, wish, figures, wrong);
        }
        return wrong;
    }

    /** 《义务教育法》 11: on the guardian's application, for the child's bodily condition, from a day to a day. */
    private static void addApproval(SchoolingCase child, List<Contradiction> wrong) {
        if (!AbsenceKind.of(child.absence().kind()).isGranted()) {
            wrong.add(new Contradiction("absence", Sentence.of("schooling.notice.notGranted")));
        }
        missing("status_proof", child.status().proof(), "schooling.notice.noProof").ifPresent(wrong::add);
        if (child.status().from() == null) {
            wrong.add(new Contradiction("status_from", Sentence.of("schooling.notice.noFrom")));
        }
        if (child.status().to() == null) {
            wrong.add(new Contradiction("status_to", Sentence.of("schooling.notice.noTo")));
        }
    }

    /** 《义务教育法》 13: to a child of compulsory age who is away without leave. */
    private static void addSummons(SchoolingCase child, Wish wish, SchoolingFigures figures, List<Contradiction> wrong) {
        if (SchoolingRules.isPastCompulsorySchooling(child, figures)) {
            wrong.add(new Contradiction("absence", Sentence.of("schooling.notice.pastAge")));
        }
        if (isOnLeave(child, figures.day())) {
            wrong.add(new Contradiction("absence", Sentence.of("schooling.notice.onLeave", child.status().to())));
        }
        if (wish.complyBy() == null || !wish.complyBy().isAfter(figures.day())) {
            wrong.add(new Contradiction("comply_by", Sentence.of("schooling.notice.dayPassed", figures.day())));
        }
    }

    /** 《义务教育法》 58: only after a summons that was not followed. */
    private static void addOrder(SchoolingCase child, Wish wish, SchoolingFigures figures, List<Contradiction> wrong) {
        addSummons(child, wish, figures, wrong);
        Optional<Notice> summons = child.log().standing(NoticeKind.SUMMONS);
        LocalDate reopened = child.file().reopenedOn();
        if (summons.isEmpty() || reopened != null && summons.get().issuedOn().isBefore(reopened)) {
            wrong.add(new Contradiction("comply_by", Sentence.of("schooling.notice.noSummons")));
        } else if (child.back().returnedOn() != null && !child.back().returnedOn().isBefore(summons.get().issuedOn())) {
            wrong.add(new Contradiction("returned_on", Sentence.of("schooling.notice.followed", child.back().returnedOn())));
        }
    }

    private static boolean isOnLeave(SchoolingCase child, LocalDate day) {
        LawfulStatus status = child.status();
        return AbsenceKind.of(child.absence().kind()).isGranted() && status.approvalNo() != null
                && status.to() != null && !status.to().isBefore(day);
    }

    /** What keeps a notice from being withdrawn. */
    Optional<Contradiction> withdrawal(SchoolingCase child, Notice notice, @Nullable String reason) {
        boolean ordered = notice.kind() == NoticeKind.SUMMONS && child.log().standing(NoticeKind.ORDER)
                .filter(order -> !order.issuedOn().isBefore(notice.issuedOn())).isPresent();
        return open(child)
                .or(() -> notice.stands() ? Optional.empty()
                        : Optional.of(new Contradiction("number", Sentence.of("schooling.notice.alreadyWithdrawn", notice.number()))))
                .or(() -> ordered ? Optional.of(new Contradiction("number", Sentence.of("schooling.notice.orderStands"))) : Optional.empty())
                .or(() -> missing("void_reason", reason, "schooling.notice.noReason"));
    }
}
