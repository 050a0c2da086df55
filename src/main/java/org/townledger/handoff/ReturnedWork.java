package org.townledger.handoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.townledger.cases.DueWork;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.cases.WorkSource;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** For the desk: what the banner sent back, with its reason, and the day on which the town hands off again. */
public final class ReturnedWork implements WorkSource {

    /** The hand-off's own screen. */
    public static final String AREA = "handoff";

    /** Name of the dated value that says on which day of a month the town reports. */
    static final String REPORTING_DAY = AREA + ".reporting_day";

    private static final UUID NO_RECORD = new UUID(0, 0);

    private final ReadReturned returned;
    private final HandoffRepository packages;

    public ReturnedWork(ReadReturned returned, HandoffRepository packages) {
        this.returned = returned;
        this.packages = packages;
    }

    @Override
    public List<Work> work(Transaction tx, LedgerWords words) {
        var found = new ArrayList<Work>();
        returned.open(tx).forEach(record -> found.add(new Work(WorkKind.RETURNED, area(record.kind()), returned.opens(tx, record.kind(), record.record()), record.whom(),
                Sentence.of("handoff.work.returned", record.reason()), null, null)));
        int dayOfMonth = DueWork.days(words, REPORTING_DAY, 0);
        if (dayOfMonth > 0) {
            packages.sent(tx).stream().map(HandoffPackage::upTo).max(Comparator.naturalOrder()).map(last -> ReportingDayRules.next(last, dayOfMonth)).ifPresent(day ->
                    WorkKind.due(day, words.day(), DueWork.days(words, DueWork.SOON_DAYS, 0)).ifPresent(kind -> found.add(new Work(kind, AREA, NO_RECORD,
                            words.wording().say("handoff.work.whom", words.divisions().officeName()), Sentence.of("handoff.work.due"), day, null))));
        }
        return found;
    }

    /** What has no screen of its own is shown with the banner's answer. */
    private static String area(String kind) {
        return kind.equals(RecordKinds.SUPPLY) || kind.equals(RecordKinds.VOIDED) ? AREA : kind;
    }
}
