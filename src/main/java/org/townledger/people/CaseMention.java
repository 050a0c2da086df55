package org.townledger.people;

import java.util.UUID;

/** A case as people need to know it. @param number as it is written: 住〔2026〕0012号 */
public record CaseMention(UUID id, String number) {
}
