package org.townledger.handoff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key of the office as it is stored.
 *
 * @param certificate as PEM
 * @param sealedKey   the private key, sealed once more than the database: base64
 * @param retiredAt   when a newer one took its place; it still opens what was sealed for it
 */
record OfficeKeyRow(UUID id, String office, String certificate, String sealedKey, Instant madeAt, @Nullable Instant retiredAt) {

    OfficeKeyRow retired(Instant at) {
        return new OfficeKeyRow(id, office, certificate, sealedKey, madeAt, retiredAt == null ? at : retiredAt);
    }

    OfficeKeyRow inUse() {
        return new OfficeKeyRow(id, office, certificate, sealedKey, madeAt, null);
    }
}
