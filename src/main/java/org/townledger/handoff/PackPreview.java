package org.townledger.handoff;

import java.util.List;

/**
 * What a package would hold.
 *
 * @param number         that it would get
 * @param previousNumber of the package before; 0 where it is the first
 * @param baseNumber     of the last package that a receipt answered: the increment since then; 0 where all is carried
 * @param bytes          about how large it gets
 * @param unrecorded     households that the register calls monitored and of which nothing else is recorded: they go along with the register alone
 */
public record PackPreview(int number, int previousNumber, int baseNumber, List<HandoffCount> counts, long bytes, int unrecorded) {

    public PackPreview {
        counts = List.copyOf(counts);
    }
}
