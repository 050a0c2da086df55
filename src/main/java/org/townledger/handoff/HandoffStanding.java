package org.townledger.handoff;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How things stand when the screen of the hand-off is shown.
 *
 * @param banner null while nobody has accepted its certificate
 * @param past   packages that went out, newest first
 */
record HandoffStanding(HandoffParty own, @Nullable HandoffParty banner, List<HandoffPastPane.Line> past, List<ReturnedRecord> returned,
                       List<Stick> sticks) {

    /** Not for the JavaFX thread. */
    static HandoffStanding read(HandoffActs acts) {
        return new HandoffStanding(acts.trust().own(), acts.trust().banner().orElse(null),
                acts.past().sent().stream().map(made -> new HandoffPastPane.Line(made, acts.past().receipt(made.id()).orElse(null))).toList(),
                acts.returned().get(), acts.sticks().run());
    }

    /** The newest package that the banner answered. */
    Optional<HandoffPastPane.Line> answered() {
        return past.stream().filter(line -> line.receipt() != null).findFirst();
    }
}
