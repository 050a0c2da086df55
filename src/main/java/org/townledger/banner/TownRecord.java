package org.townledger.banner;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.handoff.Verdict;

/**
 * A record of a town, as its packages brought it.
 *
 * @param id            of the case, the household, the monitored household
 * @param kind          key of the ledger, {@code monitoring} or {@code household}
 * @param office        the town whose record it is
 * @param number        as its town numbers it
 * @param packageNumber of the package that brought it last
 * @param verdict       what the banner says of it; null while nothing
 * @param gone          whether its town has taken it back
 */
public record TownRecord(UUID id, String kind, String office, String number, String village, int packageNumber, @Nullable Verdict verdict,
                         @Nullable String reason, @Nullable Instant decidedAt, @Nullable String decidedBy, boolean gone) {

    TownRecord sentBack(String why, Instant at, String by) {
        return new TownRecord(id, kind, office, number, village, packageNumber, Verdict.RETURNED, why, at, by, gone);
    }

    TownRecord accepted(Instant at, String by) {
        return new TownRecord(id, kind, office, number, village, packageNumber, Verdict.ACCEPTED, null, at, by, gone);
    }
}
