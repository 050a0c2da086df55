package org.townledger.selfcheck;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time for which the office switched a rule off. It is never deleted, so that an earlier check stays explained.
 *
 * @param offUntil the first day on which the rule stands again; null while it is off
 */
public record RuleSwitch(UUID id, String rule, LocalDate offFrom, @Nullable LocalDate offUntil, String reason, String by,
                         @Nullable String endedBy) {

    public RuleSwitch {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("whoever switches a rule off says why");
        }
    }

    public boolean standsOn(LocalDate day) {
        return !day.isBefore(offFrom) && (offUntil == null || day.isBefore(offUntil));
    }

    RuleSwitch ended(LocalDate day, String user) {
        return new RuleSwitch(id, rule, offFrom, day, reason, by, user);
    }
}
