package org.townledger.handoff;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** In which order a town's packages are merged. Only their numbers and hashes count, never a date. */
final class OrderRules {

    /** What is to become of a package that came. */
    sealed interface Order {

        record Merge() implements Order {
        }

        /** It was merged before, or waits already. */
        record Twice(HandoffPackage known) implements Order {
        }

        /** @param missing numbers of packages before it that nobody has brought */
        record Hold(List<Integer> missing) implements Order {
        }

        /** Another package came under that number. */
        record OtherContents(HandoffPackage known) implements Order {
        }

        /** It does not follow from the one that was merged before it. */
        record OtherForerunner(HandoffPackage last) implements Order {
        }
    }

    private OrderRules() {
    }

    /** @param received all that came from that town before */
    static Order of(BagHead head, String hash, Collection<HandoffPackage> received) {
        var known = received.stream().filter(one -> one.number() == head.number()).findFirst();
        if (known.isPresent()) {
            return known.get().hash().equals(hash) ? new Order.Twice(known.get()) : new Order.OtherContents(known.get());
        }
        HandoffPackage last = lastMerged(received);
        int merged = last == null ? 0 : last.number();
        if (head.number() <= merged) {
            return new Order.OtherForerunner(Objects.requireNonNull(last));
        }
        if (head.number() > merged + 1) {
            return new Order.Hold(missing(head.number(), received));
        }
        boolean follows = last == null ? head.previousHash() == null : last.hash().equals(head.previousHash());
        return follows || last == null ? new Order.Merge() : new Order.OtherForerunner(last);
    }

    /** Numbers below that one which have neither been merged nor wait. */
    static List<Integer> missing(int number, Collection<HandoffPackage> received) {
        HandoffPackage last = lastMerged(received);
        var here = received.stream().map(HandoffPackage::number).collect(Collectors.toSet());
        return IntStream.range(last == null ? 1 : last.number() + 1, number).filter(one -> !here.contains(one)).boxed().toList();
    }

    static @org.jspecify.annotations.Nullable HandoffPackage lastMerged(Collection<HandoffPackage> received) {
        return received.stream().filter(one -> one.state() == HandoffPackage.State.MERGED)
                .max(java.util.Comparator.comparingInt(HandoffPackage::number)).orElse(null);
    }

    /**
     * Whether the packages before it need not be waited for any more: it carries all that changed since one that was
     * merged, and so all that the missing ones carried.
     */
    static boolean standsWithout(HandoffPackage waiting, Collection<HandoffPackage> received) {
        return waiting.carriesAllSince(lastMerged(received));
    }
}
