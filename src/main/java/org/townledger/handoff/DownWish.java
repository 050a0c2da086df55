package org.townledger.handoff;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.townledger.rolls.RollKind;

/**
 * What a banner hands down, beside all that it has to say to that town.
 *
 * @param to    the town's code
 * @param clues a list of clues; null for none
 */
public record DownWish(String to, @Nullable Path clues, List<Roll> rolls) {

    /** A roll to be compared. */
    public record Roll(RollKind kind, Path file) {
    }

    public DownWish {
        rolls = List.copyOf(rolls);
    }
}
