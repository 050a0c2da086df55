package org.townledger.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNotice;
import org.townledger.cases.CaseNotices;
import org.townledger.cases.RecordNotices;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** In the head of every record how its reporting stands, and why it came back; nothing while the office never packed anything. */
public final class ReportNotices implements CaseNotices, RecordNotices {

    private final Store store;
    private final ReadReportStates states;
    private final ReadReturned returned;
    private final Wording words;

    public ReportNotices(Store store, ReadReportStates states, ReadReturned returned, Wording words) {
        this.store = store;
        this.states = states;
        this.returned = returned;
        this.words = words;
    }

    @Override
    public List<CaseNotice> of(Transaction tx, CaseFile file) {
        return of(tx, file.id());
    }

    @Override
    public List<CaseNotice> of(UUID record) {
        return store.read(tx -> of(tx, record));
    }

    @Override
    public Set<UUID> sentBack(Transaction tx) {
        return returned.open(tx).stream().map(ReturnedRecord::record).collect(Collectors.toSet());
    }

    private List<CaseNotice> of(Transaction tx, UUID record) {
        if (!states.isUsed(tx)) {
            return List.of();
        }
        Reported reported = Objects.requireNonNull(states.of(tx, List.of(record)).get(record));
        var notices = new ArrayList<CaseNotice>();
        notices.add(CaseNotice.word(words.say("handoff.state." + reported.state()), tone(reported.state())));
        if (reported.state() == ReportState.RETURNED) {
            String reason = Objects.requireNonNullElse(reported.reason(), "");
            notices.add(new CaseNotice(reason.isBlank() ? words.say("handoff.returned.todo") : words.say("handoff.returned", reason), "returned-banner"));
        }
        return notices;
    }

    private static String tone(ReportState state) {
        return switch (state) {
            case UNREPORTED, REPORTED -> "plain";
            case CHANGED -> "accent";
            case ACCEPTED -> "success";
            case RETURNED -> "danger";
        };
    }
}
