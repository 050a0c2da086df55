package org.townledger.schooling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was written down of a case one by one, oldest first. */
public record SchoolingLog(List<Persuasion> persuasions, List<Notice> notices, List<SchoolCheck> checks) {

    public static final SchoolingLog EMPTY = new SchoolingLog(List.of(), List.of(), List.of());

    public SchoolingLog {
        persuasions = persuasions.stream().sorted(Comparator.comparing(Persuasion::day)).toList();
        notices = notices.stream().sorted(Comparator.comparing(Notice::issuedOn)).toList();
        checks = checks.stream().sorted(Comparator.comparing(SchoolCheck::day)).toList();
    }

    public boolean isEmpty() {
        return persuasions.isEmpty() && notices.isEmpty() && checks.isEmpty();
    }

    public Optional<SchoolCheck> lastCheck() {
        return checks.isEmpty() ? Optional.empty() : Optional.of(checks.getLast());
    }

    /** The latest notice of that kind that was not withdrawn. */
    public Optional<Notice> standing(NoticeKind kind) {
        return notices.stream().filter(notice -> notice.kind() == kind && notice.stands()).reduce((_, later) -> later);
    }

    /** What was written down of the time up to that day. */
    SchoolingLog upTo(LocalDate day) {
        return new SchoolingLog(persuasions.stream().filter(one -> !one.day().isAfter(day)).toList(),
                notices.stream().filter(one -> !one.issuedOn().isAfter(day)).toList(),
                checks.stream().filter(one -> !one.day().isAfter(day)).toList());
    }
}
