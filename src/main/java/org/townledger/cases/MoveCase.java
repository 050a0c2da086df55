package org.townledger.cases;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Moves a case through its life: verifies, starts, submits, closes, dismisses, reopens it. */
public final class MoveCase<C> {

    /** The setting: 0 not asked, 1 somebody else closes. */
    static final String CLOSING_BY_ANOTHER = "users.closing_by_another";

    private final Store store;
    private final Ledger<C> ledger;
    private final CaseRepository cases;
    private final ListRepository lists;
    private final Wording wording;
    private final CaseWritersRepository writers;

    public MoveCase(Store store, Ledger<C> ledger, CaseRepository cases, CaseWritersRepository writers, ListRepository lists, Wording wording) {
        this.store = store;
        this.ledger = ledger;
        this.cases = cases;
        this.lists = lists;
        this.wording = wording;
        this.writers = writers;
    }

    /**
     * @param day    when it happened
     * @param reason why, where the act needs one; kept with the step in any case
     */
    public CaseLife.Outcome run(String user, UUID id, CaseAct act, LocalDate day, @Nullable String reason) {
        return store.write(new Act(user, actName(act)), tx -> {
            C subject = ledger.find(tx, id).orElseThrow();
            if (act == CaseAct.CLOSE && mustBeAnother(tx, user, id)) {
                return new CaseLife.Outcome.Refused(Sentence.of("cases.life.closedByAnother", ledger.file(subject).numberText()));
            }
            CaseLife.Outcome outcome = CaseLife.apply(ledger.file(subject), act, day, user, reason,
                    () -> ledger.closingBlockers(subject, LedgerWords.of(tx, lists, wording)));
            if (outcome instanceof CaseLife.Outcome.Moved moved) {
                ledger.save(tx, ledger.with(subject, moved.file()));
                cases.addStep(tx, new CaseStep(tx.newId(), id, act.name(), act.to(), day, user, reason));
            }
            return outcome;
        });
    }

    /** Where the office so chooses, nobody closes what they entered alone. */
    private boolean mustBeAnother(Transaction tx, String user, UUID id) {
        boolean chosen = lists.setting(tx, CLOSING_BY_ANOTHER).filter(setting -> setting.value().equals("1")).isPresent();
        return chosen && writers.of(tx, id).equals(Set.of(user));
    }

    private static String actName(CaseAct act) {
        return switch (act) {
            case VERIFY -> "VerifyCase";
            case START -> "StartCase";
            case SUBMIT -> "SubmitCase";
            case SEND_BACK -> "SendBackCase";
            case CLOSE -> "CloseCase";
            case DISMISS -> "DismissCase";
            case REOPEN -> "ReopenCase";
        };
    }
}
