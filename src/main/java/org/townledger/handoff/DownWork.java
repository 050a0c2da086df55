package org.townledger.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.townledger.cases.LedgerWords;
import org.townledger.cases.Work;
import org.townledger.cases.WorkKind;
import org.townledger.cases.WorkSource;
import org.townledger.store.Transaction;
import org.townledger.wording.Sentence;

/** For the desk: clues and rolls that the banner handed down, households that are to move here or have been taken in elsewhere. */
public final class DownWork implements WorkSource {

    /** The screen of what came down. */
    public static final String AREA = "down";

    private final DownInbox inbox;
    private final Set<String> unnamed;

    /** @param unnamed keys of the ledgers whose people are not named on the desk */
    public DownWork(DownInbox inbox, Set<String> unnamed) {
        this.inbox = inbox;
        this.unnamed = Set.copyOf(unnamed);
    }

    @Override
    public List<Work> work(Transaction tx, LedgerWords words) {
        var found = new ArrayList<Work>();
        if (words.divisions().isBanner()) {
            return found;
        }
        DownInbox.Contents contents = inbox.run(tx);
        String own = words.divisions().office();
        contents.clues().stream().filter(DownClue::isOpen).forEach(clue -> found.add(new Work(WorkKind.WARNING, AREA, clue.id(), whom(clue, words),
                Sentence.of("handoff.down.work.clue", Sentence.of("handoff.kind." + clue.ledger())), null, null)));
        contents.rolls().stream().filter(DownRoll::isOpen).forEach(roll -> found.add(new Work(WorkKind.WARNING, AREA, roll.id(), roll.fileName(),
                Sentence.of("handoff.down.work.roll"), null, null)));
        contents.transfers().stream().filter(one -> DownInbox.waitsFor(one, own)).forEach(one -> found.add(moving(one, words)));
        if (!contents.missing().isEmpty()) {
            String numbers = contents.missing().stream().map(PackageNumber::printed).collect(Collectors.joining(words.wording().say("handoff.down.comma")));
            found.add(new Work(WorkKind.WARNING, AREA, new java.util.UUID(0, 1), words.wording().say("handoff.down.work.banner"),
                    Sentence.of("handoff.down.work.missing", numbers), null, null));
        }
        return found;
    }

    private String whom(DownClue clue, LedgerWords words) {
        return unnamed.contains(clue.ledger()) ? words.wording().say("handoff.down.work.unnamed") : clue.name();
    }

    private static Work moving(TransferAndAnswer one, LedgerWords words) {
        Transfer moving = one.transfer();
        return one.standing() == Transfer.Standing.OFFERED
                ? new Work(WorkKind.WARNING, AREA, moving.id(), moving.head(), Sentence.of("handoff.down.work.offered", words.divisions().name(moving.from())), null, null)
                : new Work(WorkKind.WARNING, AREA, moving.id(), moving.head(), Sentence.of("handoff.down.work.accepted", words.divisions().name(moving.to())), null, null);
    }
}
