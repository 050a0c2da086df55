package org.townledger.schooling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseStep;
import org.townledger.cases.Contradiction;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.wording.Wording;

/** Withdraws a notice (作废). It keeps its number, which is never given again. */
public final class WithdrawNotice {

    private final Store store;
    private final SchoolingRepository children;
    private final SchoolingLogRepository logs;
    private final CaseRepository cases;
    private final LogRules rules;
    private final Wording wording;

    public WithdrawNotice(Store store, SchoolingRepository children, SchoolingLogRepository logs, CaseRepository cases, LogRules rules,
                          Wording wording) {
        this.store = store;
        this.children = children;
        this.logs = logs;
        this.cases = cases;
        this.rules = rules;
        this.wording = wording;
    }

    public LogOutcome run(String user, UUID noticeId, @Nullable String reason) {
        return store.write(new Act(user, "WithdrawNotice"), tx -> {
            Notice notice = logs.notice(tx, noticeId).orElseThrow();
            SchoolingCase child = children.find(tx, notice.caseId()).orElseThrow();
            Optional<Contradiction> wrong = rules.withdrawal(child, notice, reason);
            if (wrong.isPresent() || reason == null) {
                return new LogOutcome.Refused(wrong.stream().toList());
            }
            logs.save(tx, notice.withdrawn(tx.today(), reason));
            LawfulStatus status = child.status();
            if (notice.number().equals(status.approvalNo())) {
                children.save(tx, child.with(new LawfulStatus(status.from(), status.to(), status.proof(), null)));
            }
            String said = wording.say("schooling.notice.withdrawn", notice.title(), notice.number(), reason);
            cases.addStep(tx, new CaseStep(tx.newId(), notice.caseId(), "NOTE", null, tx.today(), user, said));
            return new LogOutcome.Written(children.find(tx, notice.caseId()).orElseThrow());
        });
    }
}
