package org.townledger.handoff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.townledger.bag.OfficeCertificate;

/**
 * An office whose packages are opened and for which packages are sealed.
 *
 * @param name       as the divisions call it
 * @param acceptedBy who compared the digits on the telephone
 * @param retiredAt  when its certificate was replaced or taken back; null while it counts
 */
public record TrustedOffice(UUID id, String office, String name, OfficeCertificate certificate, Instant acceptedAt, String acceptedBy,
                            @Nullable Instant retiredAt, @Nullable String retiredBy) {

    public boolean isTrusted() {
        return retiredAt == null;
    }

    TrustedOffice retired(Instant at, String by) {
        return new TrustedOffice(id, office, name, certificate, acceptedAt, acceptedBy, at, by);
    }
}
