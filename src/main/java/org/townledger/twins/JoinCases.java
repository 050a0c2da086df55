package org.townledger.twins;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.townledger.cases.CaseFile;
import org.townledger.cases.CaseLife;
import org.townledger.cases.CaseNumber;
import org.townledger.cases.CaseNumberRepository;
import org.townledger.cases.CaseRepository;
import org.townledger.cases.CaseStep;
import org.townledger.cases.Concerned;
import org.townledger.cases.Ledger;
import org.townledger.cases.LedgerName;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.PhotoFiles;
import org.townledger.cases.PhotoRepository;
import org.townledger.identity.IdNumber;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;
import org.townledger.wording.Wording;

/**
 * Makes one case of two open ones of a ledger. The earlier number stays and keeps its facts; whatever hangs on the other
 * goes over to it, what the other said stands in a step, and the other number is void.
 */
public final class JoinCases {

    private final Store store;
    private final Map<String, Ledger<?>> ledgers;
    private final CaseRepository cases;
    private final CaseNumberRepository numbers;
    private final CaseRowsRepository rows;
    private final PhotoRepository photos;
    private final PhotoFiles files;
    private final TwinRepository twins;
    private final ListRepository lists;
    private final Wording wording;

    public JoinCases(Store store, List<Ledger<?>> ledgers, CaseRepository cases, CaseNumberRepository numbers,
                     CaseRowsRepository rows, PhotoRepository photos, PhotoFiles files, TwinRepository twins, ListRepository lists, Wording wording) {
        this.store = store;
        this.ledgers = ledgers.stream().collect(Collectors.toMap(ledger -> ledger.name().key(), Function.identity()));
        this.cases = cases;
        this.numbers = numbers;
        this.rows = rows;
        this.photos = photos;
        this.files = files;
        this.twins = twins;
        this.lists = lists;
        this.wording = wording;
    }

    /** What the case says, for comparing. */
    public CaseFacts facts(Candidate candidate) {
        return store.read(tx -> facts(tx, candidate));
    }

    private CaseFacts facts(Transaction tx, Candidate candidate) {
        return CaseFacts.of(tx, ledger(candidate.realm()), candidate.id(), LedgerWords.of(tx, lists, wording));
    }

    /** Which of the two stays: the one with the earlier number. */
    public static Side stays(CaseFile first, CaseFile second) {
        CaseNumber one = Objects.requireNonNull(first.number());
        CaseNumber other = Objects.requireNonNull(second.number());
        boolean secondIsEarlier = other.year() < one.year() || other.year() == one.year() && other.serial() < one.serial();
        return secondIsEarlier ? Side.SECOND : Side.FIRST;
    }

    public JoinOutcome run(String user, TwinPair pair) {
        return store.write(new Act(user, "JoinCases"), tx -> {
            tx.lockNumbers();
            if (!isOpen(tx, pair.first().id()) || !isOpen(tx, pair.second().id())) {
                return new JoinOutcome.Refused(Sentence.of("twins.join.notOpen"));
            }
            CaseFacts first = facts(tx, pair.first());
            CaseFacts second = facts(tx, pair.second());
            Side stays = stays(first.file(), second.file());
            Candidate kept = stays.of(pair.first(), pair.second());
            Candidate twin = stays.other().of(pair.first(), pair.second());
            return sharedPhotos(tx, twin.id(), kept.id()).<JoinOutcome>map(JoinOutcome.Refused::new).orElseGet(() -> joined(tx,
                    ledger(pair.realm()).name(), stays.of(first, second), stays.other().of(first, second), kept, twin));
        });
    }

    /** The files go along before the rows do; undoing the join finds them where they were. @return why they could not */
    private Optional<Sentence> sharedPhotos(Transaction tx, UUID twin, UUID kept) {
        return photos.of(tx, twin).stream().flatMap(photo -> files.share(photo, kept).stream()).findFirst();
    }

    private JoinOutcome joined(Transaction tx, LedgerName ledger, CaseFacts kept, CaseFacts twin, Candidate keptWho, Candidate twinWho) {
        UUID id = kept.file().id();
        UUID gone = twin.file().id();
        String number = twin.file().numberText();
        cases.steps(tx, gone).forEach(step -> cases.addStep(tx, new CaseStep(step.id(), id, "TWIN", null, step.happenedOn(),
                step.doneBy(), wording.say("twins.step.from", number, said(step)))));
        rows.gather(tx, gone, id);
        twins.repointImportedRows(tx, gone, id);
        rows.remove(tx, gone);
        numbers.voidOne(tx, ledger, Objects.requireNonNull(twin.file().number()), wording.say("twins.void", kept.file().numberText()));
        cases.save(tx, ledger, completed(kept.file(), twin.file()));
        String facts = twin.facts().stream().filter(fact -> !fact.says().isEmpty())
                .map(fact -> wording.say("twins.fact", fact.heading(), fact.says())).collect(Collectors.joining(wording.say("twins.semicolon")));
        cases.addStep(tx, new CaseStep(tx.newId(), id, "JOINED", null, tx.today(), tx.user(), wording.say("twins.step.joined", number, facts)));
        var join = new TwinJoin(tx.newId(), ledger.key(), id, gone, TwinTexts.says(keptWho, wording), TwinTexts.says(twinWho, wording),
                tx.actId(), tx.now(), tx.user(), null, null);
        twins.save(tx, join);
        return new JoinOutcome.Joined(join);
    }

    private String said(CaseStep step) {
        String what = step.stateAfter() == null ? wording.say("cases.step." + step.kind()) : wording.say(CaseLife.stateName(step.stateAfter()));
        return step.note() == null ? what : wording.say("twins.fact", what, step.note());
    }

    /** What the file that stays leaves open and the other knows; a whole ID number in the place of a damaged one of the same person. */
    private static CaseFile completed(CaseFile kept, CaseFile twin) {
        Concerned whom = kept.concerned();
        Concerned other = twin.concerned();
        IdNumber number = whom.wholeId().isEmpty() && other.idNumber() != null
                && (whom.idNumber() == null || other.wholeId().isPresent()) ? other.idNumber() : whom.idNumber();
        var completed = new Concerned(or(whom.household(), other.household()), whom.head(), number, whom.village(),
                or(whom.group(), other.group()), or(whom.householdType(), other.householdType()),
                or(whom.familySize(), other.familySize()), or(whom.phone(), other.phone()));
        return kept.concerning(completed).assigned(or(kept.assignedTo(), twin.assignedTo()))
                .dated(kept.foundOn(), or(kept.dueOn(), twin.dueOn())).noted(or(kept.note(), twin.note()));
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T otherwise) {
        return said == null ? otherwise : said;
    }

    private boolean isOpen(Transaction tx, UUID id) {
        return twins.openCases(tx).stream().anyMatch(open -> open.file().id().equals(id));
    }

    private Ledger<?> ledger(String key) {
        return Objects.requireNonNull(ledgers.get(key), key);
    }
}
