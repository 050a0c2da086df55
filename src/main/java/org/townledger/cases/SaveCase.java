package org.townledger.cases;

import java.util.List;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/** Puts a case on its ledger with the next number, or keeps what was changed in one. */
public final class SaveCase<C> {

    /** What came of it. */
    public sealed interface Outcome<C> {

        record Saved<C>(C subject) implements Outcome<C> {
        }

        record Contradicted<C>(List<Contradiction> contradictions) implements Outcome<C> {

            public Contradicted {
                contradictions = List.copyOf(contradictions);
            }
        }

        /** A closed case is never edited, only reopened. */
        record Refused<C>(Sentence reason) implements Outcome<C> {
        }
    }

    private final Store store;
    private final Ledger<C> ledger;
    private final CaseRepository cases;
    private final CaseNumberRepository numbers;
    private final ListRepository lists;
    private final Wording wording;

    public SaveCase(Store store, Ledger<C> ledger, CaseRepository cases, CaseNumberRepository numbers, ListRepository lists,
                    Wording wording) {
        this.store = store;
        this.ledger = ledger;
        this.cases = cases;
        this.numbers = numbers;
        this.lists = lists;
        this.wording = wording;
    }

    public Outcome<C> run(String user, C subject) {
        List<Contradiction> contradictions = ledger.contradictions(subject, store.read(tx -> LedgerWords.of(tx, lists, wording)));
        if (!contradictions.isEmpty()) {
            return new Outcome.Contradicted<>(contradictions);
        }
        return store.write(new Act(user, "SaveCase"), tx -> ledger.file(subject).number() == null
                ? new Outcome.Saved<>(add(tx, subject)) : change(tx, subject));
    }

    /** A new case with the next number and its first step. */
    C add(Transaction tx, C subject) {
        CaseFile file = ledger.file(subject).numbered(numbers.series(tx, ledger.name(), tx.today().getYear()).get());
        C numbered = ledger.with(subject, file);
        ledger.save(tx, numbered);
        cases.addStep(tx, new CaseStep(tx.newId(), file.id(), "FOUND", CaseState.FOUND, file.foundOn(), tx.user(), null));
        return numbered;
    }

    private Outcome<C> change(Transaction tx, C subject) {
        CaseFile file = ledger.file(subject);
        CaseFile stored = ledger.file(ledger.find(tx, file.id()).orElseThrow());
        if (!stored.state().isOpen()) {
            return new Outcome.Refused<>(Sentence.of("cases.save.closed", stored.numberText()));
        }
        // The state moves by acts alone, whatever an older copy on the screen says.
        C current = ledger.with(subject, file.in(stored.state()));
        ledger.save(tx, current);
        return new Outcome.Saved<>(current);
    }
}
