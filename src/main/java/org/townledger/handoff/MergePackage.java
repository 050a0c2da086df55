package org.townledger.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.townledger.bag.OpenedBag;
import org.townledger.cases.PhotoFiles;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.lists.ListRepository;
import org.townledger.store.Act;
import org.townledger.store.DatabaseBroken;
import org.townledger.store.StagedRows;
import org.townledger.store.Store;
import org.townledger.store.TextTooLong;
import org.townledger.store.Transaction;
import org.townledger.ui.LongWork;
import org.townledger.ui.Unexpected;
import org.townledger.wording.Sentence;
import org.townledger.workbook.CannotWrite;

/** Merges one opened package of a town, all of it or nothing. */
public final class MergePackage {

    private static final Logger LOG = LoggerFactory.getLogger(MergePackage.class);

    private final Store store;
    private final DownTake down;
    private final ReadIncoming read;
    private final TakeRecords take;
    private final HandoffRepository packages;
    private final WaitingFiles waiting;
    private final PhotoFiles photos;
    private final ListRepository lists;

    public MergePackage(Store store, DownTake down, ReadIncoming read, TakeRecords take, HandoffRepository packages, WaitingFiles waiting, PhotoFiles photos,
                        ListRepository lists) {
        this.store = store;
        this.down = down;
        this.read = read;
        this.take = take;
        this.packages = packages;
        this.waiting = waiting;
        this.photos = photos;
        this.lists = lists;
    }

    /** What a bag says of itself; the reason where it is none that could be merged here. */
    sealed interface Look {

        record Readable(BagHead head) implements Look {
        }

        record Refused(Sentence reason) implements Look {
        }
    }

    Look look(OpenedBag bag, String file) {
        try {
            BagHead head = read.head(bag::stream);
            return refusal(bag, head, file).<Look>map(Look.Refused::new).orElseGet(() -> new Look.Readable(head));
        } catch (IOException senseless) {
            return new Look.Refused(senseless(file, senseless));
        }
    }

    private Optional<Sentence> refusal(OpenedBag bag, BagHead head, String file) {
        Divisions divisions = store.read(lists::divisions);
        if (!head.to().equals(divisions.office())) {
            return Optional.of(Sentence.of("handoff.merge.forOther", file, divisions.name(head.to())));
        }
        if (!head.office().equals(bag.signer().office())) {
            return Optional.of(Sentence.of("handoff.merge.otherSigner", file, divisions.name(head.office()), bag.signer().officeName()));
        }
        if (head.kind() == HandoffPackage.Kind.DOWN) {
            Optional<Sentence> notAbove = down.refusal(head, file);
            if (notAbove.isPresent()) {
                return notAbove;
            }
        } else if (divisions.byCode(head.office()).map(Division::parent).filter(divisions.office()::equals).isEmpty()) {
            return Optional.of(Sentence.of("handoff.merge.notBelow", file, divisions.name(head.office()), divisions.officeName()));
        }
        if (!StagedRows.areKnownAt(head.schemaVersion(), store.schemaVersion())) {
            return Optional.of(Sentence.of("handoff.merge.newer", file, head.programVersion()));
        }
        return Optional.empty();
    }

    /**
     * @param abandoned whether packages before it that never came are not waited for
     * @param file      as it came, kept where it has to wait
     */
    MergeOutcome run(String user, OpenedBag bag, BagHead head, Path file, boolean abandoned, LongWork.Progress progress) {
        if (head.kind() == HandoffPackage.Kind.DOWN) {
            return down.run(user, bag, head, file);
        }
        String name = String.valueOf(file.getFileName());
        List<HandoffPackage> received = store.read(tx -> packages.received(tx, head.office()));
        List<HandoffPackage> others = received.stream().filter(one -> one.state() != HandoffPackage.State.HELD || one.number() != head.number()
                || !one.hash().equals(bag.hash())).toList();
        OrderRules.Order order = OrderRules.of(head, bag.hash(), received);
        try {
            return switch (order) {
                // One that waited is merged once nothing is missing before it, or nothing is waited for any more.
                case OrderRules.Order.Twice(var known) when known.state() == HandoffPackage.State.HELD
                        && (abandoned || OrderRules.of(head, bag.hash(), others) instanceof OrderRules.Order.Merge) -> merge(user, bag, head, file, known, progress);
                case OrderRules.Order.Twice(var known) when known.state() == HandoffPackage.State.HELD -> stillHeld(known, file, received);
                case OrderRules.Order.Twice(var known) -> new MergeOutcome.Twice(known);
                case OrderRules.Order.Merge _ -> merge(user, bag, head, file, null, progress);
                case OrderRules.Order.Hold(var missing) -> hold(user, bag, head, file, missing);
                case OrderRules.Order.OtherContents(var known) -> new MergeOutcome.Refused(
                        Sentence.of("handoff.merge.otherContents", name, head.number(), known.shortHash()));
                case OrderRules.Order.OtherForerunner(var last) -> new MergeOutcome.Refused(
                        Sentence.of("handoff.merge.otherForerunner", name, head.number(), last.number()));
            };
        } catch (IOException | DatabaseBroken | CannotMerge | TextTooLong senseless) {
            return new MergeOutcome.Refused(senseless(name, senseless));
        } catch (CannotWrite full) {
            return new MergeOutcome.Refused(full.reason());
        }
    }

    private MergeOutcome merge(String user, OpenedBag bag, BagHead head, Path file, @org.jspecify.annotations.Nullable HandoffPackage waited,
                               LongWork.Progress progress) throws IOException, DatabaseBroken, CannotWrite {
        String fileName = String.valueOf(file.getFileName());
        long bytes = Files.size(file);
        progress.at(Sentence.of("handoff.merge.reading", fileName), 0, 1);
        Incoming incoming = read.run(ReadIncoming.Entries.of(bag), head, bag.hash());
        try (Store staged = StagedRows.at(head.schemaVersion(), incoming.rows(), Clock.systemUTC()); var pictures = new ReceivedPhotos(photos)) {
            pictures.keep(bag, incoming.rows().getOrDefault("case_photo", List.of()), progress);
            progress.at(Sentence.of("handoff.merge.writing", fileName), 0, 1);
            var overtaken = new ArrayList<HandoffPackage>();
            HandoffPackage merged = store.write(new Act(user, "MergeHandoff"), tx -> {
                staged.read(then -> {
                    take.run(tx, incoming, then);
                    return incoming;
                });
                overtaken.addAll(overtaken(tx, head));
                return writtenDown(tx, bag, head, file, bytes, waited, HandoffPackage.State.MERGED);
            });
            pictures.stay();
            waiting.drop(bag.hash());
            overtaken.forEach(one -> waiting.drop(one.hash()));
            return new MergeOutcome.Merged(merged);
        }
    }

    /** A backup does not hold the files that wait: one that is brought once more is kept once more. */
    private MergeOutcome stillHeld(HandoffPackage known, Path file, List<HandoffPackage> received) throws CannotWrite {
        if (!waiting.has(known.hash())) {
            waiting.keep(file, known.hash());
        }
        return new MergeOutcome.Held(known, OrderRules.missing(known.number(), received));
    }

    /** What waited below that one is waited for no more: all that it carried came in with it. */
    private List<HandoffPackage> overtaken(Transaction tx, BagHead head) {
        List<HandoffPackage> below = packages.received(tx, head.office(), HandoffPackage.State.HELD).stream().filter(one -> one.number() < head.number()).toList();
        below.forEach(one -> packages.save(tx, one.settled(HandoffPackage.State.MERGED, tx.now(), tx.user())));
        return below;
    }

    private MergeOutcome hold(String user, OpenedBag bag, BagHead head, Path file, List<Integer> missing) throws IOException, CannotWrite {
        long bytes = Files.size(file);
        waiting.keep(file, bag.hash());
        HandoffPackage held = store.write(new Act(user, "HoldHandoff"),
                tx -> writtenDown(tx, bag, head, file, bytes, null, HandoffPackage.State.HELD));
        return new MergeOutcome.Held(held, missing);
    }

    private HandoffPackage writtenDown(Transaction tx, OpenedBag bag, BagHead head, Path file, long bytes,
                                       @org.jspecify.annotations.Nullable HandoffPackage waited, HandoffPackage.State state) {
        HandoffPackage made = waited != null ? waited.settled(state, tx.now(), tx.user())
                : new HandoffPackage(tx.newId(), HandoffPackage.Direction.RECEIVED, head.office(), head.to(), head.number(), head.kind(),
                        head.baseNumber(), head.kinds(), bag.hash(), head.previousHash(), head.upTo(), head.journalSequence(), head.schemaVersion(),
                        head.programVersion(), head.carried(), head.photos(), bytes, head.findings(), String.valueOf(file.getFileName()), state, head.madeAt(), head.madeBy(),
                        tx.now(), tx.user(), 0);
        packages.save(tx, made);
        if (waited == null) {
            packages.saveCounts(tx, made.id(), head.counts());
        }
        return Objects.requireNonNull(made);
    }

    private static Sentence senseless(String file, Exception why) {
        LOG.warn("a package cannot be merged\n{}", Unexpected.of(why).traceWithoutMessages());
        return Sentence.of("handoff.merge.senseless", file);
    }
}
