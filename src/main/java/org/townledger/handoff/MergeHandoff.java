package org.townledger.handoff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.townledger.bag.OfficeCertificate;
import org.townledger.bag.OpenBag;
import org.townledger.bag.OpenedBag;
import org.townledger.store.Store;
import org.townledger.ui.LongWork;

/** Merges what towns handed off: many packages of many towns, in whatever order they are given. */
public final class MergeHandoff {

    private final Store store;
    private final MergePackage merge;
    private final HandoffKeys keys;
    private final HandoffRepository packages;
    private final WaitingFiles waiting;

    public MergeHandoff(Store store, MergePackage merge, HandoffKeys keys, HandoffRepository packages, WaitingFiles waiting) {
        this.store = store;
        this.merge = merge;
        this.keys = keys;
        this.packages = packages;
        this.waiting = waiting;
    }

    /** A file that is a package for this office. */
    private record Sorted(Path file, String office, String officeName, int number) {
    }

    /**
     * Not for the JavaFX thread.
     *
     * @param progress where it can be stopped, between two packages or before one is written down
     * @return a line a file, in the order in which they were merged: by office and number; what waited here before and was
     *         merged now has its own line
     */
    public List<MergeLine> run(String user, List<Path> files, LongWork.Progress progress) {
        var lines = new ArrayList<MergeLine>();
        var sorted = new ArrayList<Sorted>();
        if (files.size() == 1) {
            MergeLine only = opened(user, files.getFirst(), keys.trusted(), false, progress);
            lines.add(only);
            if (only.outcome() instanceof MergeOutcome.Merged(var made)) {
                lines.addAll(follow(user, made.office(), progress));
            }
            return merged(lines);
        }
        for (Path file : files) {
            sort(file, progress).ifPresentOrElse(sorted::add, () -> lines.add(opened(user, file, keys.trusted(), false, progress)));
        }
        sorted.sort(Comparator.comparing(Sorted::office).thenComparingInt(Sorted::number));
        for (Sorted one : sorted) {
            lines.add(opened(user, one.file(), keys.trusted(), false, progress));
            lines.addAll(follow(user, one.office(), progress));
        }
        return merged(lines);
    }

    /**
     * Waits no longer for packages that are lost, where the one that waits carries all that they carried.
     *
     * @return empty where none that waits can stand without them
     */
    public List<MergeLine> abandonMissing(String user, String office, LongWork.Progress progress) {
        List<HandoffPackage> received = store.read(tx -> packages.received(tx, office));
        Optional<HandoffPackage> first = store.read(tx -> packages.received(tx, office, HandoffPackage.State.HELD)).stream()
                .filter(one -> OrderRules.standsWithout(one, received)).findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<MergeLine>();
        lines.add(opened(user, waiting.file(first.get().hash()), keys.ever(), true, progress));
        lines.addAll(follow(user, office, progress));
        return lines;
    }

    /** Packages that waited for the one that has just been merged. */
    private List<MergeLine> follow(String user, String office, LongWork.Progress progress) {
        var lines = new ArrayList<MergeLine>();
        boolean goesOn = true;
        while (goesOn) {
            List<HandoffPackage> received = store.read(tx -> packages.received(tx, office));
            HandoffPackage last = OrderRules.lastMerged(received);
            Optional<HandoffPackage> next = received.stream().filter(one -> one.state() == HandoffPackage.State.HELD)
                    .filter(one -> one.number() == (last == null ? 1 : last.number() + 1) && waiting.has(one.hash())).findFirst();
            next.ifPresent(one -> lines.add(opened(user, waiting.file(one.hash()), keys.ever(), false, progress)));
            goesOn = next.isPresent() && lines.getLast().outcome() instanceof MergeOutcome.Merged;
        }
        return lines;
    }

    private Optional<Sorted> sort(Path file, LongWork.Progress progress) {
        if (OpenBag.open(file, keys.opening(), keys.trusted(), store.folder(), progress) instanceof OpenBag.Opened(OpenedBag bag)) {
            try (bag) {
                return merge.look(bag, String.valueOf(file.getFileName())) instanceof MergePackage.Look.Readable(BagHead head)
                        ? Optional.of(new Sorted(file, head.office(), bag.signer().officeName(), head.number())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** @param trusted whose signature counts: of what waited here, those too that counted when it came */
    private MergeLine opened(String user, Path file, List<OfficeCertificate> trusted, boolean abandoned, LongWork.Progress progress) {
        return switch (OpenBag.open(file, keys.opening(), trusted, store.folder(), progress)) {
            case OpenBag.Refused(var reason) -> new MergeLine(file, "", 0, new MergeOutcome.Refused(reason));
            case OpenBag.Opened(OpenedBag bag) -> {
                try (bag) {
                    yield switch (merge.look(bag, String.valueOf(file.getFileName()))) {
                        case MergePackage.Look.Refused(var reason) -> new MergeLine(file, bag.signer().officeName(), 0, new MergeOutcome.Refused(reason));
                        case MergePackage.Look.Readable(BagHead head) -> new MergeLine(file, bag.signer().officeName(), head.number(),
                                merge.run(user, bag, head, file, abandoned, progress));
                    };
                }
            }
        };
    }

    /** A package that had to wait and was merged in the same run has one line. */
    private static List<MergeLine> merged(List<MergeLine> lines) {
        return lines.stream().filter(line -> !(line.outcome() instanceof MergeOutcome.Held(var held, _)) || lines.stream().noneMatch(other ->
                other.outcome() instanceof MergeOutcome.Merged(var made) && made.id().equals(held.id()))).toList();
    }
}
