package org.townledger.schooling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.DueWork;
import org.townledger.cases.LedgerWords;
import org.townledger.wording.Sentence;

/**
 * What a child's case has to be done for (《义务教育法》 13, 58; 劝返逐次记录，动态销号): its own day due, the day that a
 * notice set, the look after a return, the next persuasion, the end of a leave.
 *
 * @param persuasionDays between two persuasions; null where the office set none
 */
record SchoolingWork(SchoolingRules rules, SchoolingFigures figures, @Nullable Integer persuasionDays) {

    static SchoolingWork of(SchoolingRules rules, LedgerWords words) {
        return new SchoolingWork(rules, SchoolingFigures.of(words), SchoolingFigures.value(words, "persuasion_days"));
    }

    void add(SchoolingCase child, DueWork due) {
        CaseFile file = child.file();
        if (!file.state().isOpen()) {
            return;
        }
        due.settle(file, () -> rules.closingBlockers(child, figures));
        if (SchoolingRules.isPastCompulsorySchooling(child, figures)) {
            return;
        }
        LocalDate returned = child.back().returnedOn();
        if (returned != null) {
            addCheck(child, returned, due);
        } else if (AbsenceKind.of(child.absence().kind()) == AbsenceKind.AWAY) {
            addNotice(child, due);
            addPersuasion(child, due);
        } else if (AbsenceKind.of(child.absence().kind()).isGranted()) {
            due.by(file, child.status().to(), "status_to", Sentence.of("schooling.work.leaveEnds"));
        }
    }

    private void addCheck(SchoolingCase child, LocalDate returned, DueWork due) {
        Integer lasting = figures.lastingDays();
        LocalDate lasted = lasting == null ? null : returned.plusDays(lasting);
        if (lasted != null && child.log().lastCheck().filter(check -> !check.day().isBefore(lasted)).isEmpty()) {
            due.by(child.file(), lasted, "last_check", Sentence.of("schooling.work.check", returned));
        }
    }

    /** An order goes further than the summons before it. */
    private static void addNotice(SchoolingCase child, DueWork due) {
        Optional<Notice> last = Stream.of(NoticeKind.ORDER, NoticeKind.SUMMONS).map(child.log()::standing).flatMap(Optional::stream)
                .filter(notice -> child.file().reopenedOn() == null || !notice.issuedOn().isBefore(child.file().reopenedOn())).findFirst();
        last.ifPresent(notice -> due.by(child.file(), notice.complyBy(), "returned_on",
                Sentence.of(notice.kind() == NoticeKind.ORDER ? "schooling.work.order" : "schooling.work.summons", notice.number())));
    }

    private void addPersuasion(SchoolingCase child, DueWork due) {
        if (persuasionDays != null) {
            LocalDate last = child.log().persuasions().isEmpty() ? child.file().foundOn() : child.log().persuasions().getLast().day();
            due.by(child.file(), last.plusDays(persuasionDays), "persuasion", Sentence.of("schooling.work.persuade", child.visits() + 1));
        }
    }
}
