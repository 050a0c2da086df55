package org.townledger.rolls;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseStep;
import org.townledger.cases.LedgerName;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** Settles what a comparison brought up without a new case: looked at, told to others, a question answered; or takes that back. */
public final class SettleFindings {

    private final Store store;
    private final RollRepository rolls;
    private final CaseRepository cases;
    private final LedgerName medical;
    private final Wording wording;

    /** @param medical the ledger whose open cases are told who of the household is not insured */
    public SettleFindings(Store store, RollRepository rolls, CaseRepository cases, LedgerName medical, Wording wording) {
        this.store = store;
        this.rolls = rolls;
        this.cases = cases;
        this.medical = medical;
        this.wording = wording;
    }

    /** Somebody looked: nothing is wrong, or it was put right. @return how many were open */
    public int checked(String user, Collection<UUID> findings, @Nullable String note) {
        return store.write(new Act(user, "CheckFindings"), tx -> {
            List<Finding> open = open(tx, findings);
            open.forEach(finding -> settle(tx, finding, Finding.How.CHECKED, null, note));
            return open.size();
        });
    }

    /**
     * Tells those who see to medical insurance who is not insured: as a mark, and as a note in the household's open
     * medical case, which cannot be closed before everybody is insured.
     *
     * @return how many were open
     */
    public int handToMedical(String user, Collection<UUID> findings) {
        return store.write(new Act(user, "HandToMedical"), tx -> {
            List<Finding> open = open(tx, findings).stream().filter(finding -> finding.register() != null).toList();
            open.forEach(finding -> hand(tx, finding));
            return open.size();
        });
    }

    private void hand(Transaction tx, Finding finding) {
        Comparison comparison = rolls.comparison(tx, finding.comparison()).orElseThrow();
        Finding.RegisterSide side = Objects.requireNonNull(finding.register());
        CaseFile told = cases.openOf(tx, side.household()).stream().filter(this::isMedical).findFirst().orElse(null);
        if (told != null) {
            String note = wording.say("rolls.medical.note", comparison.fileName(), side.name(), comparison.day());
            cases.addStep(tx, new CaseStep(tx.newId(), told.id(), "NOTE", null, tx.today(), tx.user(), note));
        }
        settle(tx, finding, Finding.How.HANDED, told == null ? null : told.id(), null);
    }

    private boolean isMedical(CaseFile file) {
        CaseNumber number = file.number();
        return number != null && number.mark().equals(medical.mark());
    }

    /**
     * Answers a question. The same: no other member is meant by that entry. Another: where nobody else may be meant, the
     * entry is unknown, and the member missing where they should be on the roll.
     */
    public void answer(String user, UUID question, boolean same) {
        store.write(new Act(user, "AnswerRollQuestion"), tx -> {
            Finding asked = rolls.finding(tx, question).orElseThrow();
            if (asked.isOpen() && asked.verdict() == Verdict.QUESTION && asked.register() != null) {
                settle(tx, asked, same ? Finding.How.SAME : Finding.How.APART, null, null);
                List<Finding> all = rolls.findings(tx, asked.comparison());
                if (same) {
                    all.stream().filter(other -> other.isOpen() && isOfEntry(other, asked)).forEach(other -> apart(tx, other));
                } else {
                    followApart(tx, asked);
                }
            }
            return question;
        });
    }

    private void apart(Transaction tx, Finding question) {
        settle(tx, question, Finding.How.APART, null, null);
        followApart(tx, question);
    }

    private void followApart(Transaction tx, Finding apart) {
        List<Finding> questions = rolls.findings(tx, apart.comparison()).stream()
                .filter(other -> other.verdict() == Verdict.QUESTION && (other.isOpen() || isSame(other))).toList();
        if (questions.stream().noneMatch(other -> isOfEntry(other, apart))) {
            rolls.saveNew(tx, apart.asUnknown(tx.newId()));
        }
        if (apart.expected() && questions.stream().noneMatch(other -> isOfPerson(other, apart))) {
            rolls.saveNew(tx, apart.asMissing(tx.newId()));
        }
    }

    private static boolean isSame(Finding question) {
        return question.settling() != null && question.settling().how() == Finding.How.SAME;
    }

    private static boolean isOfEntry(Finding one, Finding other) {
        return one.roll() != null && other.roll() != null && one.roll().entry().equals(other.roll().entry());
    }

    private static boolean isOfPerson(Finding one, Finding other) {
        return one.register() != null && other.register() != null && one.register().person().equals(other.register().person());
    }

    /** Opens again what was looked at or told; a case that came of it stays. @return how many were taken back */
    public int reopen(String user, Collection<UUID> findings) {
        return store.write(new Act(user, "ReopenFindings"), tx -> {
            List<Finding> settled = findings.stream().flatMap(id -> rolls.finding(tx, id).stream()).filter(SettleFindings::canReopen).toList();
            settled.forEach(finding -> rolls.save(tx, finding.settled(null)));
            return settled.size();
        });
    }

    /** What a case came of, or an answer that further findings rest on, is not taken back here. */
    public static boolean canReopen(Finding finding) {
        return finding.settling() != null && switch (finding.settling().how()) {
            case CHECKED, HANDED -> true;
            case CASE, SAME, APART, AGREES -> false;
        };
    }

    private List<Finding> open(Transaction tx, Collection<UUID> findings) {
        return findings.stream().flatMap(id -> rolls.finding(tx, id).stream()).filter(Finding::isOpen).toList();
    }

    private void settle(Transaction tx, Finding finding, Finding.How how, @Nullable UUID caseId, @Nullable String note) {
        rolls.save(tx, finding.settled(new Finding.Settling(how, tx.now(), tx.user(), caseId, note)));
    }
}
