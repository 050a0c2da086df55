package org.townledger.handoff;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * In which order what comes down is taken. Each package says all there is to say, so that none waits for one before it; a
 * lost one is told all the same, since its rolls are lost with it.
 */
final class DownRules {

    /** What is to become of a package that came. */
    sealed interface Order {

        /** @param newest whether nothing later was taken before */
        record Take(boolean newest) implements Order {
        }

        record Twice(HandoffPackage known) implements Order {
        }

        /** Another package came under that number. */
        record OtherContents(HandoffPackage known) implements Order {
        }

        /** It does not follow from the one before it, which was taken. */
        record OtherForerunner(HandoffPackage before) implements Order {
        }
    }

    private DownRules() {
    }

    /** @param received all that came from that office before */
    static Order of(BagHead head, String hash, Collection<HandoffPackage> received) {
        var known = received.stream().filter(one -> one.number() == head.number()).findFirst();
        if (known.isPresent()) {
            return known.get().hash().equals(hash) ? new Order.Twice(known.get()) : new Order.OtherContents(known.get());
        }
        var before = received.stream().filter(one -> one.number() == head.number() - 1).findFirst();
        if (before.isPresent() && !Objects.equals(before.get().hash(), head.previousHash())) {
            return new Order.OtherForerunner(before.get());
        }
        return new Order.Take(received.stream().noneMatch(one -> one.number() > head.number()));
    }

    /** Numbers below the newest that nobody has brought. */
    static List<Integer> missing(Collection<HandoffPackage> received) {
        int newest = received.stream().mapToInt(HandoffPackage::number).max().orElse(0);
        return IntStream.range(1, newest).filter(number -> received.stream().noneMatch(one -> one.number() == number)).boxed().toList();
    }
}
