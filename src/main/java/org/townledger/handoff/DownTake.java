package org.townledger.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.bag.OpenedBag;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.Store;
import org.townledger.store.TextTooLong;
import org.townledger.store.Transaction;
import org.townledger.ui.Unexpected;
import org.townledger.wording.Sentence;
import org.townledger.workbook.CannotWrite;

/** Takes what the banner handed down to this town, all of it or nothing. */
public final class DownTake {

    private static final Logger LOG = LoggerFactory.getLogger(DownTake.class);
    private static final int MOST_BYTES = 1 << 25;
    private static final int MOST_ROLL_BYTES = 1 << 27;

    private final Store store;
    private final HandoffRepository packages;
    private final DownKeep keep;
    private final DownRepository handed;
    private final DownRollFiles files;
    private final CompleteTransfer complete;
    private final ListRepository lists;

    public DownTake(Store store, HandoffRepository packages, DownKeep keep, DownRepository handed, DownRollFiles files, CompleteTransfer complete, ListRepository lists) {
        this.store = store;
        this.packages = packages;
        this.keep = keep;
        this.handed = handed;
        this.files = files;
        this.complete = complete;
        this.lists = lists;
    }

    /** What has been read of a package. @param rolls contents in the order of the list */
    private record Came(DownContent content, List<byte[]> rolls) {
    }

    /** Why a package that says it comes down to this office does not. */
    Optional<Sentence> refusal(BagHead head, String file) {
        Divisions divisions = store.read(lists::divisions);
        return divisions.byCode(divisions.office()).map(Division::parent).filter(head.office()::equals).isPresent() ? Optional.empty()
                : Optional.of(Sentence.of("handoff.down.notAbove", file, divisions.name(head.office()), divisions.officeName()));
    }

    MergeOutcome run(String user, OpenedBag bag, BagHead head, Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (DownRules.of(head, bag.hash(), store.read(tx -> packages.received(tx, head.office())))) {
            case DownRules.Order.Twice(var known) -> new MergeOutcome.Twice(known);
            case DownRules.Order.OtherContents(var known) -> new MergeOutcome.Refused(
                    Sentence.of("handoff.merge.otherContents", name, head.number(), known.shortHash()));
            case DownRules.Order.OtherForerunner(var before) -> new MergeOutcome.Refused(
                    Sentence.of("handoff.merge.otherForerunner", name, head.number(), before.number()));
            case DownRules.Order.Take(boolean newest) -> {
                try {
                    Came came = came(bag);
                    long bytes = Files.size(file);
                    MergeOutcome taken = new MergeOutcome.Merged(taken(user, bag, head, name, bytes, came, newest));
                    complete.all(user);
                    yield taken;
                } catch (IOException | CannotMerge | TextTooLong senseless) {
                    LOG.warn("what came down cannot be taken\n{}", Unexpected.of(senseless).traceWithoutMessages());
                    yield new MergeOutcome.Refused(Sentence.of("handoff.merge.senseless", name));
                } catch (CannotWrite full) {
                    yield new MergeOutcome.Refused(full.reason());
                }
            }
        };
    }

    private static Came came(OpenedBag bag) throws IOException {
        DownContent content;
        try (InputStream in = bag.stream(DownText.NAME)) {
            content = DownText.read(in.readNBytes(MOST_BYTES));
        }
        var rolls = new ArrayList<byte[]>();
        for (DownContent.RollFile roll : content.rolls()) {
            try (InputStream in = bag.stream(roll.entry())) {
                byte[] bytes = in.readNBytes(MOST_ROLL_BYTES);
                if (bytes.length != roll.bytes() || !DownRollFiles.hash(bytes).equals(roll.sha256())) {
                    throw new IOException("a roll that is not as the list says");
                }
                rolls.add(bytes);
            }
        }
        return new Came(content, rolls);
    }

    /** The files first: rows without them would promise what is not there. */
    private HandoffPackage taken(String user, OpenedBag bag, BagHead head, String file, long bytes, Came came, boolean newest) throws CannotWrite {
        var kept = new ArrayList<UUID>();
        List<DownRoll> known = store.read(handed::rolls);
        try {
            for (int at = 0; at < came.rolls().size(); at++) {
                DownContent.RollFile roll = came.content().rolls().get(at);
                if (known.stream().noneMatch(one -> one.kind() == roll.kind() && one.sha256().equals(roll.sha256()))) {
                    files.keep(roll.id(), came.rolls().get(at));
                    kept.add(roll.id());
                }
            }
            HandoffPackage made = store.write(new Act(user, "MergeHandoff"), tx -> {
                keep.run(tx, head, came.content(), newest);
                return row(tx, bag, head, file, bytes, came.content());
            });
            kept.clear();
            return made;
        } finally {
            kept.forEach(files::drop);
        }
    }

    private HandoffPackage row(Transaction tx, OpenedBag bag, BagHead head, String file, long bytes, DownContent content) {
        var made = new HandoffPackage(tx.newId(), HandoffPackage.Direction.RECEIVED, head.office(), head.to(), head.number(), head.kind(), 0, head.kinds(), bag.hash(),
                head.previousHash(), head.upTo(), head.journalSequence(), head.schemaVersion(), head.programVersion(), content.size(), 0, bytes, 0, file,
                HandoffPackage.State.MERGED, head.madeAt(), head.madeBy(), tx.now(), tx.user(), content.receiptIssue());
        packages.save(tx, made);
        return made;
    }
}
