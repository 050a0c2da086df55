package org.townledger.cases;

import java.util.List;
import java.util.Optional;
import org.townledger.lists.ListRepository;
import org.townledger.lists.Setting;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Wording;

/** Puts what was found elsewhere on a ledger: a case with its number and first step, unless the person's case is open already. */
public final class OpenFromClue<C> {

    /** What came of it. */
    public sealed interface Outcome {

        record Opened(CaseFile file) implements Outcome {
        }

        /** The same person has an open case already; it was left as it is. */
        record AlreadyOpen(CaseFile file) implements Outcome {
        }

        /** Such a case cannot be; nothing was written. */
        record Contradicted(List<Contradiction> contradictions) implements Outcome {

            public Contradicted {
                contradictions = List.copyOf(contradictions);
            }
        }
    }

    private final Store store;
    private final Ledger<C> ledger;
    private final PersonCaseRepository persons;
    private final SaveCase<C> saveCase;
    private final ListRepository lists;
    private final Wording wording;

    public OpenFromClue(Store store, Ledger<C> ledger, PersonCaseRepository persons, SaveCase<C> saveCase, ListRepository lists, Wording wording) {
        this.store = store;
        this.ledger = ledger;
        this.persons = persons;
        this.saveCase = saveCase;
        this.lists = lists;
        this.wording = wording;
    }

    public Outcome run(String user, CaseClue clue) {
        return store.write(new Act(user, "OpenFromClue"), tx -> open(tx, clue));
    }

    /** Within a use case that writes more than the case. */
    public Outcome open(Transaction tx, CaseClue clue) {
        tx.lockNumbers();
        Optional<CaseFile> open = persons.open(tx, ledger.name(), clue.concerned());
        if (open.isPresent()) {
            return new Outcome.AlreadyOpen(open.get());
        }
        LedgerWords words = LedgerWords.of(tx, lists, wording);
        C subject = ledger.openFrom(clue, newFile(tx, clue), words);
        List<Contradiction> contradictions = ledger.contradictions(subject, words);
        return contradictions.isEmpty() ? new Outcome.Opened(ledger.file(saveCase.add(tx, subject)))
                : new Outcome.Contradicted(contradictions);
    }

    private CaseFile newFile(Transaction tx, CaseClue clue) {
        Setting days = lists.setting(tx, ledger.name().key() + ".due_days").orElseThrow();
        return CaseFile.found(tx.newId(), lists.office(tx).orElseThrow(), clue.concerned(), clue.foundOn())
                .dated(clue.foundOn(), tx.today().plusDays(Integer.parseInt(days.value())))
                .noted(wording.say(clue.origin()));
    }
}
