package org.townledger.handoff;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.townledger.bag.OfficeCertificate;
import org.townledger.lists.Division;
import org.townledger.lists.Divisions;
import org.townledger.wording.Sentence;

/** Whose certificate an office may trust: a banner those of the towns below it, a town that of its banner. */
public final class TrustRules {

    private TrustRules() {
    }

    /**
     * @param own what the office itself is known by; null where it has no key yet
     * @return why not; empty where it may
     */
    public static Optional<Sentence> blocker(OfficeCertificate offered, @Nullable OfficeCertificate own, Divisions divisions, Instant now) {
        Optional<Division> other = divisions.byCode(offered.office());
        if (offered.equals(own)) {
            return Optional.of(Sentence.of("handoff.office.own"));
        }
        if (offered.office().equals(divisions.office())) {
            return Optional.of(Sentence.of("handoff.office.ownOffice", offered.officeName()));
        }
        if (other.isEmpty()) {
            return Optional.of(Sentence.of("handoff.office.unknownOffice", offered.officeName(), offered.office()));
        }
        if (!areInOneLine(divisions, other.get())) {
            return Optional.of(Sentence.of("handoff.office.notInLine", other.get().name()));
        }
        if (offered.validUntil().isBefore(now)) {
            return Optional.of(Sentence.of("handoff.office.expired", other.get().name()));
        }
        return Optional.empty();
    }

    private static boolean areInOneLine(Divisions divisions, Division other) {
        return divisions.byCode(divisions.office()).filter(own -> switch (own.level()) {
            case BANNER -> other.level() == Division.Level.TOWN && own.code().equals(other.parent());
            case TOWN -> other.level() == Division.Level.BANNER && Objects.equals(own.parent(), other.code());
            case PROVINCE, CITY, COMMUNITY, VILLAGE -> false;
        }).isPresent();
    }
}
