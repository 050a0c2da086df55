package org.townledger.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long one waits after wrong passwords: not at all after two, then twice as long after each, five minutes at most. */
final class WrongPasswordRules {

    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int FREE = 2;

    private WrongPasswordRules() {
    }

    static Duration wait(int wrong) {
        int doublings = wrong - FREE - 1;
        return doublings < 0 ? Duration.ZERO : doublings > 8 ? LONGEST : Duration.ofSeconds(1L << doublings);
    }

    /** @return until when no password is taken; empty where one is taken now. A clock that was set back prolongs nothing. */
    static Optional<Instant> until(UserSlot slot, Instant now) {
        Duration wait = wait(slot.wrong());
        Instant last = slot.lastWrong();
        if (last == null || wait.isZero()) {
            return Optional.empty();
        }
        Instant until = last.isAfter(now) ? now.plus(wait) : last.plus(wait);
        return until.isAfter(now) ? Optional.of(until) : Optional.empty();
    }
}
