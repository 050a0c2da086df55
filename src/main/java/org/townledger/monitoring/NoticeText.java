package org.townledger.monitoring;

import java.time.LocalDate;
import org.townledger.wording.Wording;

/** Says until when a notice hangs, or how long it would. */
final class NoticeText {

    private final Wording words;
    private final OpenHousehold open;

    NoticeText(Wording words, OpenHousehold open) {
        this.words = words;
        this.open = open;
    }

    String of(Notice notice) {
        LocalDate today = open.file().today();
        LocalDate over = notice.overOn().orElse(null);
        if (over != null) {
            String last = HouseholdWords.day(over.minusDays(1), today);
            return notice.isOverOn(today) ? words.say("monitoring.screen.notice.over", last)
                    : words.say("monitoring.screen.notice.running", last, HouseholdWords.day(over, today));
        }
        return open.words().value(IdentificationRules.NOTICE_DAYS).map(value -> words.say(value.unverified()
                ? "monitoring.screen.notice.defaultUnverified" : "monitoring.screen.notice.default", value.value().intValue())).orElse("");
    }
}
