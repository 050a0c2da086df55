package org.townledger.household;

import java.util.UUID;

/** Which case to open. @param ledger the ledger's name in data: {@code housing} */
public record CaseRef(String ledger, UUID id) {
}
