package org.townledger.medical;

import java.util.UUID;

/** A member of the patient's household, as the register has it today. */
public record Member(UUID person, String name) {
}
