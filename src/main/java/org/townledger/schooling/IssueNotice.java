package org.townledger.schooling;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseStep;
import org.townledger.cases.Contradiction;
import org.townledger.cases.LedgerWords;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Setting;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** Issues one of the town's three notices with the next number of its kind, and keeps what it says. */
public final class IssueNotice {

    private final Store store;
    private final SchoolingRepository children;
    private final SchoolingLogRepository logs;
    private final CaseRepository cases;
    private final ListRepository lists;
    private final LogRules rules;
    private final NoticeText text;
    private final Wording wording;

    public IssueNotice(Store store, SchoolingRepository children, SchoolingLogRepository logs, CaseRepository cases,
                       ListRepository lists, LogRules rules, NoticeText text, Wording wording) {
        this.store = store;
        this.children = children;
        this.logs = logs;
        this.cases = cases;
        this.lists = lists;
        this.rules = rules;
        this.text = text;
        this.wording = wording;
    }

    /** @param complyBy the day that it sets; null for an approval */
    public LogOutcome run(String user, UUID caseId, NoticeKind kind, @Nullable LocalDate complyBy) {
        return store.write(new Act(user, "IssueNotice"), tx -> {
            SchoolingCase child = children.find(tx, caseId).orElseThrow();
            LedgerWords words = LedgerWords.of(tx, lists, wording);
            List<Contradiction> wrong = rules.notice(child, new LogRules.Wish(kind, complyBy), SchoolingFigures.of(words));
            if (!wrong.isEmpty()) {
                return new LogOutcome.Refused(wrong);
            }
            Notice notice = notice(tx, user, child, kind, complyBy, words.divisions().officeTitle());
            logs.save(tx, notice);
            if (kind == NoticeKind.APPROVAL) {
                LawfulStatus status = child.status();
                children.save(tx, child.with(new LawfulStatus(status.from(), status.to(), status.proof(), notice.number())));
            }
            String said = wording.say("schooling.notice.issued", notice.title(), notice.number());
            cases.addStep(tx, new CaseStep(tx.newId(), caseId, "NOTE", null, notice.issuedOn(), user, said));
            return new LogOutcome.Written(children.find(tx, caseId).orElseThrow());
        });
    }

    private Notice notice(Transaction tx, String user, SchoolingCase child, NoticeKind kind, @Nullable LocalDate complyBy, String office) {
        int year = tx.today().getYear();
        int serial = logs.nextSerial(tx, kind, year);
        String prefix = lists.setting(tx, SchoolingRepository.LEDGER.key() + ".prefix_" + kind.name().toLowerCase(Locale.ROOT))
                .map(Setting::value).orElseThrow();
        String number = wording.say("schooling.notice.number", prefix, Integer.toString(year), Integer.toString(serial));
        LocalDate by = kind == NoticeKind.APPROVAL ? null : complyBy;
        return new Notice(tx.newId(), child.file().id(), kind, number, text.title(kind, child), year, serial, tx.today(), by,
                Objects.requireNonNull(child.guardian().name()) + "：", text.body(kind, child, by, office), user, null);
    }
}
