package org.townledger.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseNumberRepository;
import org.townledger.cases.LedgerName;
import org.townledger.store.Act;
import org.townledger.store.JournalEntry;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.store.Undoing;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/**
 * Takes one act back, as new entries: by its own use case where it has one, else by putting its rows back. A number that
 * it gave becomes void and is never given again. What was worked on since is left as it is, and said. Who may not do a
 * thing may not take it back either.
 */
public final class UndoAct {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param act what was taken back */
        record Undone(ActLine act) implements Outcome {
        }

        /** Nothing was changed. @param reason what stands in the way, and by whom */
        record Refused(Sentence reason) implements Outcome {
        }
    }

    /** The use case that takes back acts of one name. */
    public interface OwnWay {

        /** @return why it was not taken back; empty where it was */
        Optional<Sentence> undo(String user, UUID act);
    }

    private static final int LOOKED_AT = 40;
    private static final int NAMED = 3;

    private final Store store;
    private final ReadAudit read;
    private final SubjectRepository subjects;
    private final CaseNumberRepository numbers;
    private final Map<String, OwnWay> own;
    private final Wording words;

    /** @param own by the name of the act */
    public UndoAct(Store store, ReadAudit read, SubjectRepository subjects, CaseNumberRepository numbers, Map<String, OwnWay> own, Wording words) {
        this.store = store;
        this.read = read;
        this.subjects = subjects;
        this.numbers = numbers;
        this.own = Map.copyOf(own);
        this.words = words;
    }

    /** The user's last act after that sequence that can be taken back and was not yet. */
    public Optional<ActLine> last(String user, long since) {
        return read.since(user, since, LOOKED_AT).stream().filter(UndoRules::canBeUndone).findFirst();
    }

    public Outcome run(String user, UUID act) {
        ActLine line = read.line(act).orElse(null);
        if (line == null || UndoRules.of(line.name()) == UndoRules.Way.NOT) {
            return new Outcome.Refused(Sentence.of("audit.undo.not"));
        }
        if (line.undone()) {
            return new Outcome.Refused(Sentence.of("audit.undo.already"));
        }
        Optional<Sentence> notAllowed = store.refusal(new Act(user, line.name()));
        if (notAllowed.isPresent()) {
            return new Outcome.Refused(notAllowed.get());
        }
        OwnWay way = own.get(line.name());
        Optional<Sentence> refused = way == null ? putBack(user, line) : way.undo(user, act);
        if (refused.isEmpty() && read.line(act).filter(ActLine::undone).isEmpty()) {
            store.write(new Act(user, "UndoAct"), tx -> {
                Undoing.mark(tx, act);
                return act;
            });
        }
        return refused.<Outcome>map(Outcome.Refused::new).orElseGet(() -> new Outcome.Undone(line));
    }

    private Optional<Sentence> putBack(String user, ActLine line) {
        return store.write(new Act(user, "UndoAct"), tx -> {
            List<JournalEntry> hanging = Undoing.hangingOn(tx, line.id());
            if (!hanging.isEmpty()) {
                return Optional.of(changed(tx, hanging));
            }
            List<JournalEntry> entries = tx.entriesOf(line.id());
            return switch (Undoing.run(tx, line.id())) {
                case Undoing.ChangedSince(List<JournalEntry> rows) -> Optional.of(changed(tx, rows.stream().map(row -> tx.lastOf(row).orElse(row)).toList()));
                case Undoing.Undone _ -> {
                    entries.stream().filter(entry -> entry.table().equals("case_file") && entry.before() == null)
                            .forEach(entry -> voidNumber(tx, entry, line));
                    yield Optional.empty();
                }
            };
        });
    }

    private void voidNumber(Transaction tx, JournalEntry entry, ActLine line) {
        Map<String, Object> row = entry.valuesAfter();
        CaseNumber number = CaseNumber.of(row.get("number_text").toString()).orElseThrow();
        numbers.voidOne(tx, new LedgerName(row.get("ledger").toString(), number.mark()), number,
                words.say("audit.undo.void", read.words().act(line.name()), tx.user()));
    }

    /** Names what stands in the way, by whom and when, at most three of them. */
    private Sentence changed(Transaction tx, List<JournalEntry> since) {
        var naming = subjects.naming(tx);
        var said = new LinkedHashSet<String>();
        for (JournalEntry entry : since) {
            String subject = naming.of(entry);
            said.add(words.say(subject.isEmpty() ? "audit.undo.since.act" : "audit.undo.since.of", ChangeWords.moment(entry.at()), entry.user(),
                    read.words().act(entry.act()), subject.isEmpty() ? read.words().table(entry.table()) : subject));
        }
        String first = said.stream().limit(NAMED).collect(Collectors.joining(words.say("audit.undo.comma")));
        return said.size() <= NAMED ? Sentence.of("audit.undo.changed", first) : Sentence.of("audit.undo.changedMany", first, said.size());
    }
}
