package org.townledger.banner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNotice;
import org.townledger.cases.CaseNotices;
import org.townledger.handoff.Remark;
import org.townledger.handoff.RemarkRepository;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** What a banner knows of a town's case: what it remarked on it, and in which other town the same person stands. */
public final class BannerNotices implements CaseNotices {

    private final RemarkRepository remarks;
    private final ElsewhereRepository elsewhere;
    private final ListRepository lists;
    private final Wording words;

    public BannerNotices(RemarkRepository remarks, ElsewhereRepository elsewhere, ListRepository lists, Wording words) {
        this.remarks = remarks;
        this.elsewhere = elsewhere;
        this.lists = lists;
        this.words = words;
    }

    @Override
    public List<CaseNotice> of(Transaction tx, CaseFile file) {
        var notices = new ArrayList<CaseNotice>();
        for (Remark remark : remarks.of(tx, List.of(file.id()))) {
            String kind = words.say(remark.sentBack() ? "banner.notice.sentBack" : "banner.notice.remark", remark.text(), words.say("banner.state." + remark.state()));
            notices.add(new CaseNotice(kind, remark.state() == Remark.State.ANSWERED ? "second" : remark.sentBack() ? "danger-text" : "warning-text"));
        }
        sameElsewhere(tx, file).ifPresent(says -> notices.add(new CaseNotice(says, "warning-text")));
        return notices;
    }

    private Optional<String> sameElsewhere(Transaction tx, CaseFile file) {
        List<String> towns = file.concerned().wholeId().map(number -> elsewhere.towns(tx, number.digits(), file.office())).orElse(List.of());
        Divisions divisions = lists.divisions(tx);
        return towns.isEmpty() ? Optional.empty()
                : Optional.of(words.say("banner.notice.elsewhere", towns.stream().map(divisions::name).collect(Collectors.joining(words.say("banner.comma")))));
    }
}
