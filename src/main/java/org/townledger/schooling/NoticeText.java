package org.townledger.schooling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.Concerned;
import org.townledger.identity.IdNumber;
import org.townledger.sheets.LetterSheet;
import org.townledger.sheets.LetterSheet.Line;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** What the town's notices say. What the rules ask for stands in the case by then. */
public final class NoticeText {

    private final Wording wording;

    public NoticeText(Wording wording) {
        this.wording = wording;
    }

    /** 督促入学通知书; an approval is called after what it approves. */
    public String title(NoticeKind kind, SchoolingCase child) {
        return kind == NoticeKind.APPROVAL ? wording.say("schooling.letter.approval", Objects.requireNonNullElse(child.absence().kind(), ""))
                : wording.say("schooling.letter." + kind.name());
    }

    /** The paragraphs, parted by line breaks. */
    String body(NoticeKind kind, SchoolingCase child, @Nullable LocalDate complyBy, String office) {
        List<Sentence> paragraphs = switch (kind) {
            case APPROVAL -> {
                LawfulStatus status = child.status();
                String absence = Objects.requireNonNullElse(child.absence().kind(), "");
                yield List.of(Sentence.of("schooling.letter.approval.1", who(child), absence),
                        Sentence.of("schooling.letter.approval.2", Objects.requireNonNullElse(status.proof(), ""),
                                day(Objects.requireNonNull(status.from())), day(Objects.requireNonNull(status.to())), absence),
                        Sentence.of("schooling.letter.approval.3"));
            }
            case SUMMONS -> List.of(Sentence.of("schooling.letter.summons.1", who(child), day(child.file().foundOn())),
                    Sentence.of("schooling.letter.summons.2", day(Objects.requireNonNull(complyBy)), school(child), office),
                    Sentence.of("schooling.letter.summons.3"), Sentence.of("schooling.letter.summons.4"));
            case ORDER -> {
                Notice summons = child.log().standing(NoticeKind.SUMMONS).orElseThrow();
                yield List.of(Sentence.of("schooling.letter.order.1", who(child), day(child.file().foundOn()), day(summons.issuedOn()), summons.number()),
                        Sentence.of("schooling.letter.order.2", day(Objects.requireNonNull(complyBy)), school(child)),
                        Sentence.of("schooling.letter.order.3", office));
            }
        };
        return paragraphs.stream().map(wording::say).collect(Collectors.joining("\n"));
    }

    /** 苏日古嘎（女，身份证号 150699********1234，敖镇中学七年级） */
    private String who(SchoolingCase child) {
        Concerned whom = child.file().concerned();
        Student student = child.student();
        String sex = whom.wholeId().map(number -> wording.say(number.isMale() ? "schooling.sex.male" : "schooling.sex.female")).orElse(null);
        String number = whom.idNumber() instanceof IdNumber.Valid valid ? wording.say("schooling.letter.id", valid.masked()) : null;
        String grade = student.grade() == null ? "" : student.grade();
        String school = student.school() == null ? grade : student.school() + grade;
        String details = Stream.of(sex, number, school).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining("，"));
        return details.isEmpty() ? whom.head() : whom.head() + "（" + details + "）";
    }

    private String school(SchoolingCase child) {
        String school = child.student().school();
        return school == null ? wording.say("schooling.letter.school") : school;
    }

    /** As issued, to be printed again. */
    public LetterSheet letter(Notice notice, String office) {
        String title = notice.title();
        String guardian = notice.addressee().replace("：", "");
        return new LetterSheet(office, title, notice.number(), notice.addressee(), notice.body().lines().toList(), day(notice.issuedOn()), List.of(
                new Line(wording.say("schooling.letter.receipt.what"), title + notice.number()),
                new Line(wording.say("schooling.letter.receipt.whom"), guardian),
                new Line(wording.say("schooling.letter.receipt.when"), ""), new Line(wording.say("schooling.letter.receipt.where"), ""),
                new Line(wording.say("schooling.letter.receipt.by"), ""), new Line(wording.say("schooling.letter.receipt.signed"), ""),
                new Line(wording.say("schooling.letter.receipt.note"), "")));
    }

    static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
